import { describe, expect, it } from 'vitest';
import { assess } from './password';

describe('assess', () => {
  it('asks for fifteen characters, or for eight beside a second factor', () => {
    expect(assess('fourteen chars').missing).toBe(1);
    expect(assess('fifteen chars..').flaw).toBeNull();
    expect(assess('eight ch', [], true).flaw).toBeNull();
    expect(assess('eight ch').flaw).toBe('short');
  });

  it('counts characters as people do', () => {
    expect(assess('🦉'.repeat(14)).missing).toBe(1);
  });

  it('sees repetitions and rows of the keyboard', () => {
    expect(assess('abcabcabcabcabcabc').flaw).toBe('repeated');
    expect(assess('qwertyuiop 2026').flaw).toBe('sequence');
    expect(assess('ababab babab aba').flaw).toBe('few-characters');
  });

  it('sees what is little more than the name or the address', () => {
    expect(assess('constantinopolous1', ['Ana Constantinopolous']).flaw).toBe('personal');
    expect(assess('costa likes long walks at night', ['ana.costa@example.org']).flaw).toBeNull();
  });

  it('grows with the length', () => {
    expect(assess('').strength).toBe(0);
    expect(assess('abc').strength).toBe(1);
    expect(assess('tea kettle').strength).toBe(2);
    expect(assess('tea kettle moss').strength).toBe(3);
    expect(assess('tea kettle moss violin rain').strength).toBe(4);
  });
});
