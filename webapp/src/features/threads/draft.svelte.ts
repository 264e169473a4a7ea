import { Stash } from '../../shared/session/stash';
import type { DraftText, KeptDraft } from './api';

const PAUSE = 800;

/** Whether what is on the screen is also on the server. */
export type DraftState = 'empty' | 'saving' | 'saved' | 'failed';

/**
 * Something being written, kept on the server while it is written: a closed tab or an empty battery costs a second of
 * text at most. What the server cannot take, because it is away or the sign-in has ended, waits in this tab.
 */
export class Draft {
  title = $state('');
  body = $state('');
  state = $state<DraftState>('empty');
  /** Whether the text comes from an earlier visit. */
  restored = $state(false);
  #kept: KeptDraft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #onServer = false;
  #stash: Stash<DraftText>;

  constructor(kept: KeptDraft) {
    this.#kept = kept;
    this.#stash = new Stash(kept.name);
  }

  get isEmpty(): boolean {
    return this.title.trim() === '' && this.body.trim() === '';
  }

  /** Brings back what was being written, unless something already is. */
  async restore() {
    const stashed = this.#stash.get();
    if (stashed) {
      this.#fill(stashed.title, stashed.body);
      await this.save();
      return;
    }
    try {
      const draft = await this.#kept.get();
      if (!draft) return;
      this.#onServer = true;
      if (!this.isEmpty) return;
      this.#fill(draft.title ?? '', draft.body);
      this.state = 'saved';
    } catch {
      // Without the earlier draft one can still write; saving tells whether the server is there.
      this.state = 'failed';
    }
  }

  /** Call whenever something was typed: saves after a pause. */
  changed() {
    this.restored = false;
    this.state = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves now what was not saved yet. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  /** Saves only if something is waiting to be saved: the page is about to go, or the network has come back. */
  flush() {
    if (this.state === 'saving' || this.state === 'failed') void this.save();
  }

  /** Empties it here and on the server: it was sent, or is no longer wanted. */
  async discard() {
    clearTimeout(this.#timer);
    this.title = '';
    this.body = '';
    this.restored = false;
    await this.save();
  }

  #fill(title: string, body: string) {
    this.title = title;
    this.body = body;
    this.restored = !this.isEmpty;
  }

  async #write() {
    const [title, body] = [this.title, this.body];
    try {
      if (!this.isEmpty) await this.#kept.put({ title, body });
      else if (this.#onServer) await this.#kept.delete();
      this.#onServer = !this.isEmpty;
      this.#stash.clear();
      if (title === this.title && body === this.body) this.state = this.isEmpty ? 'empty' : 'saved';
    } catch {
      this.state = 'failed';
      this.#stash.put({ title, body });
    }
  }
}
