import { route, type Route } from '../../shared/router/route';

const access = { role: 'administrator' };

/** Running the site. */
export const administration: Route[] = [
  route('/admin/boards/:slug', access, () => import('./pages/BoardSetupPage.svelte')),
];
