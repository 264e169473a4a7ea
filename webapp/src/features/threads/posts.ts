import type { PostView } from '../../shared/http/views';
import type { ThreadChange } from '../../shared/live/frames';

/** Puts two stretches of a thread together: ordered, each number once, the newer version of a post wins. */
export function merged(known: readonly PostView[], incoming: readonly PostView[]): PostView[] {
  const byNumber = new Map(known.map((post) => [post.number, post]));
  for (const post of incoming) {
    const before = byNumber.get(post.number);
    if (!before || post.version >= before.version) byNumber.set(post.number, post);
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

/**
 * The posts on the page after a change. A new post is added only if it follows the last one shown: with a gap
 * between, it belongs to a page that has not been loaded.
 */
export function changed(posts: readonly PostView[], change: ThreadChange): PostView[] {
  switch (change.type) {
    case 'post.added': {
      const last = posts.at(-1)?.number ?? 0;
      return change.post.number <= last + 1 ? merged(posts, [change.post]) : [...posts];
    }
    case 'post.edited':
    case 'post.withdrawn':
    case 'post.restored':
      return posts.some((post) => post.id === change.post.id) ? merged(posts, [change.post]) : [...posts];
    case 'post.helpful':
      return posts.map((post) => (post.id === change.post ? { ...post, helpful: change.helpful } : post));
    default:
      return [...posts];
  }
}

/** The post number in the fragment of an address, such as `#post-12`. */
export function postInHash(hash: string): number | null {
  const number = /^#post-([1-9]\d{0,8})$/.exec(hash)?.[1];
  return number === undefined ? null : Number(number);
}

/** The number of the first post to load, minus one, so that the reader lands at `target` with something above it. */
export function startFor(target: number | null, readUpTo: number, total: number, pageSize: number): number {
  const context = 3;
  if (target !== null) return Math.max(0, Math.min(target, total) - 1 - context);
  if (total <= pageSize) return 0;
  if (readUpTo >= total) return total - pageSize;
  return readUpTo === 0 ? 0 : Math.max(0, readUpTo - context);
}

/** Markdown that quotes a post, with a link to it that the server understands. */
export function quote(number: number, author: string, body: string): string {
  const lines = body
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  return [`> [#${number}](post:${number}) ${author}`, '>', ...lines, '', ''].join('\n');
}
