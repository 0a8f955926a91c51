import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that its name stands for the old bytes or the new ones, never for a part: a temporary
 * file beside it, on the disk before it takes the name. A file that is replaced lends its rights to the
 * new one, and must be one that may be written. Throws what the file system throws.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array | string): void {
  const rights = rightsOf(path);
  writeUnfinished(path, bytes, rights, (unfinished) => renameSync(unfinished, path));
}

/** Writes a new file in the same way. Throws `EEXIST` where anything, even a link to nothing, has the name. */
export function createFileAtomically(path: string, bytes: Uint8Array | string): void {
  writeUnfinished(path, bytes, null, (unfinished) => putNewInPlace(unfinished, path));
}

/** Writes a file in place of the bytes `before`. Throws `ESTALE` where others have changed it since. */
export function replaceFileAtomically(path: string, before: Uint8Array, bytes: Uint8Array | string): void {
  writeUnfinished(path, bytes, rightsOf(path), (unfinished) => {
    if (!readFileSync(path).equals(before)) throw systemError('ESTALE', `${path} has changed`);
    renameSync(unfinished, path);
  });
}

/** The name beside `path` under which a file is made ready. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
}

/** Gives a finished file its name, never that of another: `EEXIST` says that it is taken. */
export function putNewInPlace(unfinished: string, path: string): void {
  try {
    // A link, unlike a rename, fails when the name is taken meanwhile; some file systems have no links.
    linkSync(unfinished, path);
  } catch (cause) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw systemError('EEXIST', `${path} is there already`);
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw cause;
    renameSync(unfinished, path);
    return;
  }
  rmSync(unfinished);
}

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, syscall: 'rename' });
}

/** The mode of the file that would be replaced, or null. A rename asks for no right to write it, so this does. */
function rightsOf(path: string): number | null {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (!present?.isFile()) return null;
  closeSync(openSync(path, 'r+'));
  return present.mode & 0o777;
}

function writeUnfinished(
  path: string,
  bytes: Uint8Array | string,
  rights: number | null,
  name: (unfinished: string) => void,
): void {
  const unfinished = unfinishedName(path);
  try {
    const descriptor = openSync(unfinished, 'w', rights ?? 0o666);
    try {
      if (rights !== null) fchmodSync(descriptor, rights);
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    name(unfinished);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  }
  syncFolder(dirname(path));
}

/** Puts a new name in `folder` on the disk. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
