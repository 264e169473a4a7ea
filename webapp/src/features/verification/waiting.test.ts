import { expect, it } from 'vitest';
import { waitingSince } from './waiting';

it('counts the days somebody has waited', () => {
  const now = Date.parse('2026-11-21T20:00:00Z');
  expect(waitingSince('2026-11-21', now)).toBe('since today');
  expect(waitingSince('2026-11-20', now)).toBe('for one day');
  expect(waitingSince('2026-11-11', now)).toBe('for 10 days');
});

it('is not confused by a clock that is behind the server’s', () => {
  expect(waitingSince('2026-11-22', Date.parse('2026-11-21T20:00:00Z'))).toBe('since today');
});
