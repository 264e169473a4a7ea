import { beforeEach, expect, it } from 'vitest';
import type { QueueItem } from './api';
import { command, desk, nextAfter } from './desk.svelte';

const item = (id: string, submittedOn: string, parts: Partial<QueueItem> = {}): QueueItem =>
  ({ id, submittedOn, assignedTo: null, own: false, ...parts }) as unknown as QueueItem;

const pages = [
  [item('a', '2026-01-01'), item('c', '2026-01-02')],
  [item('d', '2026-01-02', { assignedTo: 'Viv' }), item('e', '2026-01-03')],
];

const queue = (_: string, cursor: string | null) =>
  Promise.resolve({ items: pages[Number(cursor ?? 0)]!, next: cursor === null ? '1' : null });

beforeEach(() => (desk.country = ''));

it('goes on with the one behind, also after the one that is no longer there', async () => {
  expect((await nextAfter(item('a', '2026-01-01'), queue))?.id).toBe('c');
  expect((await nextAfter(item('b', '2026-01-02'), queue))?.id).toBe('c');
});

it('passes by what somebody else has taken, and does not begin again at the end', async () => {
  expect((await nextAfter(item('c', '2026-01-02'), queue))?.id).toBe('e');
  expect(await nextAfter(item('e', '2026-01-03'), queue)).toBeNull();
});

it('understands keys, capital or not, and leaves shortcuts of the browser alone', () => {
  const pressed = (key: string, init: KeyboardEventInit = {}) => {
    let found: ReturnType<typeof command> = null;
    document.body.onkeydown = (event) => (found = command(event));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ...init }));
    return found;
  };
  expect(pressed('a')).toBe('approve');
  expect(pressed('R')).toBe('refuse');
  expect(pressed('a', { ctrlKey: true })).toBeNull();
  expect(pressed('x')).toBeNull();
});
