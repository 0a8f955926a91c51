import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { EditResult } from '../../shared/commands/command.ts';
import { importRows } from '../../shared/commands/importRows.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { ImportPreview, ImportReading } from '../../shared/domain/import.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { maxImportBytes, readSitesCsv } from './exchange.ts';
import { readChosenFile } from './files.ts';
import type { Snapshot } from './session.ts';

/** How many previews are kept: who looks at a fourth has left the first. */
const kept = 3;

interface Pending {
  readonly reading: ImportReading;
  readonly documentId: string;
  readonly revision: number;
}

/** Reads the sites of the CSV file at `path` against `portfolio`. Changes nothing. */
export function readSitesFile(path: string, portfolio: Portfolio): Result<ImportReading, AppError> {
  const bytes = readChosenFile(path, maxImportBytes, 'import.unreadable');
  return bytes.ok ? readSitesCsv(bytes.value, basename(path), portfolio) : bytes;
}

/** Imported files that were shown and not yet accepted. */
export class SiteImports {
  readonly #pending = new Map<string, Pending>();

  preview(path: string, snapshot: Snapshot): Result<ImportPreview, AppError> {
    const reading = readSitesFile(path, snapshot.portfolio);
    if (!reading.ok) return reading;
    const previewId = randomUUID();
    const { documentId, revision } = snapshot;
    this.#pending.set(previewId, { reading: reading.value, documentId, revision });
    for (const oldest of [...this.#pending.keys()].slice(0, -kept)) this.#pending.delete(oldest);
    return ok({ ...reading.value, previewId });
  }

  /** The edit that a preview stands for, if the document is still what it was read against. */
  accept(previewId: string, snapshot: Snapshot): EditResult {
    const pending = this.#pending.get(previewId);
    if (!pending)
      return fail(
        appError('not-found', 'This preview is no longer kept', { advice: 'Choose the file again' }),
      );
    if (pending.documentId !== snapshot.documentId || pending.revision !== snapshot.revision)
      return fail(
        appError('conflict', 'The document has changed since the preview was made', {
          advice: 'Choose the file again: it is then read against the present document',
        }),
      );
    return importRows(snapshot.portfolio, pending.reading);
  }

  forget(previewId: string): void {
    this.#pending.delete(previewId);
  }
}
