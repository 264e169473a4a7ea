/** A text and what is selected in it. */
export interface Selection {
  text: string;
  start: number;
  end: number;
}

/** The part of the text to replace, what replaces it, and what is selected afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  select: [number, number];
}

/** Surrounds the selection with a mark such as `**`, or removes it if it is there. */
export function wrapped({ text, start, end }: Selection, mark: string): Edit {
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    const inside = text.slice(start, end);
    return { from: start - size, to: end + size, insert: inside, select: [start - size, end - size] };
  }
  const insert = mark + text.slice(start, end) + mark;
  return { from: start, to: end, insert, select: [start + size, end + size] };
}

/** Begins every selected line with a mark such as `- `, or removes it if all have it. */
export function prefixed({ text, start, end }: Selection, mark: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const rest = text.indexOf('\n', end);
  const to = rest === -1 ? text.length : rest;
  const lines = text.slice(from, to).split('\n');
  const all = lines.every((line) => line.startsWith(mark));
  const insert = lines.map((line) => (all ? line.slice(mark.length) : mark + line)).join('\n');
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

/** Makes the selection a link and selects the place for its address. */
export function linked({ text, start, end }: Selection, placeholder: string): Edit {
  const label = text.slice(start, end) || placeholder;
  const insert = `[${label}](https://)`;
  const address = start + label.length + 3;
  return { from: start, to: end, insert, select: [address, address + 'https://'.length] };
}

/** Puts a block of its own in place of the selection. */
export function block({ text, start, end }: Selection, content: string): Edit {
  const before = start === 0 || text[start - 1] === '\n' ? '' : '\n';
  const insert = `${before}${content}\n`;
  return { from: start, to: end, insert, select: [start + insert.length, start + insert.length] };
}

/** The handle that is being typed at the caret, without its `@`; null if none is. */
export function mentionAt(text: string, caret: number): string | null {
  return /(?:^|[\s(])@([\p{L}\p{N}_.-]{0,30})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}
