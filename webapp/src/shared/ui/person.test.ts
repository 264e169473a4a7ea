import { describe, expect, it } from 'vitest';
import { hue, initials } from './person';

describe('initials', () => {
  it('takes the first and the last word, without titles and remarks', () => {
    expect(initials('Dr. Ana Maria Costa (demo)')).toBe('AC');
    expect(initials('Ana (demo)')).toBe('A');
    expect(initials('night_owl')).toBe('NO');
  });

  it('knows letters of other scripts', () => {
    expect(initials('Žofie Ünal')).toBe('ŽÜ');
  });

  it('has something to show for a name without letters', () => {
    expect(initials('1234')).toBe('?');
  });
});

describe('hue', () => {
  it('is stable and within the palette', () => {
    expect(hue('0190-a')).toBe(hue('0190-a'));
    expect(hue('0190-b')).toBeGreaterThanOrEqual(0);
    expect(hue('0190-b')).toBeLessThan(8);
  });
});
