import { LANGUAGE } from '../../shared/i18n/i18n';
import type { Rule } from './api';

const percent = new Intl.NumberFormat(LANGUAGE, { style: 'percent' });

/** How much of what a rule found was dismissed, in words; a dash if it found nothing. */
export function shareDismissed({ found, dismissed }: Pick<Rule, 'found' | 'dismissed'>): string {
  return found === 0 ? '–' : percent.format(dismissed / found);
}
