import type { Flag } from './api';
import { t } from './texts';

const FLAGS: readonly Flag[] = [
  'escalated',
  'number-claimed',
  'number-unknown',
  'entry-not-active',
  'name-differs',
  'profession-differs',
  'specialty-differs',
  'address-differs',
  'address-claimed',
  'vouch-denied',
];

/** What makes people look twice, in words, the gravest first: the server's sets have no order. */
export const flagWords = (flags: readonly Flag[]): string[] =>
  FLAGS.filter((flag) => flags.includes(flag)).map((flag) => t(`flag.${flag}`));
