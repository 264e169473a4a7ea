import { toast, toastError } from './toasts.svelte';

/** Copies a text and says so; the text itself is shown where the browser withholds the clipboard. */
export async function copy(text: string, done: string) {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toastError(text);
  }
}
