import { http } from '../http/http';
import type { Schema } from '../http/schema';
import type { Finding } from './finding';

/** Finds what would identify a patient; the server keeps nothing of it. */
export const examine = (text: string) =>
  http.post<{ findings: Finding[] }>('/deidentification/check', { text }).then(({ findings }) => findings);

/** Counts what became of findings, by rule. */
export const sendOutcomes = (outcomes: Schema<'OutcomeCount'>[]) =>
  http.post('/deidentification/feedback', { outcomes });
