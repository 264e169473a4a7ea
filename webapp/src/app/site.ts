import { http } from '../shared/http/http';

/** What is public about this installation. */
export interface Site {
  name: string;
  demo: boolean;
  version: string;
  signUpOpen: boolean;
}

export const getSite = () => http.get<Site>('/site');
