import type { components } from './schema.d';

type Schemas = components['schemas'];

/** A JSON object of the API, as the server's own document describes it. */
export type Schema<N extends keyof Schemas> = Schemas[N];

/** The same object with the members that may be null, which the document does not tell. */
export type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };
