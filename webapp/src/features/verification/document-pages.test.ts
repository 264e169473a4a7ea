import { beforeEach, expect, it, vi } from 'vitest';
import { DocumentPages } from './document-pages.svelte';

let asked: number[];
let broken: boolean;
const seen = vi.fn();

async function fetchPage(page: number): Promise<Blob> {
  asked.push(page);
  if (broken) throw new Error('away');
  return new Blob([String(page)]);
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked = [];
  broken = false;
  seen.mockClear();
});

it('fetches a page when it is turned to, and once', async () => {
  const viewer = new DocumentPages(2, fetchPage, seen);
  await settle();
  expect(asked).toEqual([1]);

  viewer.press('ArrowRight');
  await settle();
  viewer.press('ArrowLeft');
  await settle();

  expect(asked).toEqual([1, 2]);
  expect(seen.mock.calls).toEqual([[1], [2]]);
  expect(viewer.picture).not.toBeNull();
});

it('stays within the document and within its sizes', () => {
  const viewer = new DocumentPages(1, fetchPage);
  viewer.press('ArrowRight');
  viewer.press('-');
  expect([viewer.page, viewer.zoom]).toEqual([1, 0]);
  for (let i = 0; i < 9; i++) viewer.press('+');
  expect(viewer.isLargest).toBe(true);
  expect(viewer.press('x')).toBe(false);
});

it('says why a page does not come, and tries again', async () => {
  broken = true;
  const viewer = new DocumentPages(1, fetchPage);
  await settle();
  expect(viewer.error).not.toBeNull();

  broken = false;
  await viewer.show();

  expect(viewer.error).toBeNull();
  expect(viewer.picture).not.toBeNull();
});
