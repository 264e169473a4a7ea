import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checker } from './checker.svelte';
import type { Finding } from './finding';

/** The texts that the server is looking at, and what it was told of findings. */
let waiting: { text: string; answer: (findings: Finding[]) => void; fail: () => void }[];
let told: unknown[];
let counts: boolean;
let checker: Checker;

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  told = [];
  counts = true;
  checker = new Checker();
  vi.stubGlobal('fetch', (url: string, init: { body: string }) => {
    const body = JSON.parse(init.body);
    if (url.endsWith('/feedback')) {
      told.push(body.outcomes);
      return counts ? Promise.resolve(new Response(null, { status: 204 })) : Promise.reject(new TypeError());
    }
    return new Promise((resolve, reject) =>
      waiting.push({
        text: body.text,
        answer: (findings) => resolve(Response.json({ findings })),
        fail: () => reject(new TypeError()),
      }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pause = () => vi.advanceTimersByTimeAsync(1_000);
const settled = () => vi.advanceTimersByTimeAsync(0);

function found(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    class: 'name',
    start,
    end: start + words.length,
    rule: 'name',
    reason: '',
    evidence: 'label',
    score: 1,
    action: 'block',
    replacement: '[name]',
    certain: false,
    ...more,
  };
}

/** Types a text and lets the server find words in it. */
async function look(text: string, ...findings: Finding[]) {
  checker.changed(text);
  await pause();
  waiting.at(-1)!.answer(findings);
  await settled();
}

const words = () => checker.findings.map((finding) => checker.words(finding));

describe('Checker', () => {
  it('asks once typing pauses, with what is there then', async () => {
    checker.changed('Mr S');
    await vi.advanceTimersByTimeAsync(300);
    checker.changed('Mr Silva');
    await pause();

    expect(waiting.map(({ text }) => text)).toEqual(['Mr Silva']);
    waiting[0]!.answer([found('Mr Silva', 'Mr Silva')]);
    await settled();
    expect(words()).toEqual(['Mr Silva']);
    expect(checker.blocking).toBe(1);
  });

  it('has one request under way at a time, and then looks at what was typed meanwhile', async () => {
    checker.changed('Mr Silva');
    await pause();
    checker.changed('Then Mr Silva');
    await pause();
    checker.changed('Then Mr Silva fell');
    await pause();
    expect(waiting).toHaveLength(1);

    waiting[0]!.answer([found('Mr Silva', 'Mr Silva')]);
    await settled();
    expect(words()).toEqual(['Mr Silva']);
    await pause();

    expect(waiting.map(({ text }) => text)).toEqual(['Mr Silva', 'Then Mr Silva fell']);
  });

  it('does not ask about nothing', async () => {
    await look('Mr Silva', found('Mr Silva', 'Mr Silva'));
    checker.changed('  ');
    await pause();

    expect(waiting).toHaveLength(1);
    expect(checker.findings).toEqual([]);
  });

  it('says that it could not look, goes on, and looks again', async () => {
    checker.changed('Mr Silva');
    await pause();
    waiting[0]!.fail();
    await settled();
    expect(checker.failed).toBe(true);

    checker.again();
    await pause();
    waiting[1]!.answer([found('Mr Silva', 'Mr Silva')]);
    await settled();

    expect(checker.failed).toBe(false);
    expect(words()).toEqual(['Mr Silva']);
    checker.again();
    await pause();
    expect(waiting).toHaveLength(2);
  });

  it('forgets dismissed words wherever they stand, also when they are found again', async () => {
    const text = 'Wells and Wells';
    const second = { ...found(text, 'Wells'), start: 10, end: 15 };
    await look(text, found(text, 'Wells'), second);
    checker.dismiss(second);
    expect(words()).toEqual([]);

    await look('Wells again', found('Wells again', 'Wells'));
    expect(words()).toEqual([]);
  });

  it('does not dismiss what check digits prove', async () => {
    const text = '943 476 5919';
    await look(text, found(text, text, { certain: true }));
    checker.dismiss(checker.findings[0]!);

    expect(words()).toEqual([text]);
  });

  it('tells what became of findings once the text is published', async () => {
    const text = 'Ann, Ben, Wells, Ian';
    await look(text, ...['Ann', 'Ben', 'Wells', 'Ian'].map((name) => found(text, name)));
    checker.accepted(checker.findings.slice(0, 2));
    checker.changed('[name], [name], Wells, Ian');
    checker.dismiss(checker.findings[0]!);
    checker.published();

    expect(told).toEqual([
      [
        { rule: 'name', outcome: 'accepted', count: 2 },
        { rule: 'name', outcome: 'dismissed', count: 1 },
        { rule: 'name', outcome: 'kept', count: 1 },
      ],
    ]);
    expect(checker.findings).toEqual([]);
  });

  it('tells nothing of a text in which nothing was found, or that was thrown away', async () => {
    await look('Well');
    checker.published();
    await look('Mr Silva', found('Mr Silva', 'Mr Silva'));
    checker.accepted(checker.findings);
    checker.reset();
    checker.published();

    expect(told).toEqual([]);
  });

  it('begins the next text without the dismissals of the last', async () => {
    await look('Wells', found('Wells', 'Wells'));
    checker.dismiss(checker.findings[0]!);
    checker.published();
    await look('Wells', found('Wells', 'Wells'));

    expect(words()).toEqual(['Wells']);
  });

  it('does not mind that nobody counts', async () => {
    counts = false;
    await look('Mr Silva', found('Mr Silva', 'Mr Silva'));
    checker.published();
    await settled();

    expect(checker.failed).toBe(false);
  });
});
