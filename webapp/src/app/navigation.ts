import type { Role } from '../shared/session/session.svelte';
import type { IconName } from '../shared/ui/icons';
import { t } from './texts';

/** An entry of the main navigation. */
export interface Destination {
  href: string;
  label: string;
  icon: IconName;
  /** Beginnings of the addresses that belong to it. */
  covers: string[];
}

/** The main navigation for somebody signed in. */
export function destinations(isMember: boolean, roles: readonly Role[]): Destination[] {
  const forMembers: Destination[] = [
    { href: '/', label: t('app.boards'), icon: 'boards', covers: ['/boards/', '/threads/', '/hashtags/'] },
    { href: '/bookmarks', label: t('app.bookmarks'), icon: 'bookmark', covers: ['/bookmarks'] },
  ];
  const forApplicants: Destination[] = [
    { href: '/waiting', label: t('app.application'), icon: 'clock', covers: ['/waiting'] },
  ];
  const found = isMember ? forMembers : roles.includes('administrator') ? [] : forApplicants;
  if (roles.includes('verifier')) {
    found.push({ href: '/verification', label: t('app.verification'), icon: 'shield', covers: ['/verification'] });
  }
  if (roles.includes('administrator')) {
    found.push({ href: '/admin', label: t('app.administration'), icon: 'people', covers: ['/admin'] });
  }
  return found;
}

/** Whether an address belongs to a destination. */
export function isAt(destination: Destination, path: string): boolean {
  return path === destination.href || destination.covers.some((beginning) => path.startsWith(beginning));
}
