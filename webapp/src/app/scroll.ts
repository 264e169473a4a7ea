const PATIENCE = 2_000;

/**
 * Scrolls to a place that may not exist yet, because the page above it is still loading; gives up when the reader
 * scrolls or after a while.
 */
export function restoreScroll(top: number) {
  scrollTo({ top, behavior: 'instant' });
  if (top === 0 || Math.abs(scrollY - top) < 1) return;
  const stop = new AbortController();
  const growth = new ResizeObserver(() => {
    scrollTo({ top, behavior: 'instant' });
    if (Math.abs(scrollY - top) < 1) stop.abort();
  });
  stop.signal.addEventListener('abort', () => growth.disconnect());
  for (const gesture of ['wheel', 'touchstart', 'keydown'] as const) {
    addEventListener(gesture, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  setTimeout(() => stop.abort(), PATIENCE);
  growth.observe(document.body);
}
