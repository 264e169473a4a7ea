import { plainKey } from '../../shared/ui/keys';

/** What a key pressed in a thread asks for; null while somebody types or a dialog is open. */
export function command(event: KeyboardEvent): 'next' | 'previous' | 'reply' | 'help' | null {
  const commands = { j: 'next', k: 'previous', r: 'reply', '?': 'help' } as const;
  return commands[plainKey(event) as keyof typeof commands] ?? null;
}
