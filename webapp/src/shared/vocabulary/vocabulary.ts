import { http } from '../http/http';
import type { Schema } from '../http/schema';

/** One of a fixed list of answers. */
export type Choice = Schema<'Term'>;

/** The fixed lists that describe a healthcare professional. */
export type Vocabulary = Schema<'VocabularyView'>;

let vocabulary: Promise<Vocabulary> | null = null;

/** The lists, fetched once: they change with a new version of the server only. */
export function getVocabulary(): Promise<Vocabulary> {
  vocabulary ??= http.get<Vocabulary>('/vocabulary').catch((error: unknown) => {
    vocabulary = null;
    throw error;
  });
  return vocabulary;
}

/** Countries as choices. */
export const countriesOf = (lists: Vocabulary): Choice[] =>
  lists.countries.map(({ code, label }) => ({ id: code, label }));

/** The label of a choice; its id if the list does not have it. */
export function labelOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}
