import { route, type Route } from '../../shared/router/route';

const access = { role: 'verifier' };

/** Letting people in. */
export const verification: Route[] = [
  route('/verification', access, () => import('./pages/QueuePage.svelte')),
  route('/verification/:id', access, () => import('./pages/ApplicationPage.svelte')),
];
