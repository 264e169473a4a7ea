/** What a key pressed in a thread asks for; null while somebody types or a dialog is open. */
export function command(event: KeyboardEvent): 'next' | 'previous' | 'reply' | 'help' | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]')) return null;
  if (document.querySelector('dialog[open]')) return null;
  const commands = { j: 'next', k: 'previous', r: 'reply', '?': 'help' } as const;
  return commands[event.key as keyof typeof commands] ?? null;
}
