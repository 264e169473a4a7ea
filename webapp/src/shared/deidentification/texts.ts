import { texts } from '../i18n/i18n';

export const t = texts({
  'findings.title': 'What may identify a patient',
  'findings.count': { one: '{count} possible identifier', other: '{count} possible identifiers' },
  'findings.hint': 'Look at them before you post.',
  'findings.hint.gate': 'This can be published once each is replaced or dismissed.',
  'findings.failed': 'Could not look for identifiers just now. You can go on.',
  'findings.all': 'Replace all',
  'findings.replace': 'Replace by “{words}”',
  'findings.replace.dates': 'Replace by “{words}”, with all dates',
  'findings.dismiss': 'No identifier',
  'findings.dismiss.words': '“{words}” is no identifier',
  'findings.show': 'Show “{words}” in the text',
  'findings.certain': 'This cannot be dismissed.',
  'class.name': 'Name',
  'class.location': 'Place',
  'class.postcode': 'Postcode',
  'class.date': 'Date',
  'class.age': 'Age',
  'class.phone': 'Telephone',
  'class.email': 'E-mail',
  'class.url': 'Web address',
  'class.ip': 'Network address',
  'class.ssn': 'Social security number',
  'class.national-id': 'National number',
  'class.mrn': 'Record number',
  'class.health-plan': 'Health plan number',
  'class.account': 'Account number',
  'class.license': 'Licence number',
  'class.vehicle': 'Vehicle',
  'class.device': 'Device',
  'class.other-id': 'Number',
  'class.employer': 'Employer',
  'class.combination': 'Combination',
  'class.other': 'Identifier',
});

const classes = [
  'name',
  'location',
  'postcode',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'ip',
  'ssn',
  'national-id',
  'mrn',
  'health-plan',
  'account',
  'license',
  'vehicle',
  'device',
  'other-id',
  'employer',
  'combination',
] as const;

/** What people call a class of identifiers. */
export function className(type: string): string {
  const known = classes.find((each) => each === type);
  return t(known ? `class.${known}` : 'class.other');
}
