import { plainKey } from '../../shared/ui/keys';
import { getQueue, type Decision, type QueueItem } from './api';

/** What a verifier has set at the desk, kept while they go from one application to the next. */
class DeskSettings {
  /** The country whose queue is looked at; empty for all. */
  country = $state('');
}

export const desk = new DeskSettings();

/** What a key pressed over an application asks for. */
export type Command = Decision | 'take';

const COMMANDS: Record<string, Command> = { a: 'approve', r: 'refuse', m: 'ask', h: 'escalate', t: 'take' };

/** The command of a key; null while somebody types or a dialog is open. */
export const command = (event: KeyboardEvent): Command | null => COMMANDS[plainKey(event)?.toLowerCase() ?? ''] ?? null;

/** The one in the queue behind an application that nobody else has taken; null at the end. */
export async function nextAfter(done: QueueItem, queue = getQueue): Promise<QueueItem | null> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof getQueue>> = await queue(desk.country, cursor);
    const found = page.items.find((item) => isBehind(item, done) && (item.assignedTo === null || item.own));
    if (found) return found;
    cursor = page.next;
  } while (cursor !== null);
  return null;
}

/** In the order of the queue, whether or not the one that is done still stands in it. */
function isBehind(item: QueueItem, done: QueueItem): boolean {
  const [one, other] = [item.submittedOn ?? '', done.submittedOn ?? ''];
  return one > other || (one === other && item.id > done.id);
}
