import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThreadRow } from '../../shared/http/views';
import type { BoardListener } from '../../shared/live/live';
import type { BoardRow } from './api';
import { MyBoards } from './my-boards.svelte';

const board = (slug: string, over: Partial<BoardRow> = {}) =>
  ({ slug, unread: 0, archived: false, ...over }) as BoardRow;
const row = { id: 't' } as ThreadRow;

let server: BoardRow[];
let asked: number;
let listeners: Map<string, BoardListener>;

const watchBoard = (slug: string, listener: BoardListener) => {
  listeners.set(slug, listener);
  return () => void listeners.delete(slug);
};

async function loaded(): Promise<MyBoards> {
  const boards = new MyBoards(async () => {
    asked++;
    return { items: server, next: null };
  });
  await vi.advanceTimersByTimeAsync(0);
  return boards;
}

beforeEach(() => {
  vi.useFakeTimers();
  server = [board('cardiology'), board('old', { archived: true }), board('neurology')];
  asked = 0;
  listeners = new Map();
});

afterEach(() => vi.useRealTimers());

describe('MyBoards', () => {
  it('watches every board that can change', async () => {
    const boards = await loaded();
    const stop = boards.watch(() => {}, watchBoard);
    expect([...listeners.keys()]).toEqual(['cardiology', 'neurology']);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('leaves the socket room for threads', async () => {
    server = Array.from({ length: 60 }, (_, n) => board(`b${n}`, { following: n === 59 }));
    const boards = await loaded();
    boards.watch(() => {}, watchBoard);
    expect(listeners.size).toBe(40);
    expect(listeners.has('b59')).toBe(true);
  });

  it('counts anew once for many posts', async () => {
    const boards = await loaded();
    const seen: unknown[] = [];
    boards.watch((each) => seen.push(each), watchBoard);
    await vi.advanceTimersByTimeAsync(10_000);
    for (let post = 0; post < 20; post++) listeners.get('cardiology')!.thread(row);
    expect(seen).toHaveLength(20);
    server = [board('cardiology', { unread: 20 })];
    await vi.advanceTimersByTimeAsync(1_500);
    expect(boards.value?.items[0]?.unread).toBe(20);
    listeners.get('cardiology')!.thread(row);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked).toBe(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toBe(3);
  });

  it('asks no more once nobody looks', async () => {
    const boards = await loaded();
    const stop = boards.watch(() => {}, watchBoard);
    listeners.get('cardiology')!.listening();
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(1);
  });
});
