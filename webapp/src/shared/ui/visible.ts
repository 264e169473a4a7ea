import type { Attachment } from 'svelte/attachments';

/** Tells whenever an element comes into or leaves the part of the page that can be seen. */
export function visible(changed: (visible: boolean) => void): Attachment {
  return (element) => {
    const observer = new IntersectionObserver((entries) => changed(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  };
}
