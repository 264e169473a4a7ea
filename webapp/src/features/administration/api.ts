import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';
import type { AuthorView } from '../../shared/http/views';
import type { Role } from '../../shared/session/session.svelte';

/** An account as administrators see it. */
export type Account = Schema<'MemberAdminView'>;

/** The roles that an administrator gives. */
export type GivenRole = Exclude<Role, 'member'>;

/** What an account may do from now on; no boards means that a moderator moderates all. */
export type RoleChange = Nullable<Schema<'RolesRequest'>, 'moderatedBoards'> & { roles: GivenRole[] };

/** Whom a board is for: an empty list lets all pass; by invitation the lists mean nothing. */
export type Audience = Required<Schema<'Audience'>>;

export type AdminBoard = Omit<Schema<'BoardAdminView'>, 'audience'> & { audience: Audience };

/** What can be changed of a board. */
export type BoardSetup = Omit<AdminBoard, 'archived' | 'version'>;

export type JobState = 'waiting' | 'running' | 'dead';

/** Work that the server does by itself; what it is about is not told. */
export type Job = Omit<Nullable<Schema<'JobView'>, 'runAt' | 'lastError' | 'createdOn'>, 'state'> & { state: JobState };

/** What staff did, by day. */
export type AuditEntry = Omit<Nullable<Schema<'AuditEntryView'>, 'actor' | 'subject'>, 'detail'> & {
  detail: Record<string, unknown>;
};

/** A mail that the demonstration shows instead of sending it. */
export type DemoMail = Schema<'DemoMailView'>;

export const getAccounts = (q: string, state: string, cursor: string | null) =>
  http.get<Page<Account>>('/admin/members', { q, state, cursor });
export const saveRoles = (id: string, change: RoleChange) => http.put<Account>(`/admin/members/${id}/roles`, change);

export const getBoards = () => http.get<Page<AdminBoard>>('/admin/boards', { limit: 100 });
export const createBoard = (board: BoardSetup, idempotencyKey: string) =>
  http.post<AdminBoard>('/admin/boards', board, { idempotencyKey });
export const saveBoard = (slug: string, board: BoardSetup, version: number) =>
  http.put<AdminBoard>(`/admin/boards/${encodeURIComponent(slug)}`, { ...board, version });
export const archiveBoard = (slug: string) => http.put(`/admin/boards/${encodeURIComponent(slug)}/archive`);
export const reopenBoard = (slug: string) => http.delete(`/admin/boards/${encodeURIComponent(slug)}/archive`);

export const getInvitations = (slug: string) =>
  http.get<Page<{ member: AuthorView }>>(`/admin/boards/${encodeURIComponent(slug)}/invitations`);
export const invite = (slug: string, memberId: string) =>
  http.put(`/admin/boards/${encodeURIComponent(slug)}/invitations/${memberId}`);
export const uninvite = (slug: string, memberId: string) =>
  http.delete(`/admin/boards/${encodeURIComponent(slug)}/invitations/${memberId}`);

export const getJobs = (state: string, cursor: string | null) => http.get<Page<Job>>('/admin/jobs', { state, cursor });
export const retryJob = (id: string) => http.post(`/admin/jobs/${id}/retry`);
export const deleteJob = (id: string) => http.delete(`/admin/jobs/${id}`);

export const getAudit = (cursor: string | null) => http.get<Page<AuditEntry>>('/admin/audit', { cursor, limit: 50 });
export const getDemoMails = (cursor: string | null) => http.get<Page<DemoMail>>('/demo/mails', { cursor });
