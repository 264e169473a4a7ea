import { ProblemError } from '../http/problem';
import { Countdown } from './countdown.svelte';

/** What is wrong with a form before it is sent: a message for each field, or null where all is well. */
export type Checks = Record<string, string | null>;

/** One form on its way to the server: whether it is being sent, and what was wrong with it. */
export class Submission {
  busy = $state(false);
  /** Why the server did not do it. */
  error = $state.raw<unknown>(null);
  /** Seconds until the server listens again, after too many attempts. */
  readonly pause = new Countdown();
  #checks = $state.raw<Checks>({});

  /** Sends the form unless a check fails or it is being sent already; true if it went through. */
  async send(act: () => Promise<unknown>, checks: Checks = {}): Promise<boolean> {
    if (this.busy) return false;
    this.error = null;
    this.#checks = checks;
    if (Object.values(checks).some((message) => message !== null)) return false;
    this.busy = true;
    try {
      await act();
      return true;
    } catch (error) {
      this.error = error;
      if (error instanceof ProblemError && error.status === 429) this.pause.start(error.retryAfter ?? 1);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What is wrong with one field; `specialties` also answers for `specialties[0]`. */
  field(name: string): string | null {
    return this.#checks[name] ?? this.#violation(name);
  }

  /** The refusal as a whole, unless it is only about fields. */
  get general(): unknown {
    return this.error instanceof ProblemError && this.error.violations.length > 0 ? null : this.error;
  }

  /** Whether fields have to be looked at again. */
  get fieldsRefused(): boolean {
    const refused = this.error instanceof ProblemError && this.error.violations.length > 0;
    return refused || Object.values(this.#checks).some((message) => message !== null);
  }

  #violation(name: string): string | null {
    if (!(this.error instanceof ProblemError)) return null;
    const found = this.error.violations.find(({ field }) => field === name || field.startsWith(`${name}[`));
    return found?.message ?? null;
  }
}
