import { describe, expect, it } from 'vitest';
import { destinations, isAt } from './navigation';

const hrefs = (...parameters: Parameters<typeof destinations>) => destinations(...parameters).map(({ href }) => href);

describe('destinations', () => {
  it('offers an applicant only the own application', () => {
    expect(hrefs(false, [])).toEqual(['/waiting']);
  });

  it('adds what a role needs', () => {
    expect(hrefs(true, ['member'])).toEqual(['/', '/bookmarks']);
    expect(hrefs(true, ['member', 'verifier'])).toEqual(['/', '/bookmarks', '/verification']);
    expect(hrefs(false, ['administrator'])).toEqual(['/admin']);
  });

  it('knows that threads belong to the boards', () => {
    const [boards, bookmarks] = destinations(true, ['member']);
    expect(isAt(boards!, '/threads/1')).toBe(true);
    expect(isAt(boards!, '/')).toBe(true);
    expect(isAt(boards!, '/bookmarks')).toBe(false);
    expect(isAt(bookmarks!, '/bookmarks')).toBe(true);
  });
});
