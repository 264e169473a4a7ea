import { expect, it } from 'vitest';
import type { Application } from './api';
import { doneText, mayDecide, mayTake, obstacleText } from './outcome';

const application = (obstacle: string | null, item: Partial<Application['item']> = {}): Application =>
  ({
    obstacle,
    item: { name: 'Nia', flags: [], seconding: false, assignedTo: 'Viv', ...item },
  }) as unknown as Application;

it('lets somebody take over what another verifier has, and decide only then', () => {
  expect([mayDecide(application(null)), mayTake(application(null))]).toEqual([true, true]);
  expect(mayDecide(application('assigned-to-other'))).toBe(false);
  expect(mayTake(application('assigned-to-other'))).toBe(true);
  expect(mayTake(application('own-application'))).toBe(false);
});

it('explains what stands in the way, known or not', () => {
  expect(obstacleText(application('assigned-to-other'))).toContain('Viv has taken this on');
  expect(obstacleText(application('vouched-for'))).toContain('You have answered');
  expect(obstacleText(application('something-new'))).toBe('You cannot decide on this one.');
});

it('does not call somebody a member whom a second verifier has to approve', () => {
  expect(doneText(application(null), 'approve')).toBe('Nia is a member now.');
  expect(doneText(application(null, { flags: ['name-differs'] }), 'approve')).toContain('A second verifier');
  expect(doneText(application(null, { flags: ['name-differs'], seconding: true }), 'approve')).toBe(
    'Nia is a member now.',
  );
});
