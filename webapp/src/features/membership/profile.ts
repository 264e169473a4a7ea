import type { Profile } from './api';
import { t } from './texts';

/** One line of what a member shows. */
export interface Fact {
  label: string;
  value: string;
}

/** What a member chose to show beside name, badge and biography. */
export function factsOf(member: Profile): Fact[] {
  const specialties = member.specialties?.map((each) => (typeof each === 'string' ? each : each.label)) ?? [];
  return [
    { label: t('member.specialties'), value: specialties.join(', ') },
    { label: t('member.career-stage'), value: member.careerStage ?? '' },
    { label: t('member.country'), value: member.country ?? '' },
  ].filter(({ value }) => value !== '');
}
