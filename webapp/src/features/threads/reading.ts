const PAUSE = 1_000;

/** Remembers how far somebody has read and tells the server now and then. */
export class Reading {
  #saved: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private upTo: number,
    private readonly save: (number: number) => Promise<void>,
  ) {
    this.#saved = upTo;
  }

  /** A post has been on the screen to its end. */
  seen(number: number) {
    if (number <= this.upTo) return;
    this.upTo = number;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Tells the server at once, because the reader leaves. */
  flush() {
    clearTimeout(this.#timer);
    if (this.upTo === this.#saved) return;
    const before = this.#saved;
    this.#saved = this.upTo;
    // Not worth a message: the next post that is read takes this one along.
    this.save(this.upTo).catch(() => (this.#saved = before));
  }
}
