import { texts } from '../../shared/i18n/i18n';

export const t = texts({
  'section.rules': 'De-identification rules',
  'rules.text':
    'What authors did with what was found in texts that they then published, in the last {days} days. A rule that is dismissed often cries wolf. Neither texts nor authors are known here.',
  'rules.rule': 'Rule',
  'rules.found': 'Found',
  'rules.accepted': 'Replaced',
  'rules.dismissed': 'No identifier',
  'rules.kept': 'Left in',
  'rules.share': 'Share dismissed',
  'rules.none': 'Nothing was found yet',
  'rules.none.text': 'As soon as members publish texts in which a rule finds something, it is counted here.',
});
