import type { Page } from './http';

/** Something fetched for a page: not there yet, there, or failed and worth another attempt. */
export class Loadable<T> {
  value = $state.raw<T>();
  error = $state.raw<unknown>();
  loading = $state(true);
  #fetch: () => Promise<T>;
  #run = 0;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
    void this.load();
  }

  /** Fetches (again); what was shown stays until the new value is there. */
  load = async () => {
    const run = ++this.#run;
    this.loading = true;
    this.error = undefined;
    try {
      const value = await this.#fetch();
      if (run === this.#run) this.value = value;
    } catch (error) {
      if (run === this.#run) this.error = error;
    } finally {
      if (run === this.#run) this.loading = false;
    }
  };
}

/** A list that grows page by page. */
export class PagedList<T> {
  items = $state.raw<T[]>([]);
  error = $state.raw<unknown>();
  loading = $state(true);
  /** Whether the first page has arrived, so that an empty list can be told from one that is on its way. */
  started = $state(false);
  #next = $state.raw<string | null>(null);
  #fetch: (cursor: string | null) => Promise<Page<T>>;

  constructor(fetch: (cursor: string | null) => Promise<Page<T>>) {
    this.#fetch = fetch;
    void this.more();
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Fetches the next page, or the first one, and also serves as "try again". */
  more = async () => {
    this.loading = true;
    this.error = undefined;
    try {
      const page = await this.#fetch(this.#next);
      this.items = [...this.items, ...page.items];
      this.#next = page.next;
      this.started = true;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  };
}
