import { texts } from '../i18n/i18n';
import { NetworkError, ProblemError } from '../http/problem';

const t = texts({
  'error.network': 'The server could not be reached. Check the connection and try again.',
  'error.not-found': 'This is not here, or not for you.',
  'error.slow-down': 'That was too fast. Try again in {count} s.',
  'error.overloaded': 'The server is busy. Try again in a moment.',
  'error.internal': 'Something went wrong on the server. Its reference is {id}.',
  'error.unknown': 'Something went wrong.',
});

/** A sentence for somebody who could not get what they asked for. */
export function sentence(error: unknown): string {
  if (error instanceof NetworkError) return t('error.network');
  if (!(error instanceof ProblemError)) return t('error.unknown');
  if (error.slug === 'not-found') return t('error.not-found');
  if (error.status === 429) return t('error.slow-down', { count: error.retryAfter ?? 1 });
  if (error.status === 503) return t('error.overloaded');
  if (error.status >= 500) return t('error.internal', { id: error.correlationId ?? '–' });
  return error.detail || t('error.unknown');
}
