import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { backUpBeforeMigration } from './backups.ts';
import { setAside } from './damaged.ts';
import type { ReadableDocument, WritableDocument } from './document.ts';
import { allEntries } from './history.ts';
import { type Inspected, inspectFile } from './inspect.ts';
import { currentVersion, type Migration, migrate, migrations, versionOf } from './migrate.ts';
import { documentProblems, isDamage, isReadOnly, Refusal, storageProblem } from './problems.ts';
import { readMeta, readPortfolio } from './readPortfolio.ts';
import { allSimulations } from './simulations.ts';
import {
  applicationId,
  connectForWriting,
  inMemory,
  type ReadableDatabase,
  readingDocument,
  type WritableDatabase,
} from './sqlite.ts';
import { documentStatus, writableDocument } from './writableDocument.ts';

export type OpenedDocument =
  | { readonly mode: 'write'; readonly document: WritableDocument }
  | { readonly mode: 'read'; readonly document: ReadableDocument };

export interface OpenFailure {
  readonly error: AppError;
  /** Where a copy of the newest backup of a damaged document was put, if there was one. */
  readonly recoveredPath: string | null;
}

/**
 * Opens the document at `path` to be changed, or to be looked at when it is read-only. Keeps others out,
 * recovers what a crashed writer left, checks the file, migrates an older one after a backup. A damaged
 * file is set aside; a newer or foreign one is not touched. `at` is now, ISO 8601.
 */
export async function openDocument(
  path: string,
  at: string,
  steps: readonly Migration[] = migrations,
): Promise<Result<OpenedDocument, OpenFailure>> {
  const file = resolve(path);
  const refused = (error: AppError): Result<never, OpenFailure> => fail({ error, recoveredPath: null });
  const inspected = inspectFile(file);
  if (!inspected.ok) return refused(inspected.error);
  if (!inspected.value.isWritable) return readOnly(file, steps);
  if (inspected.value.kind === 'damaged') return fail(setAside(file, at, isSound));
  let database: WritableDatabase;
  try {
    database = connectForWriting(file);
  } catch (cause) {
    if (isDamage(cause)) return fail(setAside(file, at, isSound));
    // The file may be written but not its folder, where the log belongs.
    if (isReadOnly(cause)) return readOnly(file, steps);
    const problem = storageProblem(cause, file);
    if (problem) return refused(problem);
    throw cause;
  }
  try {
    const version = versionOf(database);
    const checked = readingDocument(() => check(database, file, steps));
    if (!checked.ok) {
      database.close();
      return checked.error.code === 'document.corrupt'
        ? fail(setAside(file, at, isSound))
        : refused(checked.error);
    }
    const isOld = version < newest(steps);
    if (isOld) {
      await backUpBeforeMigration(database, file, version, at);
      migrate(database, steps);
    }
    const document = readingDocument(() => {
      const read = contents(database, file);
      const notice = noticeOf(inspected.value, isOld, documentStatus(database).revision);
      return writableDocument(database, { path: file, ...read, notice });
    });
    return ok({ mode: 'write', document });
  } catch (cause) {
    database.close();
    if (isDamage(cause)) return fail(setAside(file, at, isSound));
    const problem = storageProblem(cause, file);
    if (problem) return refused(problem);
    throw cause;
  }
}

function readOnly(file: string, steps: readonly Migration[]): Result<OpenedDocument, OpenFailure> {
  const read = readDocument(file, steps);
  if (!read.ok) return fail({ error: read.error, recoveredPath: null });
  const { message, advice } = documentProblems(file).readOnly();
  return ok({ mode: 'read', document: { ...read.value, notice: `${message}. ${advice}` } });
}

/**
 * Reads the document at `path` into memory and lets go of it. The file stays as it is, even when it is
 * damaged, older, or was left open by a crash.
 */
