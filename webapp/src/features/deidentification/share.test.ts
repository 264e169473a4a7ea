import { describe, expect, it } from 'vitest';
import { shareDismissed } from './share';

describe('shareDismissed', () => {
  it('is a part of what was found', () => {
    expect(shareDismissed({ found: 8, dismissed: 3 })).toBe('38%');
    expect(shareDismissed({ found: 8, dismissed: 0 })).toBe('0%');
  });

  it('divides nothing by nothing', () => {
    expect(shareDismissed({ found: 0, dismissed: 0 })).toBe('–');
  });
});
