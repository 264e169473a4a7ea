import { LANGUAGE, texts } from '../i18n/i18n';

const t = texts({
  'time.now': 'now',
  'time.minutes': '{count} min',
  'time.hours': '{count} h',
  'time.yesterday': 'yesterday',
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const weekday = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'long' });
const dayMonth = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });
const complete = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'short' });
const monthYear = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const plainDay = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeZone: 'UTC' });

/** How long ago something was, as briefly as a list needs it: "4 min", "yesterday", "12 Mar". */
export function relative(instant: string, now: number): string {
  const then = new Date(instant);
  const age = Math.max(0, now - then.getTime());
  if (age < MINUTE) return t('time.now');
  if (age < HOUR) return t('time.minutes', { count: Math.floor(age / MINUTE) });
  const days = daysBetween(then, new Date(now));
  if (days === 0 || age < 6 * HOUR) return t('time.hours', { count: Math.floor(age / HOUR) });
  if (days === 1) return t('time.yesterday');
  if (days < 7) return weekday.format(then);
  return (then.getFullYear() === new Date(now).getFullYear() ? dayMonth : dayMonthYear).format(then);
}

/** The full date and time of an instant in the reader's own time zone. */
export function absolute(instant: string): string {
  return complete.format(new Date(instant));
}

/** A day such as `2026-11-21` (no time, no zone) in words. */
export function day(date: string): string {
  return plainDay.format(new Date(`${date}T00:00:00Z`));
}

/** A month such as `2026-11` in words. */
export function month(yearAndMonth: string): string {
  return monthYear.format(new Date(`${yearAndMonth}-01T00:00:00Z`));
}

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}
