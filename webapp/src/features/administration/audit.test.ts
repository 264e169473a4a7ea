import { describe, expect, it } from 'vitest';
import { detailOf, kindOf, shortId } from './audit';

const entry = { detail: {}, seq: 1, happenedOn: '2026-11-21', kind: 'roles-changed', actor: null, subject: null };

describe('an audit entry', () => {
  it('tells its further facts in a line and leaves out what is empty', () => {
    expect(
      detailOf({ ...entry, detail: { roles: ['verifier', 'moderator'], before: '', boards: null, count: 2 } }),
    ).toBe('roles: verifier, moderator · count: 2');
    expect(detailOf(entry)).toBe('');
  });

  it('says in words what was done', () => {
    expect(kindOf(entry)).toBe('Roles changed');
  });

  it('shows the end of an id, where ids of one moment differ', () => {
    expect(shortId('0190a000-0000-7000-8000-000000000101')).toBe('…00000101');
  });
});
