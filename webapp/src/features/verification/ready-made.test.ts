import { expect, it } from 'vitest';
import type { Application, Flag } from './api';
import { picked, questions, refusals, suggested } from './ready-made';

const application = (flags: Flag[], approvable = false) => ({ item: { flags }, approvable }) as unknown as Application;

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

it('suggests what the flags are about, the gravest first', () => {
  expect(suggested('refuse', application(['address-differs', 'entry-not-active']))?.ground).toBe('not-registered');
  expect(suggested('refuse', application(['name-differs']))?.ground).toBe('somebody-else');
  expect(suggested('ask', application(['name-differs']))?.text).toContain('former name');
  expect(suggested('ask', application(['address-differs']))?.text).toContain('carries your own name');
});

it('suggests more evidence where that is all that is lacking, and nothing where nothing is', () => {
  expect(suggested('refuse', application([]))?.ground).toBe('identity-unclear');
  expect(suggested('ask', application([]))?.text).toContain('one more kind');
  expect(suggested('refuse', application([], true))).toBeNull();
  expect(suggested('escalate', application(['name-differs']))).toBeNull();
});
