import { http, onSignedOut } from '../http/http';
import { isProblem } from '../http/problem';

/** What the person signed in may know about themselves. */
export interface Me {
  id: string;
  email: string;
  name: string;
  handle: string | null;
  displayName: string;
  showsName: boolean;
  profession: string;
  specialties: { id: string; label: string }[];
  country: string;
  careerStage: string;
  state: 'applicant' | 'member' | 'refused';
  roles: Role[];
  moderatedBoards: string[];
  emailConfirmed: boolean;
  factor: { totp: boolean; recoveryCodesLeft: number; required: boolean };
  avatar: string | null;
  biography: string | null;
  shows: { country: boolean; careerStage: boolean; specialties: boolean; biography: boolean };
  preferences: { typing: boolean };
  steppedUp: boolean;
  version: number;
  demo: boolean;
}

export type Role = 'member' | 'verifier' | 'moderator' | 'privacy-officer' | 'administrator';

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
    try {
      this.start(await http.get<Me>('/me'));
    } catch (error) {
      if (!isProblem(error, 'not-signed-in')) throw error;
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
    sessionStorage.clear();
    this.forget();
  }

  /** Nobody is signed in any more, by their own act. */
  forget() {
    this.me = null;
    this.ended = false;
  }
}

export const session = new Session();
