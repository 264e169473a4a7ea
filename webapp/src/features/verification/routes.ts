import { route, type Route } from '../../shared/router/route';

const verifier = { role: 'verifier' };
const administrator = { role: 'administrator' };

/** Being let in, vouching for others, letting people in, and the registers that help with it. */
export const verification: Route[] = [
  route('/waiting', 'signed-in', () => import('./pages/ApplicantPage.svelte')),
  route('/work-address', 'anyone', () => import('./pages/WorkAddressPage.svelte'), { secret: true }),
  route('/vouch', 'signed-in', () => import('./pages/VouchPage.svelte'), { secret: true }),
  route('/verification', verifier, () => import('./pages/QueuePage.svelte')),
  route('/verification/:id', verifier, () => import('./pages/ApplicationPage.svelte')),
  route('/admin/registers', administrator, () => import('./pages/RegistersPage.svelte')),
  route('/admin/registers/new', administrator, () => import('./pages/RegisterSetupPage.svelte')),
  route('/admin/registers/:name', administrator, () => import('./pages/RegisterPage.svelte')),
  route('/admin/registers/:name/columns', administrator, () => import('./pages/RegisterSetupPage.svelte')),
];
