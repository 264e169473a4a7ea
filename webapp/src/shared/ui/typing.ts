/**
 * Writes into a field in place of what stands there, as if it had been typed: it can be undone with the keyboard, and whoever
 * listens to the field hears of it.
 */
export function typeInto(field: HTMLTextAreaElement | HTMLInputElement, from: number, to: number, words: string) {
  field.focus();
  field.setSelectionRange(from, to);
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
