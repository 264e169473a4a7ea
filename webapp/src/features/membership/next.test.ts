import { describe, expect, it } from 'vitest';
import { nextAddress } from './next';

describe('nextAddress', () => {
  it('returns to the page that asked for a sign-in', () => {
    expect(nextAddress('/threads/1?x=2', '#post-3')).toBe('/threads/1?x=2#post-3');
  });

  it('never leaves the site, and never comes back to the sign-in page', () => {
    for (const wanted of [
      null,
      '',
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/sign-in',
    ]) {
      expect(nextAddress(wanted, ''), String(wanted)).toBe('/');
    }
  });
});
