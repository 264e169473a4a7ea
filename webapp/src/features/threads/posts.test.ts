import { describe, expect, it } from 'vitest';
import type { PostView } from '../../shared/http/views';
import type { ThreadChange } from '../../shared/live/frames';
import { changed, merged, postInHash, quote, startFor } from './posts';

function post(number: number, more: Partial<PostView> = {}): PostView {
  return {
    id: `p${number}`,
    threadId: 't',
    number,
    author: { id: 'm', displayName: 'Ana (demo)', handle: 'ana', avatar: null, badge: null, demo: true },
    html: `<p>${number}</p>`,
    createdAt: '2026-11-21T10:00:00.000000Z',
    editedAt: null,
    version: 1,
    helpful: 0,
    withdrawn: null,
    withdrawnReason: null,
    ...more,
  };
}

const numbers = (posts: PostView[]) => posts.map(({ number }) => number);
const added = (number: number): ThreadChange => ({ type: 'post.added', thread: 't', seq: number, post: post(number) });

describe('merged', () => {
  it('joins pages in order without repeating a post', () => {
    expect(numbers(merged([post(3), post(4)], [post(1), post(2), post(3)]))).toEqual([1, 2, 3, 4]);
  });

  it('keeps the newer version of a post', () => {
    const [kept] = merged([post(1, { version: 2, html: 'new' })], [post(1, { version: 1, html: 'old' })]);
    expect(kept!.html).toBe('new');
  });
});

describe('changed', () => {
  it('adds the next post', () => {
    expect(numbers(changed([post(1), post(2)], added(3)))).toEqual([1, 2, 3]);
  });

  it('adds a post once, also when the own reply arrives twice', () => {
    expect(numbers(changed(changed([post(1)], added(2)), added(2)))).toEqual([1, 2]);
  });

  it('does not tear a hole into the page', () => {
    expect(numbers(changed([post(1), post(2)], added(9)))).toEqual([1, 2]);
  });

  it('shows edits and withdrawals of posts on the page only', () => {
    const edited = post(2, { version: 2, html: 'edited' });
    const change: ThreadChange = { type: 'post.edited', thread: 't', seq: 5, post: edited };
    expect(changed([post(1), post(2)], change)[1]!.html).toBe('edited');
    expect(numbers(changed([post(7)], change))).toEqual([7]);
  });

  it('counts helpful marks', () => {
    const change: ThreadChange = { type: 'post.helpful', thread: 't', seq: 5, post: 'p2', number: 2, helpful: 4 };
    expect(changed([post(1), post(2)], change).map(({ helpful }) => helpful)).toEqual([0, 4]);
  });
});

describe('postInHash', () => {
  it('reads a number and nothing else', () => {
    expect(postInHash('#post-12')).toBe(12);
    expect(postInHash('#post-0')).toBeNull();
    expect(postInHash('#post-1x')).toBeNull();
    expect(postInHash('')).toBeNull();
  });
});

describe('startFor', () => {
  it('begins a new or short thread at its start', () => {
    expect(startFor(null, 0, 100, 20)).toBe(0);
    expect(startFor(null, 15, 18, 20)).toBe(0);
  });

  it('begins a little above the first unread post', () => {
    expect(startFor(null, 50, 100, 20)).toBe(47);
  });

  it('shows the end of a long thread that is read', () => {
    expect(startFor(null, 100, 100, 20)).toBe(80);
  });

  it('goes where a link points, or to the end if there is no such post', () => {
    expect(startFor(60, 0, 100, 20)).toBe(56);
    expect(startFor(2, 0, 100, 20)).toBe(0);
    expect(startFor(900, 0, 100, 20)).toBe(96);
  });
});

describe('quote', () => {
  it('names the post and quotes each line', () => {
    expect(quote(3, 'Ana', 'One\n\nTwo\n')).toBe('> [#3](post:3) Ana\n>\n> One\n>\n> Two\n\n');
  });
});
