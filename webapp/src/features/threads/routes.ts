import { route, type Route } from '../../shared/router/route';

/** Pages that show threads alone; those that show a board as well are put together by the app. */
export const threads: Route[] = [
  route('/bookmarks', 'member', () => import('./pages/BookmarksPage.svelte')),
  route('/hashtags/:tag', 'member', () => import('./pages/HashtagPage.svelte')),
];
