import { day } from '../../shared/time/time';
import { countriesOf, labelOf, type Vocabulary } from '../../shared/vocabulary/vocabulary';
import type { Application, Entry, Flag } from './api';
import { flagWords } from './flags';
import { t } from './texts';

/** Whether two sides agree; `look` is for a person to judge, null says that there is nothing to compare. */
export type Verdict = 'same' | 'differs' | 'look' | null;

/** One thing that is claimed, and what the register says of it. Further lines explain the first. */
export interface Row {
  id: string;
  label: string;
  claimed: string[];
  register: string[];
  verdict: Verdict;
  /** What the verdict rests on. */
  why: string[];
}

/** What is claimed beside what the register says. */
export function comparison(application: Application, lists: Vocabulary): Row[] {
  return [
    nameRow(application),
    numberRow(application),
    professionRow(application, lists),
    specialtyRow(application),
    stageRow(application),
    countryRow(application, lists),
  ];
}

const ABOUT_NUMBER: readonly Flag[] = ['number-claimed', 'number-unknown', 'entry-not-active'];

const NOTHING = () => [t('compare.nothing')];

function nameRow({ item, claimed, entry, name }: Application): Row {
  const registered = entry ? [personOf(entry), ...formerOf(entry)] : NOTHING();
  return {
    id: 'name',
    label: t('compare.name'),
    claimed: [
      item.name,
      ...(claimed.registeredName ? [t('compare.registered-as', { name: claimed.registeredName })] : []),
    ],
    register: registered,
    verdict: name ? (name.certain ? 'same' : name.score > 0.5 ? 'look' : 'differs') : null,
    why: name
      ? [
          t('compare.score', { score: Math.round(name.score * 100) }),
          ...name.reasons.map((reason) => t(`reason.${reason}`)),
        ]
      : [],
  };
}

function numberRow({ item, claimed, entry }: Application): Row {
  const { identifier, scheme, register } = claimed;
  const kind = scheme ? t(`scheme.${scheme}`) : (register ?? '');
  return {
    id: 'number',
    label: t('compare.number'),
    claimed: identifier ? [identifier, kind].filter(Boolean) : [t('compare.no-number')],
    register: entry ? [statusOf(entry)] : [identifier && register ? t('compare.no-entry') : t('compare.nothing')],
    verdict: entry ? (entry.active ? flagged(item.flags, 'number-claimed', 'look') : 'differs') : unknown(item.flags),
    why: flagWords(item.flags.filter((flag) => ABOUT_NUMBER.includes(flag))),
  };
}

function professionRow({ item, entry }: Application, lists: Vocabulary): Row {
  const registered = entry?.profession ? labelOf(lists.professions, entry.profession) : t('compare.silent');
  return {
    id: 'profession',
    label: t('compare.profession'),
    claimed: [item.profession.label],
    register: entry ? [[registered, entry.credential].filter(Boolean).join(', ')] : NOTHING(),
    verdict: entry ? (entry.profession ? flagged(item.flags, 'profession-differs', 'differs') : 'look') : null,
    why: [],
  };
}

function specialtyRow({ item, entry, listedFor }: Application): Row {
  const codes = entry?.codes ?? [];
  const comparable = item.specialties.length > 0 && listedFor.length > 0;
  return {
    id: 'specialties',
    label: t('compare.specialties'),
    claimed: item.specialties.length > 0 ? item.specialties.map(({ label }) => label) : NOTHING(),
    register:
      codes.length > 0
        ? [...listedFor.map(({ label }) => label), t('compare.codes', { codes: codes.join(', ') })]
        : NOTHING(),
    // Codes that stand for no specialty of ours neither agree nor differ.
    verdict: comparable ? flagged(item.flags, 'specialty-differs', 'differs') : null,
    why: [],
  };
}

function stageRow({ claimed }: Application): Row {
  return {
    id: 'stage',
    label: t('compare.stage'),
    claimed: [claimed.careerStage.label],
    register: NOTHING(),
    verdict: null,
    why: [],
  };
}

function countryRow({ item, entry }: Application, lists: Vocabulary): Row {
  return {
    id: 'country',
    label: t('compare.country'),
    claimed: [item.country.label],
    register: entry
      ? [labelOf(countriesOf(lists), entry.country), [entry.town, entry.region].filter(Boolean).join(', ')].filter(
          Boolean,
        )
      : NOTHING(),
    verdict: entry ? (entry.country === item.country.id ? 'same' : 'differs') : null,
    why: [],
  };
}

const flagged = (flags: readonly Flag[], flag: Flag, otherwise: Verdict): Verdict =>
  flags.includes(flag) ? otherwise : 'same';

const unknown = (flags: readonly Flag[]): Verdict => (flags.includes('number-unknown') ? 'differs' : null);

const personOf = (entry: Entry): string =>
  [entry.givenName, entry.middleName, entry.familyName].filter(Boolean).join(' ');

function formerOf(entry: Entry): string[] {
  const name = [entry.otherGivenName, entry.otherFamilyName].filter(Boolean).join(' ');
  return name ? [t('compare.formerly', { name })] : [];
}

function statusOf(entry: Entry): string {
  const status = t(`status.${entry.status}`);
  return entry.statusSince ? t('compare.since', { status, day: day(entry.statusSince) }) : status;
}
