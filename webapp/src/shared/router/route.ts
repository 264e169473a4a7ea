import type { Component } from 'svelte';
import type { Params } from './match';

/** Who may open a page: anyone, whoever is signed in, verified members, or members with one of these roles. */
export type Access = 'anyone' | 'signed-in' | 'member' | { role: string };

/** A page and its address. Pages receive the changing parts of the address as properties, and are loaded when needed. */
export interface Route {
  path: string;
  access: Access;
  load: () => Promise<{ default: Component<Params> }>;
  /** Routes with the same `keep` share one page that stays mounted between them. */
  keep?: string;
  /** What stands behind the `#` is a one-time secret: another one, opened in the same tab, begins the page anew. */
  secret?: boolean;
  /** Parts of the address that may have this value only. */
  only?: Params;
}

/** Declares a page, whose component takes the parameters of its path as strings. */
export function route(
  path: string,
  access: Access,
  load: () => Promise<{ default: Component<never> }>,
  options: Pick<Route, 'keep' | 'only' | 'secret'> = {},
): Route {
  return { path, access, load: load as unknown as Route['load'], ...options };
}
