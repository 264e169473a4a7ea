import type { Me } from '../../shared/session/session.svelte';
import type { ProfileChange } from './api';

/** The profile as it is edited: text fields hold text, never null. */
export interface ProfileForm {
  shownAs: 'name' | 'handle';
  handle: string;
  biography: string;
  shows: Me['shows'];
}

/** What the form begins with. */
export const formOf = (me: Me): ProfileForm => ({
  shownAs: me.showsName ? 'name' : 'handle',
  handle: me.handle ?? '',
  biography: me.biography ?? '',
  shows: { ...me.shows },
});

/** What is sent. `version` is the one the form was last compared with. */
export const changeOf = (form: ProfileForm, version: number): ProfileChange => ({
  showsName: form.shownAs === 'name',
  handle: form.handle.trim(),
  biography: form.biography.trim(),
  shows: form.shows,
  version,
});

/** The name others would see. */
export function shownName(form: ProfileForm, me: Me): string {
  const suffix = me.demo ? ' (demo)' : '';
  if (form.shownAs === 'name') return me.name;
  return form.handle.trim() ? form.handle.trim() + suffix : me.displayName;
}
