import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { putNewInPlace, syncFolder, unfinishedName } from './atomicFile.ts';
import { migrate } from './migrate.ts';
import { documentProblems, isReadOnly, storageProblem } from './problems.ts';
import { readPortfolio, writePortfolio } from './readPortfolio.ts';
import { applicationId, connectNew, systemCode } from './sqlite.ts';

export interface NewDocument {
  readonly documentId: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Version of the app. */
  readonly createdBy: string;
}

/**
 * Writes `portfolio` as a new document at `path`. The file appears whole or not at all, and never in
 * place of another: an existing one is refused.
 */
export function createDocument(
  path: string,
  portfolio: Portfolio,
  about: NewDocument,
): Result<null, AppError> {
  const file = resolve(path);
  const problems = documentProblems(file);
  if (existsSync(file)) return fail(problems.exists());
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory())
    return fail(problems.cannotCreate());
  const unfinished = unfinishedName(file);
  const removeUnfinished = (): void => {
    for (const suffix of ['', '-wal', '-journal']) rmSync(`${unfinished}${suffix}`, { force: true });
  };
  try {
    removeUnfinished();
    fill(unfinished, portfolio, about);
    putNewInPlace(unfinished, file);
    syncFolder(dirname(file));
    return ok(null);
  } catch (cause) {
    if (systemCode(cause) === 'ENAMETOOLONG') return fail(problems.nameTooLong());
    removeUnfinished();
    if (systemCode(cause) === 'EEXIST') return fail(problems.exists());
    if (isReadOnly(cause)) return fail(problems.cannotCreate());
    const problem = storageProblem(cause, file);
    if (problem) return fail(problem);
    throw cause;
  }
}

function fill(path: string, portfolio: Portfolio, about: NewDocument): void {
  const database = connectNew(path);
  try {
    database.pragma(`application_id = ${applicationId}`);
    migrate(database);
    database
      .transaction(() => {
        database
          .prepare(
            "INSERT INTO meta (key, documentId, createdAt, createdBy, revision, savedAt) VALUES ('meta', ?, ?, ?, 0, NULL)",
          )
          .run(about.documentId, about.createdAt, about.createdBy);
        writePortfolio(database, portfolio);
        const read = readPortfolio(database);
        if (!read.ok)
          throw new TypeError(
            `A new document would not open: ${read.problems[0]?.path} ${read.problems[0]?.message}`,
          );
      })
      .immediate();
  } finally {
    database.close();
  }
}
