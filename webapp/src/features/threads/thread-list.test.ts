import { describe, expect, it } from 'vitest';
import type { ThreadRow } from '../../shared/http/views';
import { placed, ThreadList } from './thread-list.svelte';

function row(id: string, minute: number, more: Partial<ThreadRow> = {}): ThreadRow {
  const author = { id: 'm', displayName: 'Ana (demo)', handle: 'ana', avatar: null, badge: null, demo: true };
  const at = `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000000Z`;
  return {
    id,
    title: id,
    board: { slug: 'cardiology', name: 'Cardiology' },
    author,
    lastAuthor: author,
    createdAt: at,
    lastPostAt: at,
    posts: 1,
    pinned: false,
    closed: false,
    locked: false,
    unread: 0,
    ...more,
  };
}

const ids = (rows: ThreadRow[]) => rows.map(({ id }) => id);
/** As the socket sends it: without anything that depends on the reader. */
function live(changed: ThreadRow): ThreadRow {
  const same = { ...changed };
  delete same.unread;
  return same;
}

describe('placed', () => {
  it('moves an active thread up, but not above what is pinned', () => {
    const rows = [row('rules', 1, { pinned: true }), row('b', 5), row('a', 3)];
    expect(ids(placed(rows, row('a', 9, { posts: 2 }), 'activity'))).toEqual(['rules', 'a', 'b']);
  });

  it('leaves the order of opening alone when somebody replies', () => {
    const rows = [row('b', 5), row('a', 3)];
    const replied = row('a', 3, { posts: 2, lastPostAt: '2026-11-21T11:00:00.000000Z' });
    expect(ids(placed(rows, replied, 'newest'))).toEqual(['b', 'a']);
  });

  it('counts what is new for this reader', () => {
    const [known] = placed([row('a', 3, { posts: 4, unread: 1 })], live(row('a', 9, { posts: 6 })), 'activity');
    expect(known!.unread).toBe(3);
    const [opened] = placed([], live(row('b', 9)), 'activity');
    expect(opened!.unread).toBe(1);
  });
});

describe('ThreadList', () => {
  const listOf = async (...rows: ThreadRow[]) => {
    const list = new ThreadList(async () => ({ items: rows, next: null }));
    await Promise.resolve();
    await Promise.resolve();
    return list;
  };

  it('does not move under the pointer', async () => {
    const list = await listOf(row('b', 5), row('a', 3));
    list.hold();
    list.apply(row('a', 9));
    expect(ids(list.items)).toEqual(['b', 'a']);
    list.release();
    expect(ids(list.items)).toEqual(['a', 'b']);
  });

  it('knows what has been read', async () => {
    const list = await listOf(row('a', 3, { unread: 5 }), row('b', 2, { unread: 2 }));
    list.read('a', 1);
    expect(list.items.map(({ unread }) => unread)).toEqual([1, 2]);
    list.readAll();
    expect(list.items.map(({ unread }) => unread)).toEqual([0, 0]);
  });

  it('shows what happened during a break', async () => {
    let rows = [row('a', 3)];
    const list = new ThreadList(async () => ({ items: [...rows], next: null }));
    await Promise.resolve();
    await Promise.resolve();
    rows = [row('b', 8, { unread: 1 }), row('a', 3)];
    await list.refresh();
    expect(ids(list.items)).toEqual(['b', 'a']);
  });
});
