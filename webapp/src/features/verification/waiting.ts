import { t } from './texts';

const DAY = 86_400_000;

/** How long somebody has been waiting, in days of UTC as the server counts them. */
export function waitingSince(submittedOn: string, now = Date.now()): string {
  const days = Math.max(0, Math.floor((now - Date.parse(`${submittedOn}T00:00:00Z`)) / DAY));
  return days === 0 ? t('waiting.today') : t('waiting.days', { count: days });
}
