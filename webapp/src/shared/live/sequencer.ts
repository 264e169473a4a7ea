/**
 * Puts numbered changes in order. Each is handed on exactly once: repeated ones are dropped, early ones wait until
 * those before them have come.
 */
export class Sequencer<T extends { seq: number }> {
  #early = new Map<number, T>();

  constructor(
    /** The number of the last change handed on. */
    public last: number,
  ) {}

  /** Takes a change and gives all that can be handed on now, in order. */
  take(change: T): T[] {
    if (change.seq > this.last) this.#early.set(change.seq, change);
    const ready: T[] = [];
    for (let next = this.#early.get(this.last + 1); next; next = this.#early.get(this.last + 1)) {
      this.#early.delete(next.seq);
      this.last = next.seq;
      ready.push(next);
    }
    return ready;
  }

  /** Whether a change is missing that later ones are waiting for. */
  get incomplete(): boolean {
    return this.#early.size > 0;
  }
}
