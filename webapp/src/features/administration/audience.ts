import { countriesOf, labelOf, type Vocabulary } from '../../shared/vocabulary/vocabulary';
import type { Audience } from './api';
import { t } from './texts';

/** Who sees a board, as one of three answers. */
export type Reach = 'everyone' | 'some' | 'invited';

/** Everybody who is a member. */
export const EVERYONE: Audience = { professions: [], specialties: [], countries: [], invitationOnly: false };

export function reachOf(audience: Audience): Reach {
  if (audience.invitationOnly) return 'invited';
  return isUnlimited(audience) ? 'everyone' : 'some';
}

/** What is sent for an answer; lists that no longer mean anything are left out. */
export function audienceOf(reach: Reach, lists: Audience): Audience {
  if (reach === 'everyone') return EVERYONE;
  return reach === 'invited' ? { ...EVERYONE, invitationOnly: true } : { ...lists, invitationOnly: false };
}

export const isUnlimited = (audience: Audience): boolean =>
  audience.professions.length + audience.specialties.length + audience.countries.length === 0;

/** The audience in a few words: "Physician, 3 specialties, Portugal". */
export function inWords(audience: Audience, lists: Vocabulary): string {
  const reach = reachOf(audience);
  if (reach !== 'some') return t(reach === 'invited' ? 'audience.invited' : 'audience.everyone');
  return [
    brief(audience.professions, (id) => labelOf(lists.professions, id), 'audience.professions'),
    brief(audience.specialties, (id) => labelOf(lists.specialties, id), 'audience.specialties'),
    brief(audience.countries, (id) => labelOf(countriesOf(lists), id), 'audience.countries'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

type Counted = 'audience.professions' | 'audience.specialties' | 'audience.countries';

function brief(ids: readonly string[], label: (id: string) => string, counted: Counted): string {
  return ids.length > 2 ? t(counted, { count: ids.length }) : ids.map(label).join(', ');
}
