import type { Account, GivenRole, RoleChange } from './api';

/** The roles in the order in which they are offered. */
export const GIVEN_ROLES: readonly GivenRole[] = ['verifier', 'moderator', 'privacy-officer', 'administrator'];

/** Roles as they are edited. */
export interface RoleForm {
  roles: GivenRole[];
  /** Whether a moderator moderates all boards, also those to come. */
  everywhere: boolean;
  boards: string[];
}

/** What the form begins with. */
export function formOf(account: Account): RoleForm {
  const boards = account.moderatedBoards;
  return { roles: GIVEN_ROLES.filter((role) => account.roles.includes(role)), everywhere: boards.length === 0, boards };
}

/** What is sent: boards only for a moderator of some. */
export function changeOf(form: RoleForm): RoleChange {
  const some = form.roles.includes('moderator') && !form.everywhere;
  return { roles: form.roles, moderatedBoards: some ? form.boards : null };
}

/** With a role given or taken. */
export function withRole(roles: readonly GivenRole[], role: GivenRole, given: boolean): GivenRole[] {
  return GIVEN_ROLES.filter((each) => (each === role ? given : roles.includes(each)));
}

/** Whether this account may have a role: all but administrators are verified members. */
export const mayHave = (account: Account, role: GivenRole): boolean =>
  role === 'administrator' || account.state === 'member';
