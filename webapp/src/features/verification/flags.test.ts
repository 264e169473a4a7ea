import { expect, it } from 'vitest';
import { flagWords } from './flags';
import { evidenceWords } from './words';

it('shows sets in an order of its own', () => {
  expect(flagWords(['name-differs', 'number-claimed'])).toEqual(flagWords(['number-claimed', 'name-differs']));
  expect(flagWords(['vouch-denied', 'escalated'])[0]).toBe('handed over by a verifier');
  expect(evidenceWords(['vouches', 'register'])).toEqual(['Register', 'Two colleagues']);
});
