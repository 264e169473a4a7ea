/** The language of all texts, and of the dates and numbers in them. */
export const LANGUAGE = 'en';

/** A text that depends on `{count}`. */
interface Plural {
  one: string;
  other: string;
}

type Text = string | Plural;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Parameters<T extends Text> = T extends string
  ? Names<T>
  : T extends Plural
    ? 'count' | Names<T['one' | 'other']>
    : never;
type Arguments<T extends Text> = [Parameters<T>] extends [never] ? [] : [Record<Parameters<T>, string | number>];

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/**
 * Turns a feature's catalogue into its `t`: `t('threads.posts', { count: 3 })` is "3 posts". A misspelt key or a
 * forgotten parameter does not compile. A translation is another catalogue with the same keys.
 */
export function texts<const C extends Record<string, Text>>(catalogue: C) {
  return <K extends keyof C>(key: K, ...[values]: Arguments<C[K]>): string => {
    const text: Text = catalogue[key]!;
    const given = (values ?? {}) as Record<string, string | number>;
    const form =
      typeof text === 'string' ? text : text[plurals.select(Number(given.count)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (_, name: string) => shown(given[name]));
  };
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? numbers.format(value) : (value ?? '');
}
