import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toast, toastError, toasts } from './toasts.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  for (const { id } of toasts.items) toasts.dismiss(id);
});

afterEach(() => vi.useRealTimers());

const shown = () => toasts.items.map(({ text }) => text);

describe('toasts', () => {
  it('go by themselves, those with something to do later', () => {
    toast('Saved.');
    toast('Muted.', { label: 'Undo', run: () => {} });
    vi.advanceTimersByTime(5_000);
    expect(shown()).toEqual(['Muted.']);
    vi.advanceTimersByTime(5_000);
    expect(shown()).toEqual([]);
  });

  it('stay while somebody points at them', () => {
    toast('Saved.');
    toasts.hold(toasts.items[0]!.id);
    vi.advanceTimersByTime(60_000);
    expect(shown()).toEqual(['Saved.']);
    toasts.resume(toasts.items[0]!.id);
    vi.advanceTimersByTime(5_000);
    expect(shown()).toEqual([]);
  });

  it('never fill the screen', () => {
    for (const text of ['1', '2', '3', '4']) toastError(text);
    expect(shown()).toEqual(['2', '3', '4']);
  });
});
