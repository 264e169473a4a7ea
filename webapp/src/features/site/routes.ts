import { route, type Route } from '../../shared/router/route';

/** What everybody may read, signed in or not. */
export const site: Route[] = [
  route('/rules', 'anyone', () => import('./pages/RulesPage.svelte')),
  route('/privacy', 'anyone', () => import('./pages/PrivacyPage.svelte')),
  route('/api', 'anyone', () => import('./pages/ApiPage.svelte')),
];
