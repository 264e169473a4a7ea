import type { Profile } from './api';
import { t } from './texts';

/** One line of what a member shows. */
export interface Fact {
  label: string;
  value: string;
}

/** What a member chose to show beside name, badge and biography. */
export function factsOf(member: Profile): Fact[] {
  return [
    { label: t('member.specialties'), value: (member.specialties ?? []).join(', ') },
    { label: t('member.career-stage'), value: member.careerStage ?? '' },
    { label: t('member.country'), value: member.country ?? '' },
  ].filter(({ value }) => value !== '');
}
