import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { session, type Me } from '../../../shared/session/session.svelte';
import { stepUp } from '../../../shared/session/step-up.svelte';
import StepUpDialog from './StepUpDialog.svelte';

const somebody = (totp: boolean) => ({ id: '1', factor: { totp, recoveryCodesLeft: 10, required: false } }) as Me;

// The test's document knows nothing of dialogs and takes what is in them for hidden.
const button = (name: string) => screen.getByRole('button', { name, hidden: true });

function answering(...answers: Response[]) {
  const fetch = vi.fn((...request: [string, RequestInit]) => {
    expect(request[0]).toBe('/api/v1/me/step-up');
    return Promise.resolve(answers.shift()!);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.forget();
});

it('lets the waiting call go on once the password was right', async () => {
  session.start(somebody(false));
  const fetch = answering(
    new Response('{"type":"/problems/sign-in-failed"}', { status: 401 }),
    new Response(null, { status: 204 }),
  );
  const asked = stepUp.ask();
  render(StepUpDialog);

  await fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'rain on the tin roof' } });
  await fireEvent.click(button('Continue'));
  expect(await screen.findByText('That is not right. Try again.')).toBeTruthy();
  await fireEvent.click(button('Continue'));

  expect(await asked).toBe(true);
  expect(fetch.mock.calls[1]![1].body).toBe('{"password":"rain on the tin roof"}');
});

it('asks for the code as well where there is a second factor', async () => {
  session.start(somebody(true));
  const fetch = answering(new Response(null, { status: 204 }));
  const asked = stepUp.ask();
  render(StepUpDialog);

  await fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'secret' } });
  await fireEvent.input(screen.getByLabelText('Code from your app'), { target: { value: '123 456' } });
  await fireEvent.click(button('Continue'));

  expect(await asked).toBe(true);
  expect(fetch.mock.calls[0]![1].body).toBe('{"password":"secret","code":"123456"}');
});

it('takes "Cancel" for a no', async () => {
  session.start(somebody(false));
  const asked = stepUp.ask();
  render(StepUpDialog);

  await fireEvent.click(button('Cancel'));

  expect(await asked).toBe(false);
});
