import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';
import { upload } from '../../shared/http/upload';

/** An import of a register's file. */
export type RegisterImport = Nullable<Schema<'ImportView'>, 'secondsLeft' | 'startedAt' | 'endedAt' | 'remark'>;

/** What the columns of a register's file are. */
export type ColumnMapping = Schema<'ColumnMapping'>;

/** A register with its latest import. */
export type Register = {
  register: Nullable<Schema<'RegisterView'>, 'scheme'>;
  mapping: ColumnMapping | null;
  latest: RegisterImport | null;
};

/** What can be said of a register whose files have no layout of their own. */
export type RegisterSetup = Schema<'RegisterRequest'>;

/** How a file is to be brought in. */
export interface ImportWish {
  dryRun: boolean;
  changesOnly: boolean;
  acceptMissing: boolean;
}

export type FolderFile = Schema<'FolderFileView'>;

/** A line that was not taken. */
export type Rejection = Schema<'RejectionView'>;

export const getRegisters = () => http.get<Page<Register>>('/registries');
export const saveRegister = (name: string, setup: RegisterSetup) =>
  http.put(`/registries/${encodeURIComponent(name)}`, setup);
export const getFolder = () => http.get<Page<FolderFile>>('/registries/folder');
export const getImports = (registry: string, cursor: string | null) =>
  http.get<Page<RegisterImport>>('/registries/imports', { registry, cursor, limit: 10 });
export const getImport = (id: string) => http.get<RegisterImport>(`/registries/imports/${id}`);
export const getRejections = (id: string, cursor: string | null) =>
  http.get<Page<Rejection>>(`/registries/imports/${id}/rejections`, { cursor });
export const stopImport = (id: string) => http.put(`/registries/imports/${id}/stop`);

export const importFromFolder = (registry: string, file: string, wish: ImportWish, idempotencyKey: string) =>
  http.post<RegisterImport>(`/registries/${registry}/imports`, { file, ...wish }, { idempotencyKey });

/** Sends a file; `onProgress` is told how much of it (0 … 1) has left. */
export function importUpload(registry: string, file: File, wish: ImportWish, onProgress: (part: number) => void) {
  const query = new URLSearchParams({
    fileName: file.name,
    ...Object.fromEntries(Object.entries(wish).map(([name, value]) => [name, String(value)])),
  });
  const bytes = new Blob([file], { type: 'application/octet-stream' });
  return upload<RegisterImport>(`/registries/${registry}/imports?${query}`, bytes, onProgress);
}
