import { http, type Page } from '../../shared/http/http';
import type { Choice } from '../../shared/vocabulary/vocabulary';

/** An application as a verifier sees it. */
export interface QueuedApplication {
  id: string;
  name: string;
  profession: string;
  specialties: Choice[];
  country: string;
  careerStage: string;
  submittedOn: string;
}

export type Decision = 'approve' | 'refuse';

export const getQueue = (cursor: string | null) => http.get<Page<QueuedApplication>>('/verification/queue', { cursor });
export const getApplication = (id: string) => http.get<QueuedApplication>(`/verification/applications/${id}`);
export const decide = (id: string, decision: Decision, reason: string | null) =>
  http.post(`/verification/applications/${id}/decision`, { decision, reason });
