import { session } from './session.svelte';

/**
 * A place in this tab for something that the server could not take, until it can. It belongs to the person signed in
 * and goes with the tab or at sign-out.
 */
export class Stash<T> {
  constructor(private readonly name: string) {}

  get(): T | null {
    const text = sessionStorage.getItem(this.#key);
    return text === null ? null : (JSON.parse(text) as T);
  }

  put(value: T) {
    sessionStorage.setItem(this.#key, JSON.stringify(value));
  }

  clear() {
    sessionStorage.removeItem(this.#key);
  }

  get #key(): string {
    return `consilium.${session.me?.id ?? ''}.${this.name}`;
  }
}
