import type { Page } from '../../shared/http/http';
import { PagedList } from '../../shared/http/loadable.svelte';
import type { ThreadRow } from '../../shared/http/views';
import type { Sort } from './api';

/** A list of threads that changes while one looks at it. */
export class ThreadList extends PagedList<ThreadRow> {
  #fetchRows: (cursor: string | null) => Promise<Page<ThreadRow>>;
  #held = false;
  #waiting: ThreadRow[] = [];

  constructor(
    fetch: (cursor: string | null) => Promise<Page<ThreadRow>>,
    private readonly sort: Sort = 'activity',
  ) {
    super(fetch);
    this.#fetchRows = fetch;
  }

  /** Somebody points at the list: rows keep their places, or the wrong one would be pressed. */
  hold() {
    this.#held = true;
  }

  release() {
    this.#held = false;
    for (const row of this.#waiting.splice(0)) this.apply(row);
  }

  /** Takes a thread that was opened or has changed. */
  apply(row: ThreadRow) {
    if (this.#held) {
      this.#waiting.push(row);
      return;
    }
    this.items = placed(this.items, row, this.sort);
  }

  /** Everything up to some post has been read; `left` posts are still unread. */
  read(id: string, left: number) {
    this.items = this.items.map((row) => (row.id === id ? { ...row, unread: left } : row));
  }

  readAll() {
    this.items = this.items.map((row) => ({ ...row, unread: 0 }));
  }

  /** Looks again at the newest rows after a break, without taking the list away meanwhile. */
  async refresh() {
    try {
      const { items } = await this.#fetchRows(null);
      for (const row of items.reverse()) {
        this.items = placed(this.items, row, this.sort);
        this.read(row.id, row.unread ?? 0);
      }
    } catch {
      // The next frame or visit brings them.
    }
  }
}

/** The list with that thread in its place; a row that is the same for everybody keeps what was known about this reader. */
export function placed(rows: readonly ThreadRow[], row: ThreadRow, sort: Sort): ThreadRow[] {
  const before = rows.find(({ id }) => id === row.id);
  const added = before ? row.posts - before.posts : row.posts;
  const unread = row.unread ?? Math.max(0, (before?.unread ?? 0) + added);
  const others = rows.filter(({ id }) => id !== row.id);
  return [...others, { ...row, unread }].sort((one, other) => rank(other, sort) - rank(one, sort));
}

function rank(row: ThreadRow, sort: Sort): number {
  if (sort === 'newest') return Date.parse(row.createdAt);
  return Date.parse(row.lastPostAt) + (row.pinned ? 1e15 : 0);
}
