import type { Application, Decision } from './api';
import { t } from './texts';

const OBSTACLES = [
  'own-application',
  'vouched-for',
  'already-decided',
  'not-submitted',
  'other-verifier-needed',
] as const;

/** Why the verifier who looks must not decide. */
export function obstacleText({ obstacle, item }: Application): string {
  if (obstacle === 'assigned-to-other') return t('obstacle.assigned-to-other', { name: item.assignedTo ?? '' });
  const known = OBSTACLES.find((each) => each === obstacle);
  return t(known ? `obstacle.${known}` : 'obstacle.unknown');
}

/** Whether the verifier who looks may decide on it now. */
export const mayDecide = ({ obstacle }: Application): boolean => obstacle === null;

/** Whether they may take it on or hand it back: nothing stands in the way but that somebody has it. */
export const mayTake = ({ obstacle }: Application): boolean => obstacle === null || obstacle === 'assigned-to-other';

/** What has happened with that decision, in a sentence. */
export function doneText({ item }: Application, decision: Decision): string {
  const { name } = item;
  if (decision === 'approve') return t(needsAnother(item) ? 'decide.seconded' : 'decide.approved', { name });
  const done = {
    refuse: 'decide.refused',
    ask: 'decide.asked',
    escalate: 'decide.escalated',
    withdraw: 'decide.withdrawn',
  } as const;
  return t(done[decision], { name });
}

/** Whether an approval needs another one: a flagged application is approved by two. */
export const needsAnother = ({ flags, seconding }: Application['item']): boolean => flags.length > 0 && !seconding;
