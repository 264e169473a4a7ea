import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';

/** An application as a verifier sees it, with what the applicant claims. */
export type Application = Nullable<Schema<'ApplicationView'>, 'decidedOn' | 'reason'>;

export type Decision = Schema<'Decision'>;

export const getQueue = (cursor: string | null) => http.get<Page<Application>>('/verification/queue', { cursor });
export const getApplication = (id: string) => http.get<Application>(`/verification/applications/${id}`);
export const decide = (id: string, decision: Decision, reason: string | null) =>
  http.post(`/verification/applications/${id}/decision`, { decision, reason });
