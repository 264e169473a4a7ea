/** The fewest characters of a password, without and with a second factor. */
const LEAST = { alone: 15, withFactor: 8 };

/** What can be improved about a password, most important first. */
export type Flaw = 'short' | 'repeated' | 'sequence' | 'personal' | 'few-characters';

/** A first look at a password while it is typed. The server also knows lists of common ones and has the last word. */
export interface Assessment {
  flaw: Flaw | null;
  missing: number;
  /** 0 (nothing) … 4 (long and varied). */
  strength: 0 | 1 | 2 | 3 | 4;
}

/** Assesses a password; `personal` are words that others know about its owner. */
export function assess(password: string, personal: readonly string[] = [], hasFactor = false): Assessment {
  const least = hasFactor ? LEAST.withFactor : LEAST.alone;
  const length = [...password].length;
  const flaw = flawOf(password, length, least, personal);
  return { flaw, missing: Math.max(0, least - length), strength: strengthOf(length, least, flaw) };
}

function flawOf(password: string, length: number, least: number, personal: readonly string[]): Flaw | null {
  const lower = password.toLowerCase();
  if (length < least) return 'short';
  if (/^(.{1,4}?)\1+$/u.test(password)) return 'repeated';
  if (wordsOf(personal).some((word) => lower.includes(word) && length - word.length < least / 2)) return 'personal';
  if (/0123456|1234567|abcdefg|qwertyu|qwertzu|azertyu/.test(lower) && length < 2 * least) return 'sequence';
  if (new Set(password).size < 6) return 'few-characters';
  return null;
}

function wordsOf(personal: readonly string[]): string[] {
  return personal.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
}

function strengthOf(length: number, least: number, flaw: Flaw | null): Assessment['strength'] {
  if (length === 0) return 0;
  if (flaw === 'short') return length < least / 2 ? 1 : 2;
  if (flaw !== null) return 2;
  return length < least + 6 ? 3 : 4;
}
