import { expect, it } from 'vitest';
import type { Statistics } from './admin-api';
import { decisionCounts, refusalCounts } from './statistics';

const statistics = {
  decisions: { refuse: 1, approve: 4 },
  refusals: { 'no-answer': 1, 'somebody-else': 2 },
} as unknown as Statistics;

it('shows decisions in their order, measured by the most frequent', () => {
  expect(decisionCounts(statistics)).toEqual([
    { label: 'Approved', count: 4, share: 100 },
    { label: 'Refused', count: 1, share: 25 },
  ]);
});

it('shows the most frequent ground first', () => {
  expect(refusalCounts(statistics).map(({ count, share }) => [count, share])).toEqual([
    [2, 100],
    [1, 50],
  ]);
});
