import { http, type Page } from '../../shared/http/http';
import type { AuthorView } from '../../shared/http/views';
import type { Role } from '../../shared/session/session.svelte';

/** An account as administrators see it. */
export interface Account {
  id: string;
  name: string;
  email: string;
  displayName: string;
  state: 'applicant' | 'member' | 'refused';
  roles: Role[];
  /** Slugs; empty or missing means that a moderator moderates all boards. */
  moderatedBoards: string[] | null;
  since: string;
  factor: boolean;
}

/** The roles that an administrator gives. */
export type GivenRole = Exclude<Role, 'member'>;

export interface RoleChange {
  roles: GivenRole[];
  moderatedBoards: string[] | null;
}

/** Whom a board is for: an empty list lets all pass; by invitation the lists mean nothing. */
export interface Audience {
  professions: string[];
  specialties: string[];
  countries: string[];
  invitationOnly: boolean;
}

export interface BoardSetup {
  name: string;
  slug: string;
  purpose: string;
  rules: string;
  audience: Audience;
  opening: 'members' | 'moderators';
  position: number;
}

export interface AdminBoard extends BoardSetup {
  archived: boolean;
  version: number;
}

export type JobState = 'waiting' | 'running' | 'dead';

/** Work that the server does by itself; what it is about is not told. */
export interface Job {
  id: string;
  kind: string;
  state: JobState;
  attempts: number;
  runAt: string | null;
  lastError: string | null;
  createdOn: string | null;
}

/** What staff did, by day. */
export interface AuditEntry {
  seq: number;
  happenedOn: string;
  kind: string;
  actor: string | null;
  subject: string | null;
  detail?: Record<string, unknown>;
}

/** A mail that the demonstration shows instead of sending it. */
export interface DemoMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  sentAt: string;
}

export const getAccounts = (q: string, state: string, cursor: string | null) =>
  http.get<Page<Account>>('/admin/members', { q, state, cursor });
export const saveRoles = (id: string, change: RoleChange) => http.put(`/admin/members/${id}/roles`, change);

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
