import { isProblem, ProblemError } from '../../shared/http/problem';
import { Stash } from '../../shared/session/stash';
import type { Claim, Guide, OwnApplication, Scheme } from './applicant-api';

const PAUSE = 800;

/** What an applicant fills in. */
export interface ClaimFields {
  profession: string;
  careerStage: string;
  country: string;
  specialties: string[];
  registeredName: string;
  /** Which number: its register and scheme, see `numberKey`. */
  number: string;
  identifier: string;
}

/** Whether what is on the screen is also on the server. */
export type ClaimState = 'untouched' | 'saving' | 'saved' | 'failed';

/** A number's kind as the value of a choice. */
export const numberKey = (register: string | null, scheme: Scheme | null): string =>
  `${register ?? ''}/${scheme ?? ''}`;

type Registration = Pick<Claim, 'register' | 'scheme' | 'identifier'>;

/** What the form needs of the rest of the application. */
interface Backing {
  save: (claim: Claim) => Promise<OwnApplication>;
  /** Called with what the server made of it. */
  saved: (application: OwnApplication, fields: ClaimFields) => void;
}

/**
 * The applicant's form, saved as one goes: after a pause, and one request at a time. A number is sent once its field is
 * left. While the server does not take it, everything else is saved with the number that it took last, and what was
 * typed waits in this tab.
 */
export class ClaimForm {
  fields = $state<ClaimFields>() as ClaimFields;
  state = $state<ClaimState>('untouched');
  /** What is wrong with the number as it was typed. */
  identifierError = $state<string | null>(null);
  /** Why nothing was saved. */
  error = $state.raw<unknown>(null);
  #backing: Backing;
  #stash = new Stash<ClaimFields>('claim');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #typing = false;
  #refused = '';
  #taken: Registration;
  #sent = '';

  constructor(known: ClaimFields, backing: Backing) {
    this.#backing = backing;
    this.fields = { ...known };
    this.#taken = this.#registration();
    this.#sent = JSON.stringify(this.#request());
    const stashed = this.#stash.get();
    if (!stashed) return;
    this.fields = stashed;
    this.state = 'saving';
    void this.save();
  }

  /** Call when something but the number has changed: saves after a pause. */
  changed() {
    this.state = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Call for every letter of the number: half a number is not worth a complaint. */
  typed() {
    this.#typing = true;
    this.identifierError = null;
    this.state = 'saving';
    this.#stash.put($state.snapshot(this.fields));
  }

  /** Call when the number's field is left, or another kind of number chosen. */
  left() {
    this.#typing = false;
    void this.save();
  }

  /** A guide came for what was chosen: a number that it does not know gives way to its first one. */
  guided(guide: Guide) {
    const keys = guide.numbers.map(({ register, scheme }) => numberKey(register, scheme));
    if (keys.includes(this.fields.number)) return;
    this.fields.number = keys[0] ?? numberKey(null, null);
    if (this.fields.identifier !== '') this.left();
  }

  /** Saves now whatever is not saved yet; resolves once the server has it, or has refused it. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#write());
    return this.#running;
  }

  /** Saves what is waiting: the page is about to go, or the network has come back. */
  flush() {
    this.#typing = false;
    if (this.state === 'saving' || this.state === 'failed') void this.save();
  }

  async #write(): Promise<void> {
    const request = this.#request();
    const text = JSON.stringify(request);
    if (text === this.#sent) return this.#settle();
    try {
      const fields = $state.snapshot(this.fields);
      const application = await this.#backing.save(request);
      this.#sent = text;
      this.#taken = registrationOf(request);
      this.error = null;
      this.#backing.saved(application, fields);
      this.#settle();
    } catch (error) {
      const wrong = numberRefusal(error);
      if (wrong === null || this.#isTaken(request)) return this.#failed(error);
      this.#refused = JSON.stringify(this.#registration());
      this.identifierError = wrong;
      await this.#write();
    }
  }

  #settle() {
    const complete = JSON.stringify(this.#request()) === this.#sent && !this.#typing;
    if (this.#waits()) this.#stash.put($state.snapshot(this.fields));
    else this.#stash.clear();
    if (complete && this.state !== 'untouched') this.state = this.#waits() ? 'failed' : 'saved';
  }

  #failed(error: unknown) {
    this.error = error;
    this.state = 'failed';
    this.#stash.put($state.snapshot(this.fields));
  }

  /** Whether the number on the screen is not the one on the server. */
  #waits(): boolean {
    return !this.#isTaken(this.#registration());
  }

  #isTaken(registration: Registration): boolean {
    return JSON.stringify(registrationOf(registration)) === JSON.stringify(this.#taken);
  }

  #request(): Claim {
    const { profession, specialties, country, careerStage, registeredName } = this.fields;
    const now = this.#registration();
    const usable = !this.#typing && JSON.stringify(now) !== this.#refused;
    return {
      profession,
      specialties: [...specialties],
      country,
      careerStage,
      registeredName: registeredName.trim() || null,
      ...(usable ? now : this.#taken),
    };
  }

  #registration(): Registration {
    const [register = '', scheme = ''] = this.fields.number.split('/');
    return {
      register: register || null,
      scheme: (scheme || null) as Scheme | null,
      identifier: this.fields.identifier.trim() || null,
    };
  }
}

const registrationOf = ({ register, scheme, identifier }: Registration): Registration => ({
  register,
  scheme,
  identifier,
});

/** What the server says is wrong with the number; null if that is not why it refused. */
function numberRefusal(error: unknown): string | null {
  if (!(error instanceof ProblemError) || !isProblem(error, 'validation-failed')) return null;
  return error.violation('identifier') ?? error.violation('register') ?? error.violation('scheme');
}
