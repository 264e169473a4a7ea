import { texts } from '../../shared/i18n/i18n';
import type { Application, Decision, Flag, Ground } from './api';
import { word } from './words';

const t = texts({
  'refuse.identity-unclear':
    'Nothing you sent shows that the number is yours. A document with your name on it, or a confirmed address at your workplace, would help.',
  'refuse.somebody-else':
    'The number or the document is somebody else’s. If it is under a former name of yours, enter that name and hand the application in again.',
  'refuse.not-registered':
    'The register does not list you as active today. If that is wrong, have the register corrected and hand the application in again.',
  'refuse.other-profession':
    'The register lists you with another profession than the one you chose. Choose that one, or send a document that shows yours.',
  'refuse.not-eligible': 'This site is for healthcare professionals, and for students of a health profession.',
  'refuse.evidence-lacking':
    'What you sent cannot be read, or does not show enough. A sharp picture of the whole document would help.',
  'refuse.no-answer':
    'We asked for more and have not heard from you. Hand the application in again as soon as you have it.',
  'refuse.other': '',
  'ask.sharper': 'A sharper picture',
  'ask.sharper.text': 'Please upload a sharper picture of the whole document, with all its corners.',
  'ask.number': 'The number',
  'ask.number.text': 'Please look at your number again: the register does not list it as active.',
  'ask.name': 'A former name',
  'ask.name.text':
    'The register has another name. If it is a former name of yours, please enter it, or upload a document that shows both.',
  'ask.address': 'A work address',
  'ask.address.text': 'Please confirm an address at your workplace that carries your own name.',
  'ask.further': 'One more kind',
  'ask.further.text': 'Please bring one more kind of evidence: a work address, a document, or two colleagues.',
  'ask.other': 'Something else',
});

/** A reason to pick and to change; in a refusal with the ground that the statistics count. */
export interface ReadyMade {
  ground: Ground | null;
  label: string;
  text: string;
}

const GROUNDS: readonly Ground[] = [
  'identity-unclear',
  'somebody-else',
  'not-registered',
  'other-profession',
  'not-eligible',
  'evidence-lacking',
  'no-answer',
  'other',
];

/** Reasons to refuse, in the order of their digits. */
export const refusals: readonly ReadyMade[] = GROUNDS.map((ground) => ({
  ground,
  label: word(`ground.${ground}`),
  text: t(`refuse.${ground}`),
}));

const question = (label: string, text: string): ReadyMade => ({ ground: null, label, text });

/** Questions to applicants, in the order of their digits. */
export const questions: readonly ReadyMade[] = [
  question(t('ask.sharper'), t('ask.sharper.text')),
  question(t('ask.number'), t('ask.number.text')),
  question(t('ask.name'), t('ask.name.text')),
  question(t('ask.address'), t('ask.address.text')),
  question(t('ask.further'), t('ask.further.text')),
  question(t('ask.other'), ''),
];

/** The place of the question for more evidence. */
const FURTHER = 4;

/** What a flag suggests, the gravest first: a ground to refuse, and the place of a question. */
const SUGGESTIONS: readonly { flags: readonly Flag[]; ground: Ground; question: number }[] = [
  { flags: ['entry-not-active', 'number-unknown'], ground: 'not-registered', question: 1 },
  { flags: ['name-differs', 'number-claimed'], ground: 'somebody-else', question: 2 },
  { flags: ['profession-differs'], ground: 'other-profession', question: FURTHER },
  { flags: ['address-differs', 'address-claimed', 'vouch-denied'], ground: 'identity-unclear', question: 3 },
];
/** The reason that lies nearest, so that it takes one key to open the dialog and one to send; null where none does. */
export function suggested(decision: Decision, { item, approvable }: Application): ReadyMade | null {
  const by = SUGGESTIONS.find(({ flags }) => flags.some((flag) => item.flags.includes(flag)));
  if (!by && approvable) return null;
  if (decision === 'ask') return questions[by?.question ?? FURTHER] ?? null;
  if (decision !== 'refuse') return null;
  return refusals.find(({ ground }) => ground === (by?.ground ?? 'identity-unclear')) ?? null;
}

/** The one that a digit picks. */
export function picked(ready: readonly ReadyMade[], key: string): ReadyMade | null {
  return /^[1-9]$/.test(key) ? (ready[Number(key) - 1] ?? null) : null;
}
