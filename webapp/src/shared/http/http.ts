import { NetworkError, ProblemError, problemOf } from './problem';

/** Where the API lives. */
export const API = '/api/v1';

/** A page of a list; `next` is the cursor of the following page. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query | undefined;
  signal?: AbortSignal | undefined;
  /** Makes a repeated creation answer with the first one's result; see `CreationKey`. */
  idempotencyKey?: string;
  /** What kind of answer is wanted, if not JSON. */
  accept?: string;
}

/** A wait that the server asks for is honoured once, if it is short enough for somebody looking at a spinner. */
const LONGEST_WAIT_SECONDS = 5;

let signedOutListener: () => void = () => {};

/** Calls the listener whenever the server answers that nobody is signed in. */
export function onSignedOut(listener: () => void) {
  signedOutListener = listener;
}

let stepUpListener: () => Promise<boolean> = () => Promise.resolve(false);

/** Asks the listener for proof of who is there when a call needs it; a call is repeated if the proof was given. */
export function onStepUpRequired(listener: () => Promise<boolean>) {
  stepUpListener = listener;
}

/** The API in JSON. Every method throws `ProblemError` or `NetworkError`. */
export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => call<T>('GET', path, undefined, { query, signal }),
  post: <T = void>(path: string, body?: unknown, options?: Options) => call<T>('POST', path, body, options),
  put: <T = void>(path: string, body?: unknown, options?: Options) => call<T>('PUT', path, body, options),
  delete: <T = void>(path: string, body?: unknown) => call<T>('DELETE', path, body),

  /** Fetches a file. */
  async blob(path: string): Promise<Blob> {
    const response = await request('GET', path, undefined, { accept: '*/*' });
    return response.blob();
  },
};

async function call<T>(method: string, path: string, body?: unknown, options?: Options): Promise<T> {
  const response = await request(method, path, body, options);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function request(method: string, path: string, body?: unknown, options: Options = {}): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await reach(method, path, body, options);
    if (response.ok) return response;
    const problem = problemOf(response.status, response.headers.get('Retry-After'), await response.text());
    if (problem.slug === 'not-signed-in') signedOutListener();
    if (problem.slug === 'step-up-required' && attempt === 1 && (await stepUpListener())) continue;
    if (method !== 'GET' || attempt > 1 || !worthWaiting(problem)) throw problem;
    await new Promise((resume) => setTimeout(resume, (problem.retryAfter ?? 0) * 1000));
  }
}

function worthWaiting(problem: ProblemError): boolean {
  const passing = problem.status === 429 || problem.status === 503;
  return passing && problem.retryAfter !== null && problem.retryAfter <= LONGEST_WAIT_SECONDS;
}

async function reach(method: string, path: string, body: unknown, options: Options): Promise<Response> {
  const init: RequestInit = { method, headers: headersFor(method, body, options), credentials: 'same-origin' };
  if (body !== undefined) init.body = body instanceof Blob ? body : JSON.stringify(body);
  if (options.signal) init.signal = options.signal;
  try {
    return await fetch(API + path + queryString(options.query), init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new NetworkError(cause);
  }
}

function headersFor(method: string, body: unknown, options: Options): Record<string, string> {
  const headers: Record<string, string> = { Accept: options.accept ?? 'application/json, application/problem+json' };
  if (method !== 'GET') headers['X-Consilium'] = '1';
  if (body instanceof Blob) headers['Content-Type'] = body.type;
  else if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return headers;
}

function queryString(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '' : `?${search}`;
}
