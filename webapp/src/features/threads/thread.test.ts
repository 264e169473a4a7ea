import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostView } from '../../shared/http/views';
import type { ThreadListener } from '../../shared/live/live';
import { ThreadModel } from './thread.svelte';

/** A server with one thread, as far as a reader sees it. */
let posts: PostView[];
let readUpTo: number;
let closed: boolean;
let watched: { after: number; listener: ThreadListener }[];
let refuses: boolean;

function post(number: number): PostView {
  return {
    id: `p${number}`,
    threadId: 't',
    number,
    author: { id: 'm', displayName: 'Ben (demo)', handle: 'ben', avatar: null, badge: null, demo: true },
    html: `<p>${number}</p>`,
    createdAt: '2026-11-21T10:00:00.000000Z',
    editedAt: null,
    version: 1,
    helpful: 3,
    withdrawn: null,
    withdrawnReason: null,
  };
}

function answer(url: URL): unknown {
  if (url.pathname.endsWith('/posts')) {
    const limit = Number(url.searchParams.get('limit'));
    const before = url.searchParams.get('before');
    const after = Number(url.searchParams.get('after'));
    const items = before
      ? posts.filter(({ number }) => number < Number(before)).slice(-limit)
      : posts.filter(({ number }) => number > after).slice(0, limit);
    return { items, next: null, marked: items.some(({ id }) => id === 'p2') ? ['p2'] : [] };
  }
  if (url.pathname.endsWith('/helpful')) return { helpful: 9, marked: true };
  const may = { reply: !closed, editTitle: false, close: false, moderate: false };
  const board = { slug: 'cardiology', name: 'Cardiology' };
  return { id: 't', title: 'Syncope', board, posts: posts.length, seq: 40, readUpTo, closed, locked: false, may };
}

beforeEach(() => {
  posts = Array.from({ length: 50 }, (_, index) => post(index + 1));
  readUpTo = 0;
  closed = refuses = false;
  watched = [];
  vi.stubGlobal('fetch', async (path: string) => {
    if (refuses) return Response.json({ type: '/problems/forbidden', detail: 'No.' }, { status: 403 });
    return Response.json(answer(new URL(path, 'http://forum.example')));
  });
});

afterEach(() => vi.unstubAllGlobals());

async function opened(target: number | null = null): Promise<ThreadModel> {
  const thread = new ThreadModel('t', target, (_, after, listener) => {
    watched.push({ after, listener });
    return () => {};
  });
  await vi.waitFor(() => expect(watched).toHaveLength(1));
  return thread;
}

const shown = (thread: ThreadModel) => [thread.posts[0]!.number, thread.posts.at(-1)!.number];
const arrives = (number: number) =>
  watched.at(-1)!.listener.change({ type: 'post.added', thread: 't', seq: 40 + number, post: post(number) });

describe('opening a thread', () => {
  it('begins at the first post for a newcomer and watches from the last change', async () => {
    const thread = await opened();
    expect(shown(thread)).toEqual([1, 20]);
    expect(thread.firstUnread).toBeNull();
    expect(thread.marked.has('p2')).toBe(true);
    expect(watched[0]!.after).toBe(40);
  });

  it('begins near the first unread post for a returning reader', async () => {
    readUpTo = 30;
    const thread = await opened();
    expect(shown(thread)).toEqual([28, 47]);
    expect(thread.firstUnread).toBe(31);
    expect([thread.hasEarlier, thread.hasLater]).toEqual([true, true]);
  });

  it('goes where a link points', async () => {
    const thread = await opened(45);
    expect(shown(thread)).toEqual([42, 50]);
  });
});

describe('paging', () => {
  it('grows at both ends without a gap', async () => {
    const thread = await opened(30);
    await thread.earlier();
    await thread.later();
    expect(thread.posts.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 7));
    await thread.earlier();
    expect(thread.hasEarlier).toBe(false);
  });

  it('leaves a page that is far from the post it must reach', async () => {
    const thread = await opened();
    await thread.reach(48);
    expect(shown(thread)).toEqual([45, 50]);
    await thread.reach(44);
    expect(shown(thread)).toEqual([41, 50]);
  });
});

describe('following along', () => {
  it('adds a post that arrives at the end of what is shown', async () => {
    const thread = await opened(45);
    arrives(51);
    arrives(51);
    expect(shown(thread)).toEqual([42, 51]);
    expect(thread.view?.posts).toBe(51);
  });

  it('only counts a post that arrives further down', async () => {
    const thread = await opened();
    arrives(51);
    expect(shown(thread)).toEqual([1, 20]);
    expect([thread.view?.posts, thread.hasLater]).toEqual([51, true]);
  });

  it('asks again what it may do when somebody closes the thread', async () => {
    const thread = await opened();
    closed = true;
    const state = { ...thread.view!, pinned: false, closed: true };
    watched[0]!.listener.change({ type: 'thread.state', thread: 't', seq: 41, state });
    await vi.waitFor(() => expect(thread.view?.may.reply).toBe(false));
  });

  it('fetches what it shows again after too long a break', async () => {
    const thread = await opened();
    posts[4] = { ...post(5), version: 2, html: '<p>edited</p>' };
    watched[0]!.listener.reset();
    await vi.waitFor(() => expect(watched).toHaveLength(2));
    expect(thread.posts[4]!.html).toBe('<p>edited</p>');
    expect(shown(thread)).toEqual([1, 20]);
  });
});

describe('marking a post as helpful', () => {
  it('shows it at once and then what the server counted', async () => {
    const thread = await opened();
    const marking = thread.setHelpful(thread.posts[0]!, true);
    expect([thread.posts[0]!.helpful, thread.marked.has('p1')]).toEqual([4, true]);
    await marking;
    expect(thread.posts[0]!.helpful).toBe(9);
  });

  it('takes it back when the server refuses', async () => {
    const thread = await opened();
    refuses = true;
    await expect(thread.setHelpful(thread.posts[0]!, true)).rejects.toThrow();
    expect([thread.posts[0]!.helpful, thread.marked.has('p1')]).toEqual([3, false]);
  });
});
