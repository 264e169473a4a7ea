import { expect, it } from 'vitest';
import { picked, questions, refusals } from './ready-made';

it('picks by digit', () => {
  expect(picked(refusals, '2')?.ground).toBe('somebody-else');
  expect(picked(questions, '1')?.text).toContain('sharper picture');
});

it('knows no other keys, and no digit beyond its end', () => {
  expect(picked(questions, '9')).toBeNull();
  expect(picked(questions, '0')).toBeNull();
  expect(picked(questions, 'Enter')).toBeNull();
});

it('leaves only the last ones for free words', () => {
  expect(refusals.filter(({ text }) => text === '').map(({ ground }) => ground)).toEqual(['other']);
  expect(questions.filter(({ text }) => text === '')).toEqual([questions.at(-1)]);
});
