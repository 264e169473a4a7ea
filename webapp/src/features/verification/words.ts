import { texts } from '../../shared/i18n/i18n';
import type { EvidenceKind } from './applicant-api';

/** Words that applicants, verifiers and administrators read alike. */
export const word = texts({
  'badge.full': 'Full badge',
  'badge.resident': 'Badge of a professional in training',
  'badge.student': 'Student’s badge',

  'evidence.register': 'Register',
  'evidence.work-address': 'Work address',
  'evidence.document': 'Document',
  'evidence.vouches': 'Two colleagues',

  'document.licence': 'Licence or certificate of good standing',
  'document.badge': 'Badge of the workplace',
  'document.diploma': 'Diploma',
  'document.enrolment': 'Certificate of enrolment',
  'document.other': 'Something else',
  'document.pages': { one: 'one page', other: '{count} pages' },

  'ground.identity-unclear': 'Nothing shows whose it is',
  'ground.somebody-else': 'Somebody else’s number or document',
  'ground.not-registered': 'Not registered',
  'ground.other-profession': 'Another profession',
  'ground.not-eligible': 'Not a profession of this site',
  'ground.evidence-lacking': 'Evidence too little or unreadable',
  'ground.no-answer': 'No answer',
  'ground.other': 'Something else',

  'viewer.page': 'Page {page} of {pages}',
  'viewer.next': 'Next page',
  'viewer.previous': 'Previous page',
  'viewer.larger': 'Larger',
  'viewer.smaller': 'Smaller',
  'viewer.alt': '{title}, page {page}',
  'viewer.keys': 'Arrow keys turn pages, + and − change the size.',
  'viewer.region': 'The page',
});

const KINDS: readonly EvidenceKind[] = ['register', 'work-address', 'document', 'vouches'];

/** Kinds of evidence in words, always in the same order: the server's sets have none. */
export const evidenceWords = (kinds: readonly EvidenceKind[]): string[] =>
  KINDS.filter((kind) => kinds.includes(kind)).map((kind) => word(`evidence.${kind}`));
