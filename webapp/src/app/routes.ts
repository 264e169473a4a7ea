import { administration } from '../features/administration/routes';
import { membership } from '../features/membership/routes';
import { site } from '../features/site/routes';
import { threads } from '../features/threads/routes';
import { verification } from '../features/verification/routes';
import { match, type Params } from '../shared/router/match';
import { route, type Route } from '../shared/router/route';

/** A board and its threads are one page: the list stays while threads come and go beside it. */
const boardPage = () => import('./pages/BoardPage.svelte');

/** Pages whose sections belong to several features; the page stays while its sections change. */
const settingsPage = () => import('./pages/SettingsPage.svelte');
const administrationPage = () => import('./pages/AdministrationPage.svelte');
const administrator = { role: 'administrator' };

/** Every page; the first that fits is shown. Features with pages of their own add theirs here: `...membership`. */
const routes: Route[] = [
  route('/', 'anyone', () => import('./pages/StartPage.svelte')),
  route('/boards/:slug', 'member', boardPage, { keep: 'board' }),
  route('/boards/:slug/:writing', 'member', boardPage, { keep: 'board', only: { writing: 'new' } }),
  route('/threads/:id', 'member', boardPage, { keep: 'board' }),
  ...threads,
  ...membership,
  ...verification,
  ...administration,
  ...site,
  route('/settings', 'signed-in', settingsPage, { keep: 'settings' }),
  route('/settings/:section', 'signed-in', settingsPage, { keep: 'settings' }),
  route('/admin', administrator, administrationPage, { keep: 'admin' }),
  route('/admin/:section', administrator, administrationPage, { keep: 'admin' }),
];

/** The page at an address, with the changing parts of the address. */
export function find(path: string): { route: Route; params: Params } | null {
  for (const each of routes) {
    const params = match(each.path, path);
    if (params && allowed(each, params)) return { route: each, params };
  }
  return null;
}

function allowed({ only = {} }: Route, params: Params): boolean {
  return Object.entries(only).every(([name, value]) => params[name] === value);
}
