import { t } from './admin-texts';
import type { Statistics } from './admin-api';
import type { Decision, Ground } from './api';
import { word } from './words';

/** How often something happened; `share` is its part of the largest, from 0 to 100. */
export interface Count {
  label: string;
  count: number;
  share: number;
}

const DECISIONS: readonly Decision[] = ['approve', 'refuse', 'ask', 'escalate', 'withdraw'];

/** How often each decision was made, in a fixed order. */
export const decisionCounts = ({ decisions }: Statistics): Count[] =>
  shares(
    DECISIONS.filter((each) => each in decisions).map((each) => ({
      label: t(`decision.${each}`),
      count: decisions[each]!,
    })),
  );

/** What refusals rested on, the most frequent first. */
export const refusalCounts = ({ refusals }: Statistics): Count[] =>
  shares(
    Object.entries(refusals)
      .map(([ground, count]) => ({ label: word(`ground.${ground as Ground}`), count }))
      .sort((one, other) => other.count - one.count),
  );

function shares(counts: { label: string; count: number }[]): Count[] {
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map((each) => ({ ...each, share: Math.round((100 * each.count) / largest) }));
}
