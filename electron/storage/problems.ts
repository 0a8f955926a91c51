import { basename } from 'node:path';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { sqliteCode, systemCode } from './sqlite.ts';

/** Leaves a transaction, so that nothing of it is kept, with the reason for the person. */
export class Refusal extends Error {
  readonly problem: AppError;

  constructor(problem: AppError) {
    super(problem.message);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The errors of a document at `path`: what happened, where, and what to do next. */
export function documentProblems(path: string) {
  const name = `"${basename(path)}"`;
  return {
    missing: () =>
      appError('document.not-found', `${name} is not there`, {
        advice:
          'It may have been moved, renamed or be on a drive that is not connected. Open it where it is now',
      }),
    moved: () =>
      appError(
        'document.not-found',
        `${name} is no longer where it was opened; the last change was not made`,
        {
          advice: 'Put it back, or open it where it is now. Everything before the change is in it',
        },
      ),
    folder: () =>
      appError('document.not-a-document', `${name} is a folder`, { advice: 'Choose a document in it' }),
    empty: () =>
      appError('document.not-a-document', `${name} is empty: it has no bytes`, {
        advice: 'It was left as it is. Choose another document, or copy this one again from where it came',
      }),
    foreign: () =>
      appError('document.not-a-document', `${name} is not a Switchyard document`, {
        advice:
          'It was left as it is. Choose a file that ends in .switchyard; a CSV file is imported instead',
      }),
    otherDatabase: () =>
      appError('document.not-a-document', `${name} is a database of another program`, {
        advice: 'It was left as it is. Choose a file that ends in .switchyard',
      }),
    newer: (version: number) =>
      appError(
        'document.newer-version',
        `${name} was saved by a newer version of Switchyard (document format ${version})`,
        { advice: 'It was left as it is. Update Switchyard, then open it again' },
      ),
    locked: () =>
      appError('document.locked', `${name} is open in another Switchyard window or program`, {
        advice: 'Close it there, then open it again',
      }),
    readOnly: () =>
      appError('document.read-only', `${name} is read-only: it can be looked at, not changed`, {
        advice: 'Copy it to a folder in which you may write, and open the copy',
      }),
    diskFull: () =>
      appError('document.disk-full', `The disk that holds ${name} is full; the last change was not made`, {
        advice: 'Free some space, then make the change again. Everything before it is saved',
      }),
    unreachable: () =>
      appError(
        'document.not-found',
        `The drive that holds ${name} does not answer; the last change was not made`,
        {
          advice: 'Connect it again and open the document there. Everything before the change is saved',
        },
      ),
    unreadable: () =>
      appError('document.not-found', `${name} cannot be read: access is denied`, {
        advice: 'Ask for permission to read it, or copy it to a folder of your own',
      }),
    exists: () =>
      appError('document.exists', `${name} is there already and was not replaced`, {
        advice: 'Choose another name, or move that file away first',
      }),
    cannotCreate: () =>
      appError('document.read-only', `${name} cannot be written there`, {
        advice: 'Choose a folder that exists and in which you may write',
      }),
    nameTooLong: () =>
      appError('document.read-only', `${name} cannot be written there: the name is too long`, {
        advice: 'Choose a shorter name',
      }),
    corrupt: (advice: string) =>
      appError('document.corrupt', `${name} is damaged and cannot be read`, { advice }),
    impossible: (what: string) =>
      appError('document.corrupt', `${name} holds values that cannot be: ${what}`, {
        advice: 'It was left as it is. It was changed by another program: open a backup or the original',
      }),
    conflict: () =>
      appError('conflict', 'This edit no longer fits the document: what it changes has changed since', {
        advice: 'Look at the present values, then make the edit again',
      }),
  };
}

export type DocumentProblems = ReturnType<typeof documentProblems>;

/** The error for a failure of SQLite or of the file system with a document, or null for any other. */
export function storageProblem(cause: unknown, path: string): AppError | null {
  if (cause instanceof Refusal) return cause.problem;
  const problems = documentProblems(path);
  const code = sqliteCode(cause) ?? systemCode(cause);
  if (code === undefined) return null;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY')
    return problems.locked();
  if (isDamage(cause)) return problems.corrupt('Open a backup of it');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return problems.diskFull();
  if (isReadOnly(cause)) return problems.readOnly();
  if (code.startsWith('SQLITE_CONSTRAINT')) return problems.conflict();
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'ENXIO') return problems.unreachable();
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(code)) return problems.missing();
  return null;
}

/** Whether SQLite found the file itself to be broken. */
export function isDamage(cause: unknown): boolean {
  const code = sqliteCode(cause);
  return code !== undefined && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB');
}

/** Whether a file or its folder may not be written. */
export function isReadOnly(cause: unknown): boolean {
  const code = sqliteCode(cause) ?? systemCode(cause) ?? '';
  return (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  );
}
