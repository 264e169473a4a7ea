import { SvelteSet } from 'svelte/reactivity';
import type { PostView } from '../../shared/http/views';
import { live } from '../../shared/live/connection.svelte';
import type { LiveClient } from '../../shared/live/live';
import type { ThreadChange } from '../../shared/live/frames';
import {
  getPostsAfter,
  getPostsBefore,
  getThread,
  markHelpful,
  POSTS_PER_PAGE,
  type PostPage,
  type ThreadView,
} from './api';
import { changed, merged, startFor } from './posts';

/**
 * A thread while it is read: an unbroken stretch of its posts, which grows at both ends and follows what others do.
 */
export class ThreadModel {
  view = $state.raw<ThreadView>();
  posts = $state.raw<PostView[]>([]);
  error = $state.raw<unknown>();
  refused = $state(false);
  loadingEarlier = $state(false);
  loadingLater = $state(false);
  readers = $state<number | null>(null);
  typing = $state.raw<string[]>([]);
  /** The first post that was unread when the thread was opened; it stays marked while one reads on. */
  firstUnread = $state<number | null>(null);
  readonly marked = new SvelteSet<string>();
  #stopWatching = () => {};
  #ended = false;

  constructor(
    readonly id: string,
    /** The post that the address points to. */
    private readonly target: number | null,
    private readonly watch: LiveClient['watchThread'] = (...watched) => live.watchThread(...watched),
  ) {
    void this.load();
  }

  get hasEarlier(): boolean {
    return (this.posts[0]?.number ?? 1) > 1;
  }

  get hasLater(): boolean {
    return (this.posts.at(-1)?.number ?? 0) < (this.view?.posts ?? 0);
  }

  /** Loads the thread and the posts to begin with, and watches it from then on. */
  load = async () => {
    this.error = undefined;
    try {
      const view = await getThread(this.id);
      const start = startFor(this.target, view.readUpTo, view.posts, POSTS_PER_PAGE);
      const page = await getPostsAfter(this.id, start);
      this.#take(page, []);
      this.view = view;
      if (view.readUpTo > 0 && view.readUpTo < view.posts) this.firstUnread = view.readUpTo + 1;
      this.#watch(view.seq);
    } catch (error) {
      this.error = error;
    }
  };

  /** Adds the page above. */
  earlier = async () => {
    const first = this.posts[0];
    if (!first || this.loadingEarlier) return;
    this.loadingEarlier = true;
    try {
      this.#take(await getPostsBefore(this.id, first.number), this.posts);
    } finally {
      this.loadingEarlier = false;
    }
  };

  /** Adds the page below. */
  later = async () => {
    if (this.loadingLater) return;
    this.loadingLater = true;
    try {
      this.#take(await getPostsAfter(this.id, this.posts.at(-1)?.number ?? 0), this.posts);
    } finally {
      this.loadingLater = false;
    }
  };

  /** Makes sure that a post is on the page; if it is far from what is, what is makes room. */
  async reach(number: number) {
    if (this.posts.some((post) => post.number === number)) return;
    const start = startFor(number, 0, this.view?.posts ?? number, POSTS_PER_PAGE);
    const page = await getPostsAfter(this.id, start);
    const adjacent = start <= (this.posts.at(-1)?.number ?? 0) && start >= (this.posts[0]?.number ?? 0) - 1;
    this.#take(page, adjacent ? this.posts : []);
  }

  /** Takes a post that this member has just written. */
  async added(post: PostView) {
    this.view = this.view && { ...this.view, posts: Math.max(this.view.posts, post.number), readUpTo: post.number };
    this.posts = changed(this.posts, { type: 'post.added', thread: this.id, seq: 0, post });
    await this.reach(post.number);
  }

  /** Takes a post after it was edited, withdrawn or restored here. */
  replaced(post: PostView) {
    this.posts = changed(this.posts, { type: 'post.edited', thread: this.id, seq: 0, post });
  }

  /** Marks a post as helpful, or takes that back; shown at once, and undone if the server refuses. */
  async setHelpful(post: PostView, on: boolean) {
    this.#helpful(post.id, post.helpful + (on ? 1 : -1), on);
    try {
      const { helpful, marked } = await markHelpful(post.id, on);
      this.#helpful(post.id, helpful, marked);
    } catch (error) {
      this.#helpful(post.id, post.helpful, !on);
      throw error;
    }
  }

  /** Merges what changed about the thread itself. */
  update(part: Partial<ThreadView>) {
    this.view = this.view && { ...this.view, ...part };
  }

  /** Asks again what this reader may do, after the thread was closed, locked or the reverse. */
  async renew() {
    const { may, closed, closedReason = null, locked } = await getThread(this.id);
    this.update({ may, closed, closedReason, locked });
  }

  /** Stops following the thread; called when it leaves the screen. */
  end() {
    this.#ended = true;
    this.#stopWatching();
  }

  #helpful(post: string, helpful: number, on: boolean) {
    if (on) this.marked.add(post);
    else this.marked.delete(post);
    this.posts = this.posts.map((each) => (each.id === post ? { ...each, helpful } : each));
  }

  #take(page: PostPage, known: readonly PostView[]) {
    this.posts = merged(known, page.items);
    for (const id of page.marked) this.marked.add(id);
  }

  #watch(seq: number) {
    if (this.#ended) return;
    this.#stopWatching = this.watch(this.id, seq, {
      change: (change) => this.#changed(change),
      readers: (readers) => (this.readers = readers),
      typing: (names) => (this.typing = names),
      reset: () => void this.#refetch(),
      refused: () => (this.refused = true),
    });
  }

  #changed(change: ThreadChange) {
    if (change.type === 'thread.state') {
      const { closed, locked } = change.state;
      const rightsChanged = closed !== this.view?.closed || locked !== this.view.locked;
      this.update(change.state);
      // If this fails, the server still refuses what is not allowed, and says why.
      if (rightsChanged) this.renew().catch(() => {});
      return;
    }
    if (change.type === 'post.added') {
      const { number, createdAt, author } = change.post;
      this.typing = this.typing.filter((name) => name !== author.displayName);
      const total = Math.max(this.view?.posts ?? 0, number);
      this.update({ posts: total, lastPostAt: createdAt });
    }
    const complete = (this.posts.at(-1)?.number ?? 0) + 1 >= (this.view?.posts ?? 0);
    if (change.type !== 'post.added' || complete) this.posts = changed(this.posts, change);
  }

  /** After too long a break: fetches again what is on the page, from its first post on. */
  async #refetch() {
    this.#stopWatching();
    try {
      const view = await getThread(this.id);
      const last = this.posts.at(-1)?.number ?? 0;
      let fresh: PostView[] = [];
      for (let after = (this.posts[0]?.number ?? 1) - 1; after < last; after = fresh.at(-1)?.number ?? last) {
        const page = await getPostsAfter(this.id, after);
        if (page.items.length === 0) break;
        fresh = merged(fresh, page.items);
      }
      this.posts = merged(this.posts, fresh);
      this.view = view;
      this.#watch(view.seq);
    } catch (error) {
      this.error = error;
    }
  }
}
