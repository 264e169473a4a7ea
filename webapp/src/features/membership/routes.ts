import { route, type Route } from '../../shared/router/route';

/** Coming in and being somebody. */
export const membership: Route[] = [
  route('/sign-up', 'anyone', () => import('./pages/SignUpPage.svelte')),
  route('/confirm', 'anyone', () => import('./pages/ConfirmPage.svelte'), { secret: true }),
  route('/sign-in', 'anyone', () => import('./pages/SignInPage.svelte')),
  route('/reset', 'anyone', () => import('./pages/ResetPage.svelte'), { secret: true }),
  route('/email-change', 'anyone', () => import('./pages/EmailChangePage.svelte'), { secret: true }),
  route('/erased', 'anyone', () => import('./pages/ErasedPage.svelte')),
  route('/members/:id', 'member', () => import('./pages/MemberPage.svelte')),
];
