import type { Schema } from '../http/schema';

/** A place in a text that would help to identify a patient. */
export type Finding = Omit<Schema<'FindingView'>, 'action'> & { action: 'block' | 'generalise' | 'warn' };

/** What an author did with a finding. */
export type Outcome = Schema<'OutcomeCount'>['outcome'];

/** A stretch of text, with what was found there. */
export interface Stretch {
  text: string;
  finding: Finding | null;
}

/**
 * Where findings are after the text was changed at one place. What the change touched is no longer known; the rest moves with
 * its text.
 */
export function moved(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changedTo = before.length - tail;
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start >= changedTo) return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}

/** The whole text in stretches. Where findings overlap, the one that says what has to go is shown. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  const marked = apart(findings).sort((a, b) => a.start - b.start);
  for (const finding of marked) {
    if (finding.start > at) parts.push({ text: text.slice(at, finding.start), finding: null });
    parts.push({ text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), finding: null });
  return parts;
}

/** Those of the findings that do not overlap a weightier one. */
function apart(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => Number(a.action === 'warn') - Number(b.action === 'warn'))) {
    if (kept.every((other) => finding.end <= other.start || finding.start >= other.end)) kept.push(finding);
  }
  return kept;
}

/**
 * What is replaced with this one: all dates go together, because their days count from the same one. A date that was left behind
 * would begin a count of its own, and the time between them would be lost.
 */
export function together(finding: Finding, findings: readonly Finding[]): Finding[] {
  return finding.class === 'date' ? findings.filter((other) => other.class === 'date') : [finding];
}

/** What has to be written, and where, so that these findings are replaced; one change, so that one undo takes it back. */
export function replacing(text: string, findings: readonly Finding[]): { from: number; to: number; insert: string } {
  const ordered = apart(findings).sort((a, b) => a.start - b.start);
  const from = ordered[0]?.start ?? 0;
  let insert = '';
  let at = from;
  for (const finding of ordered) {
    insert += text.slice(at, finding.start) + finding.replacement;
    at = finding.end;
  }
  return { from, to: at, insert };
}
