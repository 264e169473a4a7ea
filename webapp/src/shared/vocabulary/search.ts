import type { Choice } from './vocabulary';

/**
 * The choices that fit what was typed, best first: those that begin with it, then those with a word that does, then the
 * rest. Accents and capitals do not matter.
 */
export function search(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = plain(typed);
  if (wanted === '') return [...choices];
  return choices
    .map((choice) => ({ choice, rank: rankOf(plain(choice.label), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank || one.choice.label.localeCompare(other.choice.label))
    .map(({ choice }) => choice);
}

function rankOf(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
  return label.includes(wanted) ? 2 : 3;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
