/** The key pressed, if it is meant for the page: null with a modifier, while somebody types, or while a dialog is open. */
export function plainKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]')) return null;
  return document.querySelector('dialog[open]') ? null : event.key;
}
