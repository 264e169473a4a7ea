import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from './reading';

let saved: number[];
let down: boolean;
let reading: Reading;

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  down = false;
  reading = new Reading(3, async (number) => {
    if (down) throw new Error('down');
    saved.push(number);
  });
});

afterEach(() => vi.useRealTimers());

describe('Reading', () => {
  it('tells the furthest post after a pause', async () => {
    reading.seen(4);
    reading.seen(6);
    reading.seen(5);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([6]);
  });

  it('never goes back', async () => {
    reading.seen(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([]);
  });

  it('tells at once when the reader leaves, and only what is new', async () => {
    reading.seen(4);
    reading.flush();
    reading.flush();
    expect(saved).toEqual([4]);
  });

  it('tries again with the next post', async () => {
    down = true;
    reading.seen(4);
    await vi.advanceTimersByTimeAsync(1_000);
    down = false;
    reading.seen(5);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([5]);
  });
});
