import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { listBackups, stamp } from './backups.ts';
import { documentProblems } from './problems.ts';

export interface SetAside {
  readonly error: AppError;
  /** A copy of the newest backup, ready to be opened; null when there is none. */
  readonly recoveredPath: string | null;
}

/**
 * Puts a damaged document out of the way under a telling name, with its log, so that nothing ever
 * writes over it, and puts a copy of the newest sound backup beside it. `isSound` opens a backup to see.
 */
export function setAside(path: string, at: string, isSound: (path: string) => boolean): SetAside {
  const problems = documentProblems(path);
  const aside = freeName(path, `damaged ${stamp(at)}`);
  let kept: string;
  try {
    renameSync(path, aside);
    for (const suffix of ['-wal', '-journal']) {
      if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
    }
    kept = `It was set aside, unchanged, as "${basename(aside)}"`;
  } catch {
    kept = 'It was left as it is';
  }
  const backup = listBackups(path).find((candidate) => isSound(candidate.path));
  if (!backup)
    return {
      error: problems.corrupt(`${kept}. There is no backup beside it: copy it again from where it came`),
      recoveredPath: null,
    };
  const recovered = freeName(path, `recovered ${stamp(at)}`);
  try {
    copyFileSync(backup.path, recovered);
  } catch {
    return {
      error: problems.corrupt(`${kept}. Open its backup of ${backup.at} UTC: ${backup.path}`),
      recoveredPath: null,
    };
  }
  return {
    error: problems.corrupt(
      `${kept}. Open "${basename(recovered)}" in the same folder: it is the backup of ${backup.at} UTC, revision ${backup.revision}`,
    ),
    recoveredPath: recovered,
  };
}

/** `plan (word).switchyard`, with a number when that is taken. */
function freeName(path: string, word: string): string {
  const extension = extname(path);
  const stem = basename(path, extension);
  const named = (suffix: string): string => join(dirname(path), `${stem} (${word}${suffix})${extension}`);
  let candidate = named('');
  for (let n = 2; statSync(candidate, { throwIfNoEntry: false }) !== undefined; n += 1)
    candidate = named(` ${n}`);
  return candidate;
}
