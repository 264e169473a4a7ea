/** A rectangle to be painted over, in pixels of the picture. */
export interface Area {
  id: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Smaller than this nothing can be seen, nor touched, unless the picture itself is. */
const SMALLEST = 4;

/** What is painted over in a picture, with the way back and forth. */
export class Painting {
  areas = $state.raw<readonly Area[]>([]);
  #past = $state.raw<readonly (readonly Area[])[]>([]);
  #future = $state.raw<readonly (readonly Area[])[]>([]);
  #ids = 0;
  readonly #smallest: number;
  /** The area that was changed last by the same means: pressing a key ten times is one step back. */
  #run: number | null = null;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#smallest = Math.min(SMALLEST, width, height);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Adds a rectangle between two corners; nothing if it is too small to have been meant. */
  add(fromX: number, fromY: number, toX: number, toY: number): Area | null {
    const area = this.between(fromX, fromY, toX, toY);
    if (area.width < this.#smallest || area.height < this.#smallest) return null;
    this.#step([...this.areas, area]);
    this.#ids++;
    return area;
  }

  /** Adds a rectangle in the middle, for those who cannot draw one. */
  addInTheMiddle(): Area {
    const { width, height } = this;
    return this.add(width * 0.35, height * 0.4, width * 0.65, height * 0.6) ?? this.add(0, 0, width, height)!;
  }

  /** The rectangle between two corners, as far as it lies in the picture. */
  between(fromX: number, fromY: number, toX: number, toY: number): Area {
    const left = Math.round(within(Math.min(fromX, toX), 0, this.width));
    const top = Math.round(within(Math.min(fromY, toY), 0, this.height));
    return {
      id: this.#ids,
      x: left,
      y: top,
      width: Math.round(within(Math.max(fromX, toX), 0, this.width)) - left,
      height: Math.round(within(Math.max(fromY, toY), 0, this.height)) - top,
    };
  }

  /** Where a rectangle is after a move; it stays in the picture. */
  moved(area: Area, byX: number, byY: number): Area {
    return {
      ...area,
      x: Math.round(within(area.x + byX, 0, this.width - area.width)),
      y: Math.round(within(area.y + byY, 0, this.height - area.height)),
    };
  }

  /** How large a rectangle is after its lower right corner was moved. */
  resized(area: Area, byX: number, byY: number): Area {
    return {
      ...area,
      width: Math.round(within(area.width + byX, this.#smallest, this.width - area.x)),
      height: Math.round(within(area.height + byY, this.#smallest, this.height - area.y)),
    };
  }

  /** Puts a rectangle in the place of the one with its id. Changes by keys in a row are undone together. */
  change(area: Area, byKey = false) {
    const next = this.areas.map((each) => (each.id === area.id ? area : each));
    if (byKey && this.#run === area.id) this.areas = next;
    else this.#step(next);
    this.#run = byKey ? area.id : null;
  }

  remove(id: number) {
    this.#step(this.areas.filter((each) => each.id !== id));
  }

  undo() {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#future = [...this.#future, this.areas];
    this.#past = this.#past.slice(0, -1);
    this.areas = before;
    this.#run = null;
  }

  redo() {
    const after = this.#future.at(-1);
    if (!after) return;
    this.#past = [...this.#past, this.areas];
    this.#future = this.#future.slice(0, -1);
    this.areas = after;
    this.#run = null;
  }

  #step(areas: readonly Area[]) {
    this.#past = [...this.#past, this.areas];
    this.#future = [];
    this.areas = areas;
    this.#run = null;
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
