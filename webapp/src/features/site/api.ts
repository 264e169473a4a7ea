import { NetworkError, problemOf } from '../../shared/http/problem';
import type { OpenApi } from './openapi';

/** The description of the API; it stands beside the API, not in it. */
export async function getOpenApi(): Promise<OpenApi> {
  const response = await fetch('/openapi', { headers: { Accept: 'application/json' } }).catch((cause: unknown) => {
    throw new NetworkError(cause);
  });
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, null, text);
  return JSON.parse(text) as OpenApi;
}
