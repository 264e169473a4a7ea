import { route, type Route } from '../../shared/router/route';

const access = { role: 'administrator' };
const page = () => import('./pages/AdministrationPage.svelte');

/** Running the site. */
export const administration: Route[] = [
  route('/admin', access, page, { keep: 'admin' }),
  route('/admin/:section', access, page, { keep: 'admin' }),
  route('/admin/boards/:slug', access, () => import('./pages/BoardSetupPage.svelte')),
];
