import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkError, ProblemError } from '../http/problem';
import { Submission } from './submission.svelte';

const refusal = (violations: { field: string; message: string }[]) =>
  new ProblemError('validation-failed', 400, 'Some values are not acceptable', null, violations);

describe('Submission', () => {
  it('is not sent while a check fails, and says which', async () => {
    const form = new Submission();
    const act = vi.fn();

    expect(await form.send(act, { email: 'Enter an e-mail address.', name: null })).toBe(false);

    expect(act).not.toHaveBeenCalled();
    expect(form.field('email')).toBe('Enter an e-mail address.');
    expect(form.field('name')).toBeNull();
    expect(form.fieldsRefused).toBe(true);
    expect(form.general).toBeNull();
  });

  it('shows what the server says about each field, and about members of a list', async () => {
    const form = new Submission();

    await form.send(() => Promise.reject(refusal([{ field: 'specialties[1]', message: 'Unknown.' }])));

    expect(form.field('specialties')).toBe('Unknown.');
    expect(form.general).toBeNull();
  });

  it('keeps other refusals apart and forgets them with the next attempt', async () => {
    const form = new Submission();
    const failure = new NetworkError(null);

    await form.send(() => Promise.reject(failure));
    expect(form.general).toBe(failure);

    expect(await form.send(() => Promise.resolve())).toBe(true);
    expect(form.general).toBeNull();
  });

  it('is sent once, however often the button is pressed', async () => {
    const form = new Submission();
    let finish = () => {};
    const act = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));

    const first = form.send(act);
    await form.send(act);
    expect(form.busy).toBe(true);
    finish();
    await first;

    expect(act).toHaveBeenCalledTimes(1);
    expect(form.busy).toBe(false);
  });

  describe('after too many attempts', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('counts down until the server listens again', async () => {
      const form = new Submission();
      const tooFast = new ProblemError('too-many-requests', 429, '', null, [], 65);

      await form.send(() => Promise.reject(tooFast));
      expect(form.pause.clock).toBe('1:05');

      vi.advanceTimersByTime(60_000);
      expect(form.pause.clock).toBe('0:05');
      vi.advanceTimersByTime(5_000);
      expect(form.pause.running).toBe(false);
    });
  });
});
