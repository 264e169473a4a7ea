import { describe, expect, it } from 'vitest';
import type { Account } from './api';
import { changeOf, formOf, mayHave, withRole } from './roles';

const account = (over: Partial<Account>): Account => ({
  id: '1',
  name: 'Ana',
  email: 'ana@demo.example',
  displayName: 'Ana',
  state: 'member',
  roles: ['member'],
  moderatedBoards: [],
  since: '2026-10-01',
  factor: false,
  ...over,
});

describe('roles', () => {
  it('are edited without "member", which no administrator gives', () => {
    expect(formOf(account({ roles: ['member', 'administrator', 'verifier'] })).roles).toEqual([
      'verifier',
      'administrator',
    ]);
  });

  it('of a moderator without boards reach everywhere', () => {
    const form = formOf(account({ roles: ['member', 'moderator'] }));
    expect(form.everywhere).toBe(true);
    expect(changeOf(form)).toEqual({ roles: ['moderator'], moderatedBoards: null });
  });

  it('of a moderator of some boards name them', () => {
    const form = formOf(account({ roles: ['member', 'moderator'], moderatedBoards: ['cardiology'] }));
    expect(changeOf(form)).toEqual({ roles: ['moderator'], moderatedBoards: ['cardiology'] });
  });

  it('forget the boards of somebody who is a moderator no longer', () => {
    const form = formOf(account({ roles: ['member', 'moderator'], moderatedBoards: ['cardiology'] }));
    form.roles = withRole(form.roles, 'moderator', false);
    expect(changeOf(form)).toEqual({ roles: [], moderatedBoards: null });
  });

  it('other than administrator need a verified member', () => {
    const applicant = account({ state: 'applicant', roles: [] });
    expect(mayHave(applicant, 'verifier')).toBe(false);
    expect(mayHave(applicant, 'administrator')).toBe(true);
  });
});
