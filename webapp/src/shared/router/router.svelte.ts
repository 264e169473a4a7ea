import { untrack } from 'svelte';

/**
 * Where the browser is. Plain links work: clicks on addresses of this site are turned into steps of the history, also
 * in text that the server rendered.
 */
class Router {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));
  hash = $state(location.hash);
  /** Counts steps: it changes even when the same address is visited again. */
  step = $state(0);
  /** How the current page was reached: only "back" and "forward" return to a scroll position. */
  returned = false;
  #scrolled = new Map<string, number>();
  #entry = entryKey();

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => this.#arrive(true));
    addEventListener('click', (event) => this.#clicked(event));
  }

  /** Goes to an address of this site. */
  navigate(to: string, { replace = false } = {}) {
    this.#remember();
    const entry = replace ? this.#entry : `${Date.now()}.${Math.random()}`;
    history[replace ? 'replaceState' : 'pushState']({ entry }, '', to);
    this.#arrive(false);
  }

  /** Where this page was scrolled to when it was left. */
  get lastScroll(): number {
    return this.returned ? (this.#scrolled.get(this.#entry) ?? 0) : 0;
  }

  #arrive(returned: boolean) {
    if (returned) this.#remember();
    this.#entry = entryKey();
    this.returned = returned;
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
    this.hash = location.hash;
    // Effects navigate as well: reading here what is written would start them again without end.
    this.step = untrack(() => this.step) + 1;
  }

  #remember() {
    this.#scrolled.set(this.#entry, scrollY);
  }

  #clicked(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname.startsWith('/api/') || link.pathname.startsWith('/openapi')) return;
    event.preventDefault();
    this.navigate(link.pathname + link.search + link.hash);
  }
}

function entryKey(): string {
  return (history.state as { entry?: string } | null)?.entry ?? 'first';
}

export const router = new Router();

/** Goes to an address of this site; see `Router.navigate`. */
export const navigate = (to: string, options?: { replace?: boolean }) => router.navigate(to, options);
