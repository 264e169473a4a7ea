import { route, type Route } from '../../shared/router/route';

const access = { role: 'verifier' };
const administration = { role: 'administrator' };

/** Letting people in. */
export const verification: Route[] = [
  route('/verification', access, () => import('./pages/QueuePage.svelte')),
  route('/verification/:id', access, () => import('./pages/ApplicationPage.svelte')),
  route('/admin/registers', administration, () => import('./pages/RegistersPage.svelte')),
  route('/admin/registers/new', administration, () => import('./pages/RegisterSetupPage.svelte')),
  route('/admin/registers/:name', administration, () => import('./pages/RegisterPage.svelte')),
  route('/admin/registers/:name/columns', administration, () => import('./pages/RegisterSetupPage.svelte')),
];
