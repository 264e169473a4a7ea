import { Loadable } from '../../shared/http/loadable.svelte';
import type { ThreadRow } from '../../shared/http/views';
import { live } from '../../shared/live/connection.svelte';
import type { LiveClient } from '../../shared/live/live';
import { getBoards } from './api';

/** A socket follows fifty places; some are left for threads. What a member follows comes first. */
const MOST_WATCHED = 40;
/** The server has counted a new post by then. */
const COUNTED_AFTER = 1_500;
/** However busy the boards are, the numbers are fetched no more often. */
const BETWEEN_COUNTS = 5_000;

/** The boards that a member sees, with what is unread on them while they look. */
export class MyBoards extends Loadable<Awaited<ReturnType<typeof getBoards>>> {
  /** What to watch, in one text, so that the same boards stay watched when only their numbers change. */
  readonly watched = $derived(
    (this.value?.items ?? [])
      .filter((board) => !board.archived)
      .sort((one, other) => Number(other.following) - Number(one.following))
      .slice(0, MOST_WATCHED)
      .map((board) => board.slug)
      .join(' '),
  );
  #recount: ReturnType<typeof setTimeout> | undefined;
  #counted = Date.now();

  constructor(fetch = getBoards) {
    super(fetch);
  }

  /**
   * Follows the boards of `watched`; returns the way to stop. `changed` is told of a thread's new row, or of nothing
   * where rows may have been missed.
   */
  watch(
    changed: (row?: ThreadRow) => void,
    watchBoard: LiveClient['watchBoard'] = (...board) => live.watchBoard(...board),
  ): () => void {
    const listener = {
      thread: (row: ThreadRow) => {
        changed(row);
        this.#recountSoon();
      },
      listening: () => {
        changed();
        this.#recountSoon();
      },
    };
    const slugs = this.watched === '' ? [] : this.watched.split(' ');
    const stops = slugs.map((slug) => watchBoard(slug, listener));
    return () => {
      clearTimeout(this.#recount);
      this.#recount = undefined;
      for (const stop of stops) stop();
    };
  }

  /** What is unread is another number for everybody, so it is asked for instead of told. */
  #recountSoon() {
    const pause = Math.max(COUNTED_AFTER, this.#counted + BETWEEN_COUNTS - Date.now());
    this.#recount ??= setTimeout(() => {
      this.#recount = undefined;
      this.#counted = Date.now();
      void this.load();
    }, pause);
  }
}
