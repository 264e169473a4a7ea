import { describe, expect, it } from 'vitest';
import { match } from './match';

describe('match', () => {
  it('matches a fixed path with or without a slash at the end', () => {
    expect(match('/bookmarks', '/bookmarks')).toEqual({});
    expect(match('/bookmarks', '/bookmarks/')).toEqual({});
    expect(match('/', '/')).toEqual({});
  });

  it('reads the changing parts, decoded', () => {
    expect(match('/hashtags/:tag', '/hashtags/%C3%A9chographie')).toEqual({ tag: 'échographie' });
    expect(match('/boards/:slug/new', '/boards/cardiology/new')).toEqual({ slug: 'cardiology' });
  });

  it('refuses longer, shorter and other paths', () => {
    expect(match('/boards/:slug', '/boards/cardiology/new')).toBeNull();
    expect(match('/boards/:slug', '/boards')).toBeNull();
    expect(match('/boards/:slug', '/threads/1')).toBeNull();
  });

  it('survives a broken escape', () => {
    expect(match('/hashtags/:tag', '/hashtags/50%')).toEqual({ tag: '50%' });
  });
});
