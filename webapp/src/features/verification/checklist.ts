import type { Need, OwnApplication } from './applicant-api';
import { t } from './applicant-texts';

/** One line of what an application takes: there already, or still missing, with the part of the page where it is brought. */
export interface Item {
  id: string;
  done: boolean;
  text: string;
  /** Where on the page it is brought; null while it cannot be. */
  href: string | null;
}

/** Where each need is met. */
const PLACES: Record<Need, string> = {
  number: '#number',
  'check-number': '#number',
  'registered-name': '#number',
  document: '#documents',
  'work-address-link': '#work-address',
  'further-evidence': '#evidence',
};

const ABOUT_NUMBER: readonly Need[] = ['number', 'check-number', 'registered-name'];

/**
 * What is missing first, then what is there.
 *
 * @param looksUp whether the number is what the badge rests on
 */
export function checklist(application: OwnApplication, looksUp: boolean): Item[] {
  const { needs, documents, address, vouchers, badge } = application;
  const fixed = ['open', 'appealed'].includes(application.state) ? ABOUT_NUMBER : [];
  const missing = needs.map((need) => ({
    id: need,
    done: false,
    text: t(`need.${need}`),
    href: fixed.includes(need) ? null : PLACES[need],
  }));
  const numbered = looksUp && badge !== 'student' && !needs.some((need) => ABOUT_NUMBER.includes(need));
  const there = [
    { id: 'number', have: numbered, text: t('have.number'), href: '#number' },
    {
      id: 'address',
      have: Boolean(address?.address && address.provenOn),
      text: t('have.address'),
      href: '#work-address',
    },
    { id: 'documents', have: documents.length > 0, text: t('have.document'), href: '#documents' },
    { id: 'vouchers', have: vouchers > 0, text: t('have.vouchers', { count: vouchers }), href: '#vouching' },
  ];
  return [
    ...missing,
    ...there.filter(({ have }) => have).map(({ id, text, href }) => ({ id: `have-${id}`, done: true, text, href })),
  ];
}
