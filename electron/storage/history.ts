import type { HistoryEntry } from '../../shared/contract/documentState.ts';
import type { Patch } from '../../shared/domain/patch.ts';
import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';

/** How much of the past a document keeps: this many steps, and no more than so many bytes of them. */
const historyLimits = { entries: 1_000, bytes: 64 * 1024 * 1024 } as const;

export interface HistoryStep {
  readonly revision: number;
  readonly label: string;
  readonly patch: Patch;
}

interface StepRow {
  readonly revision: number;
  readonly label: string;
  readonly patch: string;
}

/** The step that undo takes back next, or null. */
export function nextUndo(database: ReadableDatabase): HistoryStep | null {
  return step(database, "state = 'done' ORDER BY revision DESC");
}

/** The step that redo makes again next, or null. */
export function nextRedo(database: ReadableDatabase): HistoryStep | null {
  return step(database, "state = 'undone' ORDER BY revision ASC");
}

function step(database: ReadableDatabase, which: string): HistoryStep | null {
  const row = database
    .prepare<[], StepRow>(`SELECT revision, label, patch FROM history WHERE ${which} LIMIT 1`)
    .get();
  return row ? { revision: row.revision, label: row.label, patch: JSON.parse(row.patch) as Patch } : null;
}

/** The names of the next undo and redo, for menus. */
export function nextLabels(database: ReadableDatabase): {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
} {
  const label = (which: string): string | null =>
    database.prepare<[], { label: string }>(`SELECT label FROM history WHERE ${which} LIMIT 1`).get()
      ?.label ?? null;
  return {
    undoLabel: label("state = 'done' ORDER BY revision DESC"),
    redoLabel: label("state = 'undone' ORDER BY revision ASC"),
  };
}

/** All steps that are kept, newest first. */
export function allEntries(database: ReadableDatabase): HistoryEntry[] {
  return database
    .prepare<[], HistoryEntry>('SELECT revision, label, at, state FROM history ORDER BY revision DESC')
    .all();
}

/** Writes a new step. What was undone before it can no longer be made again. */
export function recordStep(
  database: WritableDatabase,
  entry: HistoryStep & { readonly at: string },
  limits: { readonly entries: number; readonly bytes: number } = historyLimits,
): void {
  database.prepare("DELETE FROM history WHERE state = 'undone'").run();
  database
    .prepare("INSERT INTO history (revision, label, at, patch, state) VALUES (?, ?, ?, ?, 'done')")
    .run(entry.revision, entry.label, entry.at, JSON.stringify(entry.patch));
  database
    .prepare(
      'DELETE FROM history WHERE revision <= (SELECT revision FROM history ORDER BY revision DESC LIMIT 1 OFFSET ?)',
    )
    .run(limits.entries);
  const size =
    database.prepare<[], number>('SELECT sum(octet_length(patch)) FROM history').pluck().get() ?? 0;
  if (size > limits.bytes) dropBeyond(database, limits.bytes);
}

/** The newest step always stays, however large, for it must be possible to undo it. */
function dropBeyond(database: WritableDatabase, bytes: number): void {
  database
    .prepare(
      `DELETE FROM history WHERE revision IN (
         SELECT revision FROM (
           SELECT revision,
                  row_number() OVER (ORDER BY revision DESC) AS place,
                  sum(octet_length(patch)) OVER (ORDER BY revision DESC) AS size
           FROM history)
         WHERE place > 1 AND size > ?)`,
    )
    .run(bytes);
}

export function markStep(database: WritableDatabase, revision: number, state: HistoryEntry['state']): void {
  database.prepare('UPDATE history SET state = ? WHERE revision = ?').run(state, revision);
}
