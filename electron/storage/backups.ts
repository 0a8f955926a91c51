import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReadableDatabase } from './sqlite.ts';

/** How many rolling backups of a document are kept; those made before a migration stay. */
const keptBackups = 20;

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})Z-r(\d+)\.switchyard$/;

export interface Backup {
  readonly path: string;
  /** When it was made, `YYYY-MM-DD HH:MM` UTC. */
  readonly at: string;
  readonly revision: number;
}

/** Backups stand beside the document, so that a confidential file leaves no copies elsewhere. */
export function backupFolder(path: string): string {
  return join(dirname(path), `${basename(path)}-backups`);
}

/** The rolling backups of the document at `path`, newest first. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolder(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const match = pattern.exec(name);
      if (!match?.[1]) return [];
      const [day, time] = match[1].split('T');
      return [
        {
          path: join(folder, name),
          at: `${day} ${time?.slice(0, 5).replace('-', ':')}`,
          revision: Number(match[2]),
          name,
        },
      ];
    })
    .sort((a, b) => b.revision - a.revision || (a.name < b.name ? 1 : -1))
    .map(({ path: file, at, revision }) => ({ path: file, at, revision }));
}

/**
 * Copies a consistent state of the open document into its backup folder and thins the folder. Answers
 * the path of the backup, or null when this revision has one already. `at` is an ISO 8601 time. Throws
 * what SQLite or the file system throws.
 */
export async function backUp(
  database: ReadableDatabase,
  path: string,
  revision: number,
  at: string,
): Promise<string | null> {
  const earlier = listBackups(path);
  if (earlier[0]?.revision === revision) return null;
  const target = join(backupFolder(path), `${stamp(at)}Z-r${revision}.switchyard`);
  await copyDatabase(database, target);
  for (const old of earlier.slice(keptBackups - 1)) rmSync(old.path, { force: true });
  return target;
}

/** The backup that a migration away from format `version` makes first; never thinned. */
export async function backUpBeforeMigration(
  database: ReadableDatabase,
  path: string,
  version: number,
  at: string,
): Promise<string> {
  const target = join(backupFolder(path), `${stamp(at)}Z-before-migration-from-${version}.switchyard`);
  await copyDatabase(database, target);
  return target;
}

/** A copied file of an open database would lose what stands in its log: SQLite copies it page by page. */
async function copyDatabase(database: ReadableDatabase, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    await database.backup(unfinished);
    renameSync(unfinished, target);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  }
}

/** An ISO 8601 time as part of a file name, to the second. */
export function stamp(at: string): string {
  return at.slice(0, 19).replaceAll(':', '-');
}
