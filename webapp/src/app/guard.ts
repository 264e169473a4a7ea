import type { Access } from '../shared/router/route';
import type { Role } from '../shared/session/session.svelte';

/** What matters about whoever looks at a page. */
export interface Viewer {
  signedIn: boolean;
  isMember: boolean;
  roles: readonly Role[];
}

/** What happens to somebody who opens a page: they see it, are sent elsewhere, or learn nothing about it. */
export type Verdict = { show: true } | { goTo: string } | { show: false };

/** Decides about a page. The server decides again about everything the page asks for. */
export function judge(access: Access, address: string, viewer: Viewer): Verdict {
  if (access === 'anyone') return { show: true };
  if (!viewer.signedIn) return { goTo: signInFrom(address) };
  if (access === 'signed-in') return { show: true };
  if (typeof access === 'object') return { show: viewer.roles.includes(access.role as Role) };
  return viewer.isMember ? { show: true } : { goTo: startOf(viewer) };
}

/** The sign-in page, and back. The fragment stays one: it can hold a link's secret, which must never reach the server's logs. */
export function signInFrom(address: string): string {
  const [page = '/', ...fragment] = address.split('#');
  return ['/sign-in?next=' + encodeURIComponent(page), ...fragment].join('#');
}

/** Where somebody without membership begins: an administrator administers, an applicant waits. */
export function startOf(viewer: Viewer): string {
  return viewer.roles.includes('administrator') ? '/admin' : '/waiting';
}
