import { http } from '../http/http';
import type { Schema } from '../http/schema';

/** What is public about this installation. */
export type Site = Schema<'SiteView'>;

let site: Promise<Site> | null = null;

/** Fetched once: it changes with a restart of the server only. */
export function getSite(): Promise<Site> {
  site ??= http.get<Site>('/site').catch((error: unknown) => {
    site = null;
    throw error;
  });
  return site;
}
