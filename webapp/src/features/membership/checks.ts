import { assess } from './password';
import { t } from './texts';

/** Null for what looks like an e-mail address; the server and the mail itself have the last word. */
export const emailCheck = (email: string): string | null =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : t('check.email');

/** Null for a handle as the server takes them. */
export const handleCheck = (handle: string): string | null =>
  /^[a-z][a-z0-9_-]{1,28}[a-z0-9]$/i.test(handle) ? null : t('check.handle');

/** Null for a password that is long enough; how much is missing stands at the field while one types. */
export const passwordCheck = (password: string, hasFactor = false): string | null =>
  assess(password, [], hasFactor).flaw === 'short' ? t('password.too-short') : null;

/** A code as typed, with the spaces and dashes that people put in. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '');
