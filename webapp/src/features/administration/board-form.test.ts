import { describe, expect, it } from 'vitest';
import { EVERYONE } from './audience';
import { isSlug, moved, newBoard, slugFor } from './board-form';

const board = (slug: string, position: number) => ({
  name: slug,
  slug,
  purpose: '',
  rules: '',
  audience: EVERYONE,
  opening: 'members' as const,
  position,
  archived: false,
  version: 1,
});

describe('the address of a board', () => {
  it('is suggested by its name', () => {
    expect(slugFor('Emergency medicine & Co.')).toBe('emergency-medicine-co');
    expect(slugFor('Pädiatrie ')).toBe('padiatrie');
  });

  it('has letters, digits and single hyphens, and is not that of the page for new ones', () => {
    expect(isSlug('journal-club-2')).toBe(true);
    for (const wrong of ['', 'a', 'Journal', 'a--b', '-a', 'new']) expect(isSlug(wrong), wrong).toBe(false);
  });
});

describe('the order of boards', () => {
  it('puts a new one last', () => {
    expect(newBoard([board('a', 10), board('b', 40)]).position).toBe(50);
    expect(newBoard([]).position).toBe(10);
  });

  it('changes two when they already have room', () => {
    const boards = [board('a', 10), board('b', 20), board('c', 30)];
    expect(moved(boards, 'c', -1).map(({ board, position }) => [board.slug, position])).toEqual([
      ['c', 20],
      ['b', 30],
    ]);
  });

  it('also sorts boards out that had the same position', () => {
    const boards = [board('a', 0), board('b', 0)];
    expect(moved(boards, 'a', 1).map(({ board, position }) => [board.slug, position])).toEqual([
      ['b', 10],
      ['a', 20],
    ]);
  });

  it('ends at both ends', () => {
    const boards = [board('a', 10), board('b', 20)];
    expect(moved(boards, 'a', -1)).toEqual([]);
    expect(moved(boards, 'b', 1)).toEqual([]);
  });
});
