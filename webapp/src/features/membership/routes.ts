import { route, type Route } from '../../shared/router/route';

const SETTINGS = { keep: 'settings' };

/** Coming in, being somebody, and looking after one's account. */
export const membership: Route[] = [
  route('/sign-up', 'anyone', () => import('./pages/SignUpPage.svelte')),
  route('/confirm', 'anyone', () => import('./pages/ConfirmPage.svelte')),
  route('/sign-in', 'anyone', () => import('./pages/SignInPage.svelte')),
  route('/reset', 'anyone', () => import('./pages/ResetPage.svelte')),
  route('/email-change', 'anyone', () => import('./pages/EmailChangePage.svelte')),
  route('/erased', 'anyone', () => import('./pages/ErasedPage.svelte')),
  route('/waiting', 'signed-in', () => import('./pages/WaitingPage.svelte')),
  route('/members/:id', 'member', () => import('./pages/MemberPage.svelte')),
  route('/settings', 'signed-in', () => import('./pages/SettingsPage.svelte'), SETTINGS),
  route('/settings/:section', 'signed-in', () => import('./pages/SettingsPage.svelte'), SETTINGS),
];
