import { session } from '../shared/session/session.svelte';
import type { Viewer } from './guard';

/** Whoever is looking now. */
export function viewer(): Viewer {
  return { signedIn: session.me !== null, isMember: session.isMember, roles: session.me?.roles ?? [] };
}
