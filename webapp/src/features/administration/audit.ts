import type { AuditEntry } from './api';

/** Enough of an id to tell it from others on the page; UUIDs made at one time begin alike, so it is the end. */
export const shortId = (id: string): string => `…${id.slice(-8)}`;

/** What was done, in words: "Roles changed". */
export const kindOf = (entry: AuditEntry): string =>
  entry.kind.charAt(0).toUpperCase() + entry.kind.slice(1).replaceAll('-', ' ');

/** Further facts of an entry in one line. */
export function detailOf(entry: AuditEntry): string {
  return Object.entries(entry.detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ');
}
