import { describe, expect, it } from 'vitest';
import { day, month, relative } from './time';

const now = new Date(2026, 10, 21, 15, 30).getTime();
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

describe('relative', () => {
  it('counts minutes, then hours', () => {
    expect(relative(at(2026, 10, 21, 15, 29.6), now)).toBe('1 min');
    expect(relative(at(2026, 10, 21, 15, 8), now)).toBe('22 min');
    expect(relative(at(2026, 10, 21, 9, 0), now)).toBe('6 h');
  });

  it('takes a clock that is slightly behind for now', () => {
    expect(relative(at(2026, 10, 21, 15, 31), now)).toBe('now');
  });

  it('names yesterday and the days of the past week', () => {
    expect(relative(at(2026, 10, 20, 9, 0), now)).toBe('yesterday');
    expect(relative(at(2026, 10, 18, 9, 0), now)).toBe('Wednesday');
  });

  it('counts hours across midnight while the evening is fresh', () => {
    const early = new Date(2026, 10, 21, 1, 0).getTime();
    expect(relative(at(2026, 10, 20, 23, 0), early)).toBe('2 h');
  });

  it('leaves out the year only in the same year', () => {
    expect(relative(at(2026, 2, 12), now)).toBe('Mar 12');
    expect(relative(at(2025, 2, 12), now)).toBe('Mar 12, 2025');
  });
});

describe('days and months', () => {
  it('are the same wherever the reader is', () => {
    expect(day('2026-11-01')).toBe('Nov 1, 2026');
    expect(month('2026-11')).toBe('November 2026');
  });
});
