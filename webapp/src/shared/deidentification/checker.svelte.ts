import type { Schema } from '../http/schema';
import { examine, sendOutcomes } from './api';
import { moved, type Finding, type Outcome } from './finding';

/** Long enough that a word is finished, short enough that one is still at the sentence. */
const PAUSE = 600;

/**
 * Looks over what somebody writes: asks the server in the pauses of typing, one request at a time, and keeps what was found at its
 * place while the text changes. If the server cannot be asked, writing goes on.
 */
export class Checker {
  /** What was found and neither replaced nor dismissed, in the order of the text. */
  findings = $state.raw<Finding[]>([]);
  /** Whether the last look at the text failed. */
  failed = $state(false);
  #text = '';
  #dismissed: string[] = [];
  #outcomes: Required<Schema<'OutcomeCount'>>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  /** The texts since the one that is being looked at: what is found there moves on from one to the next. */
  #since: string[] = [];
  #unseen = false;

  /** How many findings would have to go before the text is published where that is a condition. */
  get blocking(): number {
    return this.findings.filter((finding) => finding.action !== 'warn').length;
  }

  /** Call with the whole text whenever it has changed. */
  changed(text: string) {
    if (text === this.#text) return;
    this.findings = moved(this.findings, this.#text, text);
    this.#text = text;
    if (this.#asking) this.#since.push(text);
    this.#unseen = text.trim() !== '';
    if (this.#unseen) this.#wait();
    else this.#stop();
  }

  /** Looks again at a text that could not be looked at. */
  again() {
    if (!this.failed || this.#text.trim() === '') return;
    this.#unseen = true;
    this.#wait();
  }

  /** What stands at the place of a finding. */
  words(finding: Finding): string {
    return this.#text.slice(finding.start, finding.end);
  }

  /** Takes it that these words identify nobody, here and wherever else they stand in this text. */
  dismiss(finding: Finding) {
    if (finding.certain) return;
    const words = this.words(finding);
    this.#dismissed.push(words);
    for (const each of this.findings) if (!each.certain && this.words(each) === words) this.#count(each, 'dismissed');
    this.findings = this.#standing(this.findings);
  }

  /** Notes that the proposed replacements are about to be written. */
  accepted(findings: readonly Finding[]) {
    for (const finding of findings) this.#count(finding, 'accepted');
  }

  /** The text was published as it is: tells the server how its rules fared, and begins anew. */
  published() {
    for (const finding of this.findings) this.#count(finding, 'kept');
    const outcomes = this.#outcomes;
    this.reset();
    // Only a count: nobody has to hear that it failed.
    if (outcomes.length > 0) void sendOutcomes(outcomes).catch(() => {});
  }

  /** Begins anew, for another text. */
  reset() {
    this.changed('');
    this.#dismissed = [];
    this.#outcomes = [];
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#unseen = false;
    this.findings = [];
    this.failed = false;
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }

  async #look() {
    if (this.#asking || !this.#unseen) return;
    this.#asking = true;
    this.#unseen = false;
    let text = this.#text;
    this.#since = [];
    try {
      let found = await examine(text);
      for (const next of this.#since) {
        found = moved(found, text, next);
        text = next;
      }
      this.findings = this.#standing(found);
      this.failed = false;
    } catch {
      this.failed = this.#text.trim() !== '';
    } finally {
      this.#asking = false;
      if (this.#unseen) this.#wait();
    }
  }

  #standing(findings: Finding[]): Finding[] {
    return findings.filter((finding) => finding.certain || !this.#dismissed.includes(this.words(finding)));
  }

  #count(finding: Finding, outcome: Outcome) {
    const counted = this.#outcomes.find((each) => each.rule === finding.rule && each.outcome === outcome);
    if (counted) counted.count++;
    else this.#outcomes.push({ rule: finding.rule, outcome, count: 1 });
  }
}
