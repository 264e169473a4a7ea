import { describe, expect, it } from 'vitest';
import { tokenFacts } from './tokens';

const token = {
  id: '1',
  name: 'Script',
  scope: 'read' as const,
  createdOn: '2026-11-01',
  expiresOn: '2026-12-01',
  lastUsedOn: null,
};

describe('tokenFacts', () => {
  it('says what a token may, until when, and that it was not used', () => {
    expect(tokenFacts(token, '2026-11-21')).toEqual(['reads', 'until Dec 1, 2026', 'never used']);
  });

  it('says that a token is over on the day after its last', () => {
    expect(tokenFacts(token, '2026-12-01')[1]).toBe('until Dec 1, 2026');
    expect(tokenFacts(token, '2026-12-02')[1]).toBe('expired Dec 1, 2026');
  });
});
