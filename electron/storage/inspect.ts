import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { backupFolder } from './backups.ts';
import { currentVersion } from './migrate.ts';
import { documentProblems, isReadOnly, storageProblem } from './problems.ts';
import { applicationId, systemCode } from './sqlite.ts';

const magic = Buffer.from('SQLite format 3\0', 'latin1');

export interface Inspected {
  readonly kind: 'document' | 'damaged';
  readonly isWritable: boolean;
  /** The last writer did not close the document: its newest edits stand in the log beside it. */
  readonly wasLeftOpen: boolean;
}

/** Files that this process has open, by device and number. */
const held = new Set<string>();

/** Null where no file is found under the path, for whatever reason. */
function fileIdentity(path: string): string | null {
  try {
    const stats = statSync(path, { bigint: true });
    return `${stats.dev}:${stats.ino}`;
  } catch (cause) {
    if (systemCode(cause) === undefined) throw cause;
    return null;
  }
}

/**
 * Whether this process has the document at `path` open. Such a file must not be opened a second time by
 * any means: on POSIX systems closing any descriptor of a file ends all locks of the process on it.
 */
function isHeld(path: string): boolean {
  const identity = fileIdentity(path);
  return identity !== null && held.has(identity);
}

/** Whether two paths name one file. False when either is missing. */
export function isSameFile(a: string, b: string): boolean {
  const identity = fileIdentity(a);
  return identity !== null && identity === fileIdentity(b);
}

/** Notes that the document at `path` is open here, until the answer is released. */
export function hold(path: string): Hold {
  const identity = fileIdentity(path);
  if (identity !== null) held.add(identity);
  return {
    isInPlace: () => identity !== null && fileIdentity(path) === identity,
    release: () => {
      if (identity !== null) held.delete(identity);
    },
  };
}

export interface Hold {
  /** Whether the path still names the file that was opened: it may have been moved or deleted since. */
  isInPlace(): boolean;
  release(): void;
}

/** Whether the file at `path` is a document of this app, open here or not, sound or not. */
export function isDocumentFile(path: string): boolean {
  if (isHeld(path)) return true;
  const inspected = inspectFile(path);
  return inspected.ok || inspected.error.code === 'document.newer-version';
}

/** Looks at the header of a file without letting SQLite near it, so that foreign files stay untouched. */
export function inspectFile(path: string): Result<Inspected, AppError> {
  try {
    return inspect(path);
  } catch (cause) {
    const problem = storageProblem(cause, path);
    if (problem) return fail(problem);
    throw cause;
  }
}

function inspect(path: string): Result<Inspected, AppError> {
  const problems = documentProblems(path);
  if (isHeld(path)) return fail(problems.locked());
  const header = Buffer.alloc(100);
  let size = 0;
  let descriptor: number;
  let isWritable = true;
  try {
    descriptor = openSync(path, 'r+');
  } catch (cause) {
    if (systemCode(cause) === 'EISDIR') return fail(problems.folder());
    if (!isReadOnly(cause)) throw cause;
    isWritable = false;
    try {
      descriptor = openSync(path, 'r');
    } catch (second) {
      if (isReadOnly(second)) return fail(problems.unreadable());
      throw second;
    }
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return fail(problems.folder());
    if (!stats.isFile()) return fail(problems.foreign());
    size = stats.size;
    readSync(descriptor, header, 0, 100, 0);
  } finally {
    closeSync(descriptor);
  }
  if (size === 0) return fail(problems.empty());
  const wal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  const found = { isWritable, wasLeftOpen: wal !== undefined && wal.size > 0 };
  const hasMagic = header.subarray(0, magic.length).equals(magic);
  const isOurs = size >= 72 && header.readUInt32BE(68) === applicationId;
  if (!hasMagic) {
    const startsLikeOne = size < magic.length && magic.subarray(0, size).equals(header.subarray(0, size));
    const wasOne =
      isOurs || startsLikeOne || (extname(path) === '.switchyard' && existsSync(backupFolder(path)));
    return wasOne ? ok({ kind: 'damaged', ...found }) : fail(problems.foreign());
  }
  if (size < 100) return ok({ kind: 'damaged', ...found });
  if (!isOurs) return fail(problems.otherDatabase());
  const version = header.readUInt32BE(60);
  if (version > currentVersion) return fail(problems.newer(version));
  return ok({ kind: 'document', ...found });
}
