const LARGEST = 3;

/**
 * The pages of one document on the screen. A page is fetched when it is turned to, never before: each look may be noted.
 * What was fetched stays until the document is closed.
 */
export class DocumentPages {
  page = $state(1);
  /** How large: 0 fits the width. */
  zoom = $state(0);
  /** The address of the picture, once it is there. */
  picture = $state<string | null>(null);
  error = $state.raw<unknown>(null);
  /** By page, those that were fetched. */
  #pictures: Record<number, string> = {};

  constructor(
    readonly pages: number,
    private readonly fetch: (page: number) => Promise<Blob>,
    /** Called with each page that was fetched. */
    private readonly seen: (page: number) => void = () => {},
  ) {
    void this.show();
  }

  get hasNext(): boolean {
    return this.page < this.pages;
  }

  get hasPrevious(): boolean {
    return this.page > 1;
  }

  turn(by: 1 | -1) {
    const to = this.page + by;
    if (to < 1 || to > this.pages) return;
    this.page = to;
    void this.show();
  }

  resize(by: 1 | -1) {
    this.zoom = Math.min(LARGEST, Math.max(0, this.zoom + by));
  }

  get isLargest(): boolean {
    return this.zoom === LARGEST;
  }

  /** Fetches the page unless it was fetched before; also serves as "try again". */
  show = async () => {
    const page = this.page;
    this.error = null;
    this.picture = this.#pictures[page] ?? null;
    if (this.picture) return;
    try {
      const picture = URL.createObjectURL(await this.fetch(page));
      this.#pictures[page] = picture;
      if (page === this.page) this.picture = picture;
      this.seen(page);
    } catch (error) {
      if (page === this.page) this.error = error;
    }
  };

  /** Does what a key asks for; false if it is none of the viewer's. */
  press(key: string): boolean {
    if (key === 'ArrowRight' || key === 'PageDown') this.turn(1);
    else if (key === 'ArrowLeft' || key === 'PageUp') this.turn(-1);
    else if (key === '+') this.resize(1);
    else if (key === '-') this.resize(-1);
    else return false;
    return true;
  }

  close() {
    for (const picture of Object.values(this.#pictures)) URL.revokeObjectURL(picture);
    this.#pictures = {};
  }
}
