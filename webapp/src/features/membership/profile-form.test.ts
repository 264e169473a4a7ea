import { describe, expect, it } from 'vitest';
import type { Me } from '../../shared/session/session.svelte';
import { changeOf, formOf, shownName } from './profile-form';

const me = {
  name: 'Ana (demo)',
  displayName: 'Ana (demo)',
  handle: 'ana',
  showsName: true,
  biography: 'Heart.',
  shows: { country: true, careerStage: false, specialties: true, biography: true },
  demo: true,
} as Me;

describe('the profile form', () => {
  it('begins with what is there and does not touch it before it is saved', () => {
    const form = formOf(me);
    form.shows.country = false;
    expect(me.shows.country).toBe(true);
    expect(form).toMatchObject({ shownAs: 'name', handle: 'ana', biography: 'Heart.' });
  });

  it('sends trimmed text and the version it was compared with', () => {
    const form = { ...formOf(me), shownAs: 'handle' as const, handle: ' night-owl ', biography: ' ' };
    expect(changeOf(form, 3)).toEqual({
      showsName: false,
      handle: 'night-owl',
      biography: '',
      shows: me.shows,
      version: 3,
    });
  });

  it('shows the name as others would see it', () => {
    const form = formOf(me);
    expect(shownName(form, me)).toBe('Ana (demo)');
    expect(shownName({ ...form, shownAs: 'handle', handle: 'night-owl' }, me)).toBe('night-owl (demo)');
  });
});
