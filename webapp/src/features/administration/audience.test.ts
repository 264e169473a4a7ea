import { describe, expect, it } from 'vitest';
import { audienceOf, EVERYONE, inWords, reachOf } from './audience';

const lists = {
  professions: [{ id: 'physician', label: 'Physician' }],
  specialties: ['A', 'B', 'C'].map((id) => ({ id, label: `Specialty ${id}` })),
  countries: [{ code: 'PT', label: 'Portugal' }],
  careerStages: [],
};
const some = { professions: ['physician'], specialties: ['A', 'B', 'C'], countries: ['PT'], invitationOnly: false };

describe('an audience', () => {
  it('is everyone, some, or the invited', () => {
    expect(reachOf(EVERYONE)).toBe('everyone');
    expect(reachOf(some)).toBe('some');
    expect(reachOf({ ...some, invitationOnly: true })).toBe('invited');
  });

  it('is told in a few words, long lists by their length', () => {
    expect(inWords(some, lists)).toBe('Physician · 3 specialties · Portugal');
    expect(inWords(EVERYONE, lists)).toBe('All members');
    expect(inWords({ ...EVERYONE, invitationOnly: true }, lists)).toBe('By invitation');
  });

  it('forgets lists that no longer mean anything', () => {
    expect(audienceOf('everyone', some)).toEqual(EVERYONE);
    expect(audienceOf('invited', some)).toEqual({ ...EVERYONE, invitationOnly: true });
    expect(audienceOf('some', some)).toEqual(some);
  });
});
