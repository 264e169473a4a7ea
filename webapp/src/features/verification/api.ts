import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';

export type Flag = Schema<'Flag'>;
export type Ground = Schema<'Ground'>;
export type Decision = Schema<'Decision'>;

/** An application in the queue. */
export type QueueItem = Nullable<Schema<'QueueItemView'>, 'submittedOn' | 'assignedTo'>;

/** What the register says of a number. */
export type Entry = Nullable<Schema<'RegistryEntry'>, 'profession' | 'statusSince'>;

/** A work address, as verifiers see it. */
export type ProvenAddress = Nullable<Schema<'AddressView'>, 'address' | 'institution' | 'provenOn' | 'fit'>;

/** Something that was done with an application; by nobody if by the server itself or a former member. */
export type Act = Nullable<Schema<'ActView'>, 'by' | 'ground' | 'reason'>;

/** An application with all that speaks for and against it. */
export type Application = Omit<
  Nullable<Schema<'ApplicationView'>, 'name' | 'obstacle' | 'decidedOn' | 'reason' | 'validUntil'>,
  'item' | 'claimed' | 'entry' | 'address' | 'acts'
> & {
  item: QueueItem;
  claimed: Nullable<Schema<'Claimed'>, 'registeredName' | 'register' | 'scheme' | 'identifier' | 'appeal'>;
  entry: Entry | null;
  address: ProvenAddress | null;
  acts: Act[];
};

/** What a verifier decides; a ground belongs to a refusal. */
export interface DecisionRequest {
  decision: Decision;
  reason: string | null;
  ground: Ground | null;
}

export const getQueue = (country: string, cursor: string | null) =>
  http.get<Page<QueueItem>>('/verification/queue', { country, cursor, limit: 50 });
export const getCountries = () => http.get<Page<Schema<'WaitingCountryView'>>>('/verification/queue/countries');
export const getApplication = (id: string) => http.get<Application>(`/verification/applications/${id}`);
export const takeOn = (id: string) => http.put<Application>(`/verification/applications/${id}/assignment`);
export const handBack = (id: string) => http.delete(`/verification/applications/${id}/assignment`);
export const decide = (id: string, request: DecisionRequest) =>
  http.post(`/verification/applications/${id}/decision`, request);
export const getPage = (application: string, document: string, page: number) =>
  http.blob(`/verification/applications/${application}/documents/${document}/pages/${page}`);
