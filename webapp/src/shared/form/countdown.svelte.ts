/** Seconds that run down to zero. */
export class Countdown {
  seconds = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;
  #end = 0;

  /** Begins anew with this many seconds. */
  start(seconds: number) {
    clearInterval(this.#timer);
    this.#end = Date.now() + seconds * 1000;
    this.seconds = seconds;
    this.#timer = setInterval(() => this.#tick(), 500);
  }

  get running(): boolean {
    return this.seconds > 0;
  }

  /** The rest as a clock shows it: "1:05". */
  get clock(): string {
    return `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
  }

  // Measured against the time of day, because browsers slow timers down in pages that nobody looks at.
  #tick() {
    this.seconds = Math.max(0, Math.ceil((this.#end - Date.now()) / 1000));
    if (this.seconds === 0) clearInterval(this.#timer);
  }
}
