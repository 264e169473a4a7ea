import { http, type Page } from '../../shared/http/http';
import type { Schema } from '../../shared/http/schema';

/** How verification goes, for administrators. */
export type Statistics = Schema<'StatisticsView'>;

/** A mail domain whose mailboxes an institution gives to its own people only. */
export type WorkDomain = Schema<'WorkDomainView'>;

export const getStatistics = () => http.get<Statistics>('/admin/verification');
export const getWorkDomains = (q: string, cursor: string | null) =>
  http.get<Page<WorkDomain>>('/admin/work-domains', { q, cursor });
export const keepWorkDomain = (domain: string, what: Schema<'WorkDomainRequest'>) =>
  http.put<WorkDomain>(`/admin/work-domains/${encodeURIComponent(domain)}`, what);
export const removeWorkDomain = (domain: string) => http.delete(`/admin/work-domains/${encodeURIComponent(domain)}`);
