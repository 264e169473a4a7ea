import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreationKey } from './creation-key';
import { http, onSignedOut, onStepUpRequired } from './http';
import { isProblem, NetworkError, ProblemError } from './problem';

let requests: { url: string; init: RequestInit & { headers: Record<string, string> } }[];
let answers: (() => Response)[];

const problem = (status: number, slug: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `https://forum.example/problems/${slug}`, detail: 'No.', correlationId: 'c1' }), {
    status,
    headers,
  });

beforeEach(() => {
  requests = [];
  answers = [];
  vi.stubGlobal('fetch', async (url: string, init: never) => {
    requests.push({ url, init });
    return answers.shift()!();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  onSignedOut(() => {});
  onStepUpRequired(() => Promise.resolve(false));
});

describe('http', () => {
  it('reads JSON and leaves out query parameters that are not set', async () => {
    answers.push(() => Response.json({ items: [], next: null }));
    await expect(http.get('/boards', { cursor: null, limit: 20 })).resolves.toEqual({ items: [], next: null });
    expect(requests[0]!.url).toBe('/api/v1/boards?limit=20');
    expect(requests[0]!.init.headers['X-Consilium']).toBeUndefined();
  });

  it('marks changing calls as coming from the page', async () => {
    answers.push(() => new Response(null, { status: 204 }));
    await expect(http.put('/threads/1/read', { number: 3 })).resolves.toBeUndefined();
    expect(requests[0]!.init.headers).toMatchObject({ 'X-Consilium': '1', 'Content-Type': 'application/json' });
    expect(requests[0]!.init.body).toBe('{"number":3}');
  });

  it('sends the key of a creation', async () => {
    answers.push(() => Response.json({ id: '1' }, { status: 201 }));
    await http.post('/threads/1/posts', { body: 'Hello' }, { idempotencyKey: 'abc' });
    expect(requests[0]!.init.headers['Idempotency-Key']).toBe('abc');
  });

  it('throws problems by the slug at the end of their type', async () => {
    answers.push(() => problem(409, 'stale-version'));
    const error = await http.put('/posts/1', {}).catch((caught: unknown) => caught);
    expect(isProblem(error, 'stale-version')).toBe(true);
    expect(error).toMatchObject({ status: 409, detail: 'No.', correlationId: 'c1' });
  });

  it('understands an error page that is no problem document', async () => {
    answers.push(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(http.get('/me')).rejects.toMatchObject({ slug: 'http-502', status: 502 });
  });

  it('takes a file as whatever it is', async () => {
    answers.push(() => new Response('page', { headers: { 'Content-Type': 'image/png' } }));
    expect((await http.blob('/me/application/evidence/documents/1/pages/1')).type).toBe('image/png');
    expect(requests[0]?.init.headers).toMatchObject({ Accept: '*/*' });
  });

  it('tells when nobody is signed in any more', async () => {
    const listener = vi.fn();
    onSignedOut(listener);
    answers.push(() => problem(401, 'not-signed-in'));
    await expect(http.get('/boards')).rejects.toBeInstanceOf(ProblemError);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('repeats a call once the person has proved who they are', async () => {
    onStepUpRequired(() => Promise.resolve(true));
    answers.push(
      () => problem(403, 'step-up-required'),
      () => new Response(null, { status: 204 }),
    );
    await expect(http.put('/me/password', { password: 'x' })).resolves.toBeUndefined();
    expect(requests.map(({ init }) => init.body)).toEqual(['{"password":"x"}', '{"password":"x"}']);
  });

  it('does not repeat a call without that proof, nor ask twice', async () => {
    answers.push(() => problem(403, 'step-up-required'));
    await expect(http.put('/me/password', {})).rejects.toMatchObject({ slug: 'step-up-required' });
    onStepUpRequired(() => Promise.resolve(true));
    answers.push(
      () => problem(403, 'step-up-required'),
      () => problem(403, 'step-up-required'),
    );
    await expect(http.put('/me/password', {})).rejects.toMatchObject({ slug: 'step-up-required' });
  });

  it('waits once, briefly, when the server asks a reader to', async () => {
    vi.useFakeTimers();
    answers.push(
      () => problem(503, 'overloaded', { 'Retry-After': '2' }),
      () => Response.json({ name: 'Consilium' }),
    );
    const site = http.get('/site');
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(site).resolves.toEqual({ name: 'Consilium' });
  });

  it('does not repeat a changing call, nor wait for long', async () => {
    answers.push(
      () => problem(503, 'overloaded', { 'Retry-After': '1' }),
      () => problem(429, 'too-many-requests', { 'Retry-After': '60' }),
    );
    await expect(http.post('/preview', { body: '' })).rejects.toMatchObject({ retryAfter: 1 });
    await expect(http.get('/boards')).rejects.toMatchObject({ retryAfter: 60 });
    expect(requests).toHaveLength(2);
  });

  it('tells a lost connection from an answer', async () => {
    answers.push(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(http.get('/boards')).rejects.toBeInstanceOf(NetworkError);
  });
});

describe('ProblemError', () => {
  it('knows what is wrong with a field', () => {
    const error = new ProblemError('validation-failed', 400, '', null, [
      { field: 'email', message: 'must be an e-mail' },
    ]);
    expect(error.violation('email')).toBe('must be an e-mail');
    expect(error.violation('name')).toBeNull();
  });
});

describe('CreationKey', () => {
  it('stays the same for the same request and changes with it', () => {
    const key = new CreationKey();
    const first = key.for({ body: 'Hello' });
    expect(key.for({ body: 'Hello' })).toBe(first);
    expect(key.for({ body: 'Hello!' })).not.toBe(first);
  });

  it('lets the same thing be said twice on purpose', () => {
    const key = new CreationKey();
    const first = key.for({ body: '+1' });
    key.spent();
    expect(key.for({ body: '+1' })).not.toBe(first);
  });
});
