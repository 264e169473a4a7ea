import { describe, expect, it } from 'vitest';
import { Sequencer } from './sequencer';

const seqs = (changes: { seq: number }[]) => changes.map((change) => change.seq);

describe('Sequencer', () => {
  it('hands on what comes next', () => {
    const sequencer = new Sequencer(7);
    expect(seqs(sequencer.take({ seq: 8 }))).toEqual([8]);
    expect(seqs(sequencer.take({ seq: 9 }))).toEqual([9]);
    expect(sequencer.last).toBe(9);
  });

  it('drops what was handed on before', () => {
    const sequencer = new Sequencer(7);
    sequencer.take({ seq: 8 });
    expect(sequencer.take({ seq: 8 })).toEqual([]);
    expect(sequencer.take({ seq: 3 })).toEqual([]);
    expect(sequencer.incomplete).toBe(false);
  });

  it('keeps what came early until the gap is filled', () => {
    const sequencer = new Sequencer(7);
    expect(sequencer.take({ seq: 10 })).toEqual([]);
    expect(sequencer.take({ seq: 9 })).toEqual([]);
    expect(sequencer.incomplete).toBe(true);
    expect(seqs(sequencer.take({ seq: 8 }))).toEqual([8, 9, 10]);
    expect(sequencer.incomplete).toBe(false);
  });
});
