import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type AppError, appError, type ErrorCode } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { createFileAtomically, replaceFileAtomically, writeFileAtomically } from '../storage/atomicFile.ts';
import { isDocumentFile } from '../storage/inspect.ts';
import { documentProblems } from '../storage/problems.ts';
import { systemCode } from '../storage/sqlite.ts';

/**
 * The bytes of a file that somebody chose, unless it is larger than `limitBytes`, which is found out
 * before any of it is read. Failures answer with `code`.
 */
export function readChosenFile(path: string, limitBytes: number, code: ErrorCode): Result<Buffer, AppError> {
  const name = `"${basename(path)}"`;
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      return fail(appError(code, `${name} is not a file`, { advice: 'Choose a file, not a folder' }));
    if (stats.size > limitBytes)
      return fail(
        appError(
          code,
          `${name} has ${megabytes(stats.size)} MB; files up to ${megabytes(limitBytes)} MB are read`,
          { advice: 'Split it, or keep only the columns and rows that are needed' },
        ),
      );
    return ok(readFileSync(path));
  } catch (cause) {
    const failure = systemCode(cause);
    if (failure === 'ENOENT' || failure === 'ENOTDIR' || failure === 'ELOOP' || failure === 'ENAMETOOLONG')
      return fail(appError(code, `${name} is not there`, { advice: 'Choose the file where it is now' }));
    if (failure === 'EACCES' || failure === 'EPERM')
      return fail(
        appError(code, `${name} cannot be read: access is denied`, {
          advice: 'Ask for permission to read it, or copy it to a folder of your own',
        }),
      );
    if (failure !== undefined)
      return fail(
        appError(code, `${name} cannot be read (${failure})`, {
          advice: 'Copy it to another folder, and choose the copy',
        }),
      );
    throw cause;
  }
}

/** Writes an exported file whole or not at all. Answers its size in bytes. Never replaces a document. */
export function writeExport(path: string, content: Uint8Array | string): Result<number, AppError> {
  if (isDocumentFile(path))
    return fail(
      appError('export.failed', `"${basename(path)}" is a Switchyard document and was not replaced`, {
        advice: 'Choose another name for the export',
      }),
    );
  return write(path, content, writeFileAtomically);
}

/** Writes a new file whole or not at all. Answers its size in bytes. Replaces nothing. */
export function writeNewFile(path: string, content: Uint8Array | string): Result<number, AppError> {
  return write(path, content, createFileAtomically);
}

/** Writes a file whole or not at all, if it still holds `before`. Answers its size in bytes. */
export function replaceFile(
  path: string,
  before: Uint8Array,
  content: Uint8Array | string,
): Result<number, AppError> {
  return write(path, content, (file, bytes) => replaceFileAtomically(file, before, bytes));
}

function write(
  path: string,
  content: Uint8Array | string,
  onDisk: (path: string, bytes: Uint8Array) => void,
): Result<number, AppError> {
  const name = `"${basename(path)}"`;
  const failed = (message: string, advice: string): Result<never, AppError> =>
    fail(appError('export.failed', message, { advice }));
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    onDisk(path, bytes);
    return ok(bytes.byteLength);
  } catch (cause) {
    const failure = systemCode(cause);
    if (failure === 'EEXIST') return fail(documentProblems(path).exists());
    if (failure === 'ESTALE')
      return fail(
        appError('conflict', `${name} has changed since it was read and was not replaced`, {
          advice: 'Look at what has changed, then try again',
        }),
      );
    if (failure === 'ENAMETOOLONG')
      return failed(`${name} cannot be written there: the name is too long`, 'Choose a shorter name');
    if (failure === 'ENOSPC' || failure === 'EDQUOT')
      return failed(`The disk is full; ${name} was not written`, 'Free some space, or choose another disk');
    if (failure === 'EACCES' || failure === 'EPERM' || failure === 'EROFS')
      return failed(`${name} cannot be written there: access is denied`, 'Choose a folder of your own');
    if (failure === 'EISDIR') return failed(`${name} is a folder`, 'Choose another name for the export');
    if (failure === 'ENOENT' || failure === 'ENOTDIR')
      return failed(`The folder for ${name} is not there`, 'Choose a folder that exists');
    if (failure === 'EBUSY')
      return failed(`${name} is open in another program`, 'Close it there, or choose another name');
    if (failure !== undefined)
      return failed(`${name} cannot be written there (${failure})`, 'Choose another folder');
    throw cause;
  }
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1e5) / 10);
