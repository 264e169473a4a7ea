import { describe, expect, it } from 'vitest';
import { moved, replacing, stretches, together, type Finding } from './finding';

const TEXT = 'Mr Silva called on 3 March from Lisbon.';
const name = found('Mr Silva', 'block', '[name]');
const date = found('3 March', 'generalise', 'day 0');
const town = found('Lisbon', 'generalise', 'a town in Portugal');

function found(words: string, action: Finding['action'], replacement = ''): Finding {
  const start = TEXT.indexOf(words);
  return {
    class: 'name',
    start,
    end: start + words.length,
    rule: words,
    reason: '',
    evidence: 'label',
    score: 1,
    action,
    replacement,
    certain: false,
  };
}

const shown = (text: string, findings: Finding[]) => findings.map(({ start, end }) => text.slice(start, end));

describe('moved', () => {
  const after = (text: string) => shown(text, moved([name, date, town], TEXT, text));

  it('keeps what stands before a change and takes along what stands behind it', () => {
    expect(after(TEXT.replace('called', 'phoned us'))).toEqual(['Mr Silva', '3 March', 'Lisbon']);
    expect(after('Well: ' + TEXT)).toEqual(['Mr Silva', '3 March', 'Lisbon']);
    expect(after(TEXT + ' More.')).toEqual(['Mr Silva', '3 March', 'Lisbon']);
  });

  it('no longer knows what a change has touched', () => {
    expect(after(TEXT.replace('Silva', 'Silvio'))).toEqual(['3 March', 'Lisbon']);
    expect(after(TEXT.replace('3 March', '13 May'))).toEqual(['Mr Silva', 'Lisbon']);
    expect(after(TEXT.replace('Mr Silva called on 3', 'On 5'))).toEqual(['Lisbon']);
    expect(after('')).toEqual([]);
  });

  it('lets a word grow at its end until it is looked at again', () => {
    expect(after(TEXT.replace('Lisbon', 'Lisbon city'))).toEqual(['Mr Silva', '3 March', 'Lisbon']);
  });

  it('is not misled by letters that repeat', () => {
    const before = 'aaaa Silva';
    const silva = { ...name, start: 5, end: 10 };
    expect(shown('aaa Silva', moved([silva], before, 'aaa Silva'))).toEqual(['Silva']);
    expect(shown('aaaaaa Silva', moved([silva], before, 'aaaaaa Silva'))).toEqual(['Silva']);
  });
});

describe('stretches', () => {
  it('makes the whole text', () => {
    const parts = stretches(TEXT, [name, date, town]);
    expect(parts.map(({ text }) => text).join('')).toBe(TEXT);
    expect(parts.filter(({ finding }) => finding).map(({ text }) => text)).toEqual(['Mr Silva', '3 March', 'Lisbon']);
  });

  it('shows what has to go where a warning overlaps it', () => {
    const combination = found('Silva called on 3', 'warn');
    const parts = stretches(TEXT, [combination, name, date]);
    expect(parts.map(({ text }) => text).join('')).toBe(TEXT);
    expect(parts.map(({ finding }) => finding).filter(Boolean)).toEqual([name, date]);
  });

  it('leaves a text without findings in one piece', () => {
    expect(stretches(TEXT, [])).toEqual([{ text: TEXT, finding: null }]);
  });
});

describe('together', () => {
  const first: Finding = { ...date, class: 'date' };
  const second: Finding = { ...town, class: 'date', replacement: 'day 4' };

  it('replaces the dates of a text at once, so that the days between them stay', () => {
    expect(together(second, [name, first, second])).toEqual([first, second]);
  });

  it('replaces anything else by itself', () => {
    expect(together(name, [name, first, second])).toEqual([name]);
  });
});

describe('replacing', () => {
  const written = (findings: Finding[]) => {
    const { from, to, insert } = replacing(TEXT, findings);
    return TEXT.slice(0, from) + insert + TEXT.slice(to);
  };

  it('writes one replacement', () => {
    expect(written([date])).toBe('Mr Silva called on day 0 from Lisbon.');
  });

  it('writes all of them in one go, in whatever order they come', () => {
    expect(written([town, name, date])).toBe('[name] called on day 0 from a town in Portugal.');
  });
});
