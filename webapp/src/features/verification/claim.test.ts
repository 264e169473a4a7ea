import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NetworkError, ProblemError } from '../../shared/http/problem';
import type { Claim, Guide, OwnApplication } from './applicant-api';
import { ClaimForm, type ClaimFields } from './claim.svelte';

const WRONG = 'One digit is wrong.';

const fields: ClaimFields = {
  profession: 'physician',
  careerStage: 'established',
  country: 'US',
  specialties: ['D002309'],
  registeredName: '',
  number: 'nppes/npi',
  identifier: '',
};

let sent: Claim[];
let down: boolean;
let form: ClaimForm;

/** Takes every number that ends in 3. */
async function save(claim: Claim): Promise<OwnApplication> {
  if (down) throw new NetworkError(null);
  sent.push(claim);
  if (claim.identifier !== null && !claim.identifier.endsWith('3')) {
    throw new ProblemError('validation-failed', 400, '', null, [{ field: 'identifier', message: WRONG }]);
  }
  return {} as OwnApplication;
}

const begin = () => new ClaimForm(fields, { save, saved: () => {} });

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  sent = [];
  down = false;
  form = begin();
});

afterEach(() => vi.useRealTimers());

it('saves after a pause, once for several changes', async () => {
  form.fields.country = 'PT';
  form.changed();
  form.fields.country = 'FR';
  form.changed();
  expect(form.state).toBe('saving');

  await vi.advanceTimersByTimeAsync(800);

  expect(sent.map(({ country }) => country)).toEqual(['FR']);
  expect(form.state).toBe('saved');
});

it('does not send half a number', async () => {
  form.fields.identifier = '12345';
  form.typed();
  form.fields.country = 'PT';
  form.changed();
  await vi.advanceTimersByTimeAsync(800);
  expect(sent.map(({ identifier }) => identifier)).toEqual([null]);
  expect(form.state).toBe('saving');

  form.fields.identifier = '1234567893';
  form.typed();
  form.left();
  await form.save();

  expect(sent.at(-1)?.identifier).toBe('1234567893');
  expect(form.state).toBe('saved');
});

it('explains a wrong number, keeps it, and goes on saving the rest', async () => {
  form.fields.identifier = '1234567890';
  form.typed();
  form.left();
  await form.save();
  expect(form.identifierError).toBe(WRONG);
  expect(form.fields.identifier).toBe('1234567890');

  form.fields.country = 'PT';
  form.changed();
  await vi.advanceTimersByTimeAsync(800);

  expect(sent.at(-1)).toMatchObject({ country: 'PT', identifier: null });
  expect(form.identifierError).toBe(WRONG);
});

it('brings back after a reload what the server has not taken', async () => {
  down = true;
  form.fields.country = 'PT';
  form.fields.identifier = '1234567893';
  form.changed();
  await vi.advanceTimersByTimeAsync(800);
  expect(form.state).toBe('failed');

  down = false;
  form = begin();
  await form.save();

  expect(sent.at(-1)).toMatchObject({ country: 'PT', identifier: '1234567893' });
  expect(form.state).toBe('saved');
  expect(begin().fields.country).toBe('US');
});

it('takes the first number of a guide that does not know the one chosen', () => {
  form.guided({ badge: 'full', looksUp: true, numbers: [{ register: 'rpps', scheme: 'rpps' }] } as Guide);
  expect(form.fields.number).toBe('rpps/rpps');
});
