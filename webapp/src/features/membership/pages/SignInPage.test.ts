import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../../shared/session/session.svelte';
import SignInPage from './SignInPage.svelte';

let sent: { url: string; body: unknown }[];
let answers: Response[];

const problem = (status: number, slug: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `/problems/${slug}`, detail: 'No.' }), { status, headers });

beforeEach(() => {
  sent = [];
  answers = [];
  session.forget();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (url.endsWith('/site')) return Promise.resolve(Response.json({ demo: false }));
    sent.push({ url, body: init.body ? JSON.parse(init.body as string) : null });
    return Promise.resolve(answers.shift() ?? problem(500, 'internal'));
  });
});

afterEach(() => vi.unstubAllGlobals());

async function signIn(email: string, password: string) {
  await fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: email } });
  await fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } });
  await fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('signs somebody in', async () => {
  answers = [
    Response.json({ id: '1', email: 'ana@demo.example', state: 'member', roles: ['member'] }, { status: 201 }),
  ];
  render(SignInPage);

  await signIn(' ana@demo.example ', 'rain on the tin roof');

  await vi.waitFor(() => expect(session.me?.id).toBe('1'));
  expect(sent).toEqual([
    { url: '/api/v1/session', body: { email: 'ana@demo.example', password: 'rain on the tin roof' } },
  ]);
});

it('sends nothing before there is something to send', async () => {
  render(SignInPage);

  await signIn('ana', '');

  expect(screen.getByText(/Enter your e-mail address/)).toBeTruthy();
  expect(screen.getByText('Enter your password.')).toBeTruthy();
  expect(sent).toEqual([]);
});

it('does not tell whether the address or the password is wrong', async () => {
  answers = [problem(401, 'sign-in-failed')];
  render(SignInPage);

  await signIn('ana@demo.example', 'wrong');

  expect(await screen.findByText('E-mail and password do not fit together.')).toBeTruthy();
});

it('asks for the code of the second factor and sends all three together', async () => {
  answers = [problem(401, 'second-factor-required'), problem(401, 'sign-in-failed')];
  render(SignInPage);

  await signIn('vera@demo.example', 'rain on the tin roof');
  await fireEvent.input(await screen.findByLabelText('Code'), { target: { value: '123 456' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByText(/That code is not right/)).toBeTruthy();
  expect(sent[1]!.body).toEqual({ email: 'vera@demo.example', password: 'rain on the tin roof', code: '123456' });
});

it('waits as long as the server asks for', async () => {
  answers = [problem(429, 'too-many-requests', { 'Retry-After': '75' })];
  render(SignInPage);

  await signIn('ana@demo.example', 'wrong');

  expect(await screen.findByText('Too many attempts. You can try again in 1:15.')).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Sign in' }) as HTMLButtonElement).disabled).toBe(true);
});

it('offers the link again to somebody whose address is not confirmed', async () => {
  answers = [problem(403, 'email-unconfirmed'), new Response('{}', { status: 202 })];
  render(SignInPage);

  await signIn('new@demo.example', 'rain on the tin roof');
  await fireEvent.click(await screen.findByRole('button', { name: 'Send the link again' }));

  expect(await screen.findByText('Sent. Look into your mail.')).toBeTruthy();
  expect(sent[1]).toEqual({ url: '/api/v1/accounts/confirmations', body: { email: 'new@demo.example' } });
});
