import { describe, expect, it } from 'vitest';
import { block, linked, mentionAt, prefixed, wrapped, type Edit, type Selection } from './markdown';

/** `[` and `]` are the selection. */
function selection(marked: string): Selection {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

function result({ text }: Selection, edit: Edit): string {
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
}

describe('wrapped', () => {
  it('adds a mark and takes it away again', () => {
    const plain = selection('a [word] here');
    const bold = wrapped(plain, '**');
    expect(result(plain, bold)).toBe('a **word** here');
    const again = { text: result(plain, bold), start: bold.select[0], end: bold.select[1] };
    expect(result(again, wrapped(again, '**'))).toBe('a word here');
  });
});

describe('prefixed', () => {
  it('covers whole lines, however little of them is selected', () => {
    const lines = selection('first\nse[cond\nth]ird\nfourth');
    expect(result(lines, prefixed(lines, '- '))).toBe('first\n- second\n- third\nfourth');
  });

  it('takes the mark away when every line has it', () => {
    const lines = selection('- se[cond\n- th]ird');
    expect(result(lines, prefixed(lines, '- '))).toBe('second\nthird');
  });
});

describe('linked', () => {
  it('selects the address to be typed', () => {
    const text = selection('see [this] now');
    const edit = linked(text, 'text');
    expect(result(text, edit)).toBe('see [this](https://) now');
    expect(result(text, edit).slice(...edit.select)).toBe('https://');
  });
});

describe('block', () => {
  it('begins on a line of its own', () => {
    const text = selection('abc[]');
    expect(result(text, block(text, '![image](image:1)'))).toBe('abc\n![image](image:1)\n');
  });
});

describe('mentionAt', () => {
  it('finds the handle at the caret', () => {
    expect(mentionAt('thank you @an', 13)).toBe('an');
    expect(mentionAt('@', 1)).toBe('');
    expect(mentionAt('(@jürgen', 8)).toBe('jürgen');
  });

  it('leaves e-mail addresses and finished words alone', () => {
    expect(mentionAt('ana@demo', 8)).toBeNull();
    expect(mentionAt('@ana thanks', 11)).toBeNull();
  });
});
