import { match, type Params } from '../shared/router/match';
import { route, type Route } from '../shared/router/route';

/** Every page. Features with pages of their own add theirs here: `...membership`. */
const routes: Route[] = [route('/', 'anyone', () => import('./pages/StartPage.svelte'))];

/** The page at an address, with the changing parts of the address. */
export function find(path: string): { route: Route; params: Params } | null {
  for (const each of routes) {
    const params = match(each.path, path);
    if (params) return { route: each, params };
  }
  return null;
}
