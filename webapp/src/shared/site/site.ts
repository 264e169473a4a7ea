import { http } from '../http/http';

/** What is public about this installation. */
export interface Site {
  name: string;
  demo: boolean;
  version: string;
  signUpOpen: boolean;
}

let site: Promise<Site> | null = null;

/** Fetched once: it changes with a restart of the server only. */
export function getSite(): Promise<Site> {
  site ??= http.get<Site>('/site').catch((error: unknown) => {
    site = null;
    throw error;
  });
  return site;
}
