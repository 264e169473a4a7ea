/** A short message that goes by itself. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  /** What can be done about it, such as undoing. */
  action?: { label: string; run: () => void };
}

const SHORT = 5_000;
const LONG = 10_000;

/** The messages on the screen, oldest first. */
class Toasts {
  items = $state.raw<Toast[]>([]);
  #ids = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  show(toast: Omit<Toast, 'id'>) {
    const id = ++this.#ids;
    this.items = [...this.items.slice(-2), { id, ...toast }];
    this.resume(id);
  }

  dismiss(id: number) {
    this.hold(id);
    this.items = this.items.filter((each) => each.id !== id);
  }

  /** Keeps a message while somebody points at it or has moved the focus to it. */
  hold(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number) {
    this.hold(id);
    const toast = this.items.find((each) => each.id === id);
    const wait = toast?.action || toast?.tone === 'danger' ? LONG : SHORT;
    if (toast)
      this.#timers.set(
        id,
        setTimeout(() => this.dismiss(id), wait),
      );
  }
}

export const toasts = new Toasts();

/** Says that something is done, with a way to undo it if there is one. */
export function toast(text: string, action?: Toast['action']) {
  toasts.show(action ? { text, tone: 'plain', action } : { text, tone: 'plain' });
}

/** Says that something failed. */
export function toastError(text: string, action?: Toast['action']) {
  toasts.show(action ? { text, tone: 'danger', action } : { text, tone: 'danger' });
}
