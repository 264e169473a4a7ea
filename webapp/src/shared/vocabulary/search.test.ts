import { describe, expect, it } from 'vitest';
import { search } from './search';

const choices = [
  'Cardiology',
  'Pediatric Cardiology',
  'Emergency Medicine',
  'Médecine',
  'Neurology',
  'Cardiac Surgery',
].map((label) => ({ id: label, label }));
const found = (typed: string) => search(choices, typed).map(({ label }) => label);

describe('search', () => {
  it('puts what begins with the typed letters first, then words that do', () => {
    expect(found('card')).toEqual(['Cardiac Surgery', 'Cardiology', 'Pediatric Cardiology']);
  });

  it('also finds letters within a word, last', () => {
    expect(found('ology')).toEqual(['Cardiology', 'Neurology', 'Pediatric Cardiology']);
  });

  it('does not mind accents, capitals and spaces around', () => {
    expect(found(' MEDEC ')).toEqual(['Médecine']);
  });

  it('offers everything before anything is typed, and nothing that does not fit', () => {
    expect(found('')).toHaveLength(choices.length);
    expect(found('xyz')).toEqual([]);
  });
});
