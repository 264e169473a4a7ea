import { http, onSignedOut } from '../http/http';
import type { Nullable, Schema } from '../http/schema';

/** What the person signed in may know about themselves. */
export type Me = Nullable<Schema<'Me'>, 'handle' | 'avatar'>;

export type Role = Schema<'Role'>;

/** Who is signed in, for the whole application. */
class Session {
  me = $state.raw<Me | null>(null);
  /** Whether the first look has been taken, so that nobody is sent to the sign-in page by mistake. */
  known = $state(false);
  /** Somebody was signed in on this page and no longer is: what is being written stays until they sign in again. */
  ended = $state(false);

  constructor() {
    onSignedOut(() => (this.ended = this.me !== null));
  }

  get isMember(): boolean {
    return this.me?.state === 'member';
  }

  has(role: Role): boolean {
    return this.me?.roles.includes(role) ?? false;
  }

  /** Asks the server who is signed in. */
  async load() {
    const me = await http.get<Me | undefined>('/session');
    if (me) this.start(me);
    else {
      this.me = null;
      this.known = true;
    }
  }

  /** Takes the answer to a sign-in, or to a change of the profile. */
  start(me: Me) {
    this.me = me;
    this.ended = false;
    this.known = true;
  }

  /** Signs out here; other sign-ins of the same person stay. */
  async signOut() {
    await http.delete('/session');
    this.forget();
  }

  /** Nobody is signed in any more, by their own act: nothing they wrote stays in this tab. */
  forget() {
    sessionStorage.clear();
    this.me = null;
    this.ended = false;
  }
}

export const session = new Session();