export function readDocument(
  path: string,
  steps: readonly Migration[] = migrations,
): Result<ReadableDocument, AppError> {
  const file = resolve(path);
  const inspected = inspectFile(file);
  if (!inspected.ok) return inspected;
  const damaged = documentProblems(file).corrupt('It was left as it is. Open a backup of it');
  if (inspected.value.kind === 'damaged') return fail(damaged);
  try {
    const database = inMemory(imageOf(file, inspected.value));
    const checked = readingDocument(() => check(database, file, steps));
    if (!checked.ok) {
      database.close();
      return fail(checked.error.code === 'document.corrupt' ? damaged : checked.error);
    }
    migrate(database, steps);
    const read = readingDocument(() => contents(database, file));
    // Nobody changes a copy: what its history says now is found out while damage can still be reported.
    const status = readingDocument(() => documentStatus(database));
    return ok({
      path: file,
      ...read,
      notice: null,
      status: () => status,
      history: () => allEntries(database),
      simulations: () => allSimulations(database),
      close: () => {
        database.close();
      },
    });
  } catch (cause) {
    if (isDamage(cause)) return fail(damaged);
    const problem = storageProblem(cause, file);
    if (problem) return fail(problem);
    throw cause;
  }
}

/**
 * The bytes of the database, with what still stands in its log. A file that may be written is asked
 * through its lock; of one that may not, log and all, a private copy is opened.
 */
function imageOf(file: string, inspected: Inspected): Buffer {
  if (inspected.isWritable) {
    try {
      const database = connectForWriting(file);
      try {
        return database.serialize();
      } finally {
        database.close();
      }
    } catch (cause) {
      if (!isReadOnly(cause)) throw cause;
    }
  }
  if (!inspected.wasLeftOpen) return readFileSync(file);
  const folder = mkdtempSync(join(tmpdir(), 'switchyard-'));
  try {
    const copy = join(folder, 'copy.switchyard');
    // Written anew rather than copied: a copy would be as read-only as its original.
    writeFileSync(copy, readFileSync(file));
    if (existsSync(`${file}-wal`)) writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`));
    const database = connectForWriting(copy);
    try {
      return database.serialize();
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the file at `path` is a whole document: asked of backups before one is offered. */
function isSound(path: string): boolean {
  const read = readDocument(path);
  if (read.ok) read.value.close();
  return read.ok;
}

const newest = (steps: readonly Migration[]): number =>
  steps.reduce((highest, step) => Math.max(highest, step.number), currentVersion);

/** Whether there were documents of this format: a step led to it. */
const isReleased = (version: number, steps: readonly Migration[]): boolean =>
  [...migrations, ...steps].some((step) => step.number === version);

/** Whose file it is, which format, and whether its pages hold together. */
function check(
  database: ReadableDatabase,
  file: string,
  steps: readonly Migration[],
): Result<null, AppError> {
  const problems = documentProblems(file);
  const id = Number(database.pragma('application_id', { simple: true }));
  if (id !== applicationId) return fail(problems.otherDatabase());
  const version = versionOf(database);
  if (version > newest(steps)) return fail(problems.newer(version));
  if (!isReleased(version, steps)) return fail(problems.corrupt(''));
  const verdict = database.pragma('quick_check(1)', { simple: true });
  return verdict === 'ok' ? ok(null) : fail(problems.corrupt(''));
}

function contents(
  database: ReadableDatabase,
  file: string,
): { readonly documentId: string; readonly portfolio: Portfolio } {
  const problems = documentProblems(file);
  const meta = readMeta(database);
  if (!meta) throw new Refusal(problems.impossible('its description is missing'));
  const read = readPortfolio(database);
  if (!read.ok) {
    const first = read.problems[0];
    throw new Refusal(problems.impossible(`${first?.path ?? 'a value'}: ${first?.message ?? 'unknown'}`));
  }
  return { documentId: meta.documentId, portfolio: read.value };
}

function noticeOf(inspected: Inspected, isOld: boolean, revision: number): string | null {
  if (isOld)
    return 'This document was made by an older version of Switchyard and has been brought up to date. A backup of it as it was stands in the folder beside it';
  if (inspected.wasLeftOpen)
    return `Switchyard did not close this document the last time. Every saved edit is here, up to revision ${revision}`;
  return null;
}
