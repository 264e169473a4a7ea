import { http } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';
import { upload } from '../../shared/http/upload';

export type Need = Schema<'Need'>;
export type EvidenceKind = Schema<'EvidenceKind'>;
export type BadgeKind = Schema<'BadgeKind'>;
export type DocumentKind = Schema<'DocumentKind'>;
export type Scheme = Schema<'IdentifierScheme'>;

/** A document, without what it shows. */
export type DocumentView = Schema<'DocumentView'>;

/** A work address; the address itself is gone once a decision was made. */
export type WorkAddress = Nullable<Schema<'OwnAddressView'>, 'address' | 'institution' | 'provenOn'>;

/** The own application. */
export type OwnApplication = Omit<
  Nullable<
    Schema<'OwnApplicationView'>,
    | 'registeredName'
    | 'register'
    | 'scheme'
    | 'identifier'
    | 'submittedOn'
    | 'decidedOn'
    | 'reason'
    | 'appeal'
    | 'validUntil'
    | 'renewableFrom'
    | 'vouchLinkUntil'
  >,
  'address'
> & { address: WorkAddress | null };

/** A number that can be entered. */
export type NumberKind = Nullable<Schema<'NumberView'>, 'register' | 'scheme' | 'hint' | 'proves'>;

/** What to bring, for a profession in a country. */
export type Guide = Omit<Schema<'GuideView'>, 'numbers'> & { numbers: NumberKind[] };

export type Claim = Nullable<Required<Schema<'ClaimRequest'>>, 'registeredName' | 'register' | 'scheme' | 'identifier'>;

/** Who asks to be vouched for. */
export type VouchInvitation = Schema<'VouchInvitationView'>;

export const getOwnApplication = () => http.get<OwnApplication>('/me/application');
export const getGuide = (profession: string, country: string, careerStage: string) =>
  http.get<Guide>('/me/application/guide', { profession, country, careerStage });
export const saveClaim = (claim: Claim) => http.put<OwnApplication>('/me/application', claim);
export const submitApplication = () => http.post<OwnApplication>('/me/application/submit');
export const appealRefusal = (text: string) => http.post<OwnApplication>('/me/application/appeal', { text });
export const renewBadge = () => http.post<OwnApplication>('/me/application/renewal');

export const nameWorkAddress = (address: string) =>
  http.post('/me/application/evidence', { kind: 'work-address', address });
export const removeWorkAddress = () => http.delete('/me/application/evidence/work-address');
export const proveWorkAddress = (token: string) => http.post('/work-address', { token });

export const addDocument = (kind: DocumentKind, file: File, onProgress: (part: number) => void, signal: AbortSignal) =>
  upload<DocumentView>(`/me/application/evidence?kind=${kind}`, file, onProgress, signal);
export const removeDocument = (id: string) => http.delete(`/me/application/evidence/documents/${id}`);
export const getOwnPage = (document: string, page: number) =>
  http.blob(`/me/application/evidence/documents/${document}/pages/${page}`);

export const askForVouches = () =>
  http.post<Schema<'VouchRequestView'>>('/me/application/evidence', { kind: 'vouching' });
export const followVouchLink = (token: string) => http.post<VouchInvitation>('/vouching/invitation', { token });
export const giveVouch = (token: string, knows: boolean, statement: string) =>
  http.post('/vouching', { token, knows, statement });
