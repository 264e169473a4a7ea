import type { ImportWish, RegisterImport, RegisterSetup, Register } from './registers-api';
import { t } from './registers-texts';

/** Whether an import may still change. */
export const isOpen = (run: RegisterImport) => run.state === 'waiting' || run.state === 'running';

/** How much of the file was read, 0 … 100. */
export function percent(run: RegisterImport): number {
  return run.bytesTotal === 0 ? 0 : Math.min(100, Math.round((100 * run.bytesRead) / run.bytesTotal));
}

/** How long it will still take, in words. */
export function timeLeft(seconds: number): string {
  const text =
    seconds < 90
      ? t('import.seconds', { count: Math.max(1, seconds) })
      : t('import.minutes', { count: Math.round(seconds / 60) });
  return t('import.left', { time: text });
}

const STILL_MILLIS = 15_000;

/** Notices that a running import does not get on: its server was killed, and no other has taken it over yet. */
export class Pace {
  #read = -1;
  #movedAt = 0;

  /** Whether nothing was read for a while; before the first rows and behind the last there is other work to do. */
  standsStill({ state, bytesRead, bytesTotal }: RegisterImport, now: number): boolean {
    if (bytesRead !== this.#read) {
      this.#read = bytesRead;
      this.#movedAt = now;
    }
    return state === 'running' && bytesRead > 0 && bytesRead < bytesTotal && now - this.#movedAt > STILL_MILLIS;
  }
}

/** What an import did, in a line. */
export function outcome(run: RegisterImport): string {
  const parts = [
    t('import.rows', { count: run.rowsRead }),
    run.dryRun ? t('import.counted', { count: run.rowsWritten }) : t('import.written', { count: run.rowsWritten }),
  ];
  if (run.rowsSkipped > 0) parts.push(t('import.skipped', { count: run.rowsSkipped }));
  if (run.rowsRejected > 0) parts.push(t('import.rejected', { count: run.rowsRejected }));
  if (run.entriesGone > 0) parts.push(t('import.gone', { count: run.entriesGone }));
  return parts.join(', ');
}

/** How an import begins: a dry run first. */
export const firstWish = (): ImportWish => ({ dryRun: true, changesOnly: false, acceptMissing: false });

/** The columns that a file can have, the first three of which it must have. */
export const columnNames = [
  'identifier',
  'familyName',
  'givenName',
  'middleName',
  'otherFamilyName',
  'credential',
  'profession',
  'status',
  'region',
  'town',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** A register's setup as a form has it: all texts. */
export interface SetupFields {
  name: string;
  label: string;
  country: string;
  scheme: string;
  profession: string;
  proves: string;
  delimiter: string;
  encoding: string;
  columns: Record<ColumnName, string>;
  active: string;
  words: string;
}

/** What the form begins with. */
export function fieldsOf(known: Register | null): SetupFields {
  const mapping = known?.mapping;
  const columns = Object.fromEntries(columnNames.map((name) => [name, mapping?.columns[name] ?? '']));
  return {
    name: known?.register.name ?? '',
    label: known?.register.label ?? '',
    country: known?.register.country ?? '',
    scheme: known?.register.scheme ?? '',
    profession: mapping?.profession ?? '',
    proves: known?.register.proves ?? '',
    delimiter: mapping?.delimiter ?? 'comma',
    encoding: mapping?.encoding ?? 'UTF-8',
    columns: columns as Record<ColumnName, string>,
    active: (mapping?.active ?? []).join('\n'),
    words: Object.entries(mapping?.professions ?? {})
      .map(([word, id]) => `${word} = ${id}`)
      .join('\n'),
  };
}

/** What the server gets. */
export function setupOf(fields: SetupFields): RegisterSetup {
  const words = Object.fromEntries(
    lines(fields.words).map((line) => {
      const at = line.lastIndexOf('=');
      return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
  const named = Object.entries(fields.columns).filter(([, column]) => column.trim() !== '');
  const covered = fields.profession === '' ? [...new Set(Object.values(words))] : [fields.profession];
  return {
    label: fields.label.trim(),
    country: fields.country,
    ...(fields.scheme === '' ? {} : { scheme: fields.scheme }),
    professions: covered,
    proves: fields.proves.trim(),
    mapping: {
      delimiter: fields.delimiter,
      encoding: fields.encoding,
      columns: Object.fromEntries(named.map(([name, column]) => [name, column.trim()])),
      ...(fields.profession === '' ? {} : { profession: fields.profession }),
      professions: words,
      active: lines(fields.active),
    },
  } as RegisterSetup;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
