import { day } from '../../shared/time/time';
import type { AccessToken } from './api';
import { t } from './settings-texts';

/** For how long a token can be made. */
export const LIFETIMES = [7, 30, 90, 365] as const;

/** What there is to say about a token: what it may, until when, and when it was last used. */
export function tokenFacts(token: AccessToken, today = new Date().toISOString().slice(0, 10)): string[] {
  const over = token.expiresOn < today;
  return [
    t(token.scope === 'read' ? 'tokens.read' : 'tokens.write'),
    t(over ? 'tokens.expired' : 'tokens.expires', { day: day(token.expiresOn) }),
    token.lastUsedOn ? t('tokens.used', { day: day(token.lastUsedOn) }) : t('tokens.unused'),
  ];
}
