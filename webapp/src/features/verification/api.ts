import { http, type Page } from '../../shared/http/http';
import type { Choice } from '../../shared/vocabulary/vocabulary';

/** An application as a verifier sees it, with what the applicant claims. */
export interface Application {
  id: string;
  state: 'open' | 'approved' | 'refused';
  name: string;
  profession: Choice;
  specialties: Choice[];
  country: Choice;
  careerStage: Choice;
  submittedOn: string;
  decidedOn: string | null;
  reason: string | null;
}

export type Decision = 'approve' | 'refuse';

export const getQueue = (cursor: string | null) => http.get<Page<Application>>('/verification/queue', { cursor });
export const getApplication = (id: string) => http.get<Application>(`/verification/applications/${id}`);
export const decide = (id: string, decision: Decision, reason: string | null) =>
  http.post(`/verification/applications/${id}/decision`, { decision, reason });
