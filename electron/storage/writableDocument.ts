import type { DocumentChange } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { type Patch, reversePatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { applyPatchRows } from './applyPatch.ts';
import { backUp } from './backups.ts';
import type { DocumentStatus, WritableDocument } from './document.ts';
import { allEntries, markStep, nextLabels, nextRedo, nextUndo, recordStep } from './history.ts';
import { hold } from './inspect.ts';
import { documentProblems, storageProblem } from './problems.ts';
import { readMeta } from './readPortfolio.ts';
import { allSimulations, putSimulation } from './simulations.ts';
import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';
import { rowAccess } from './tables.ts';

/** Revision, saved time and the names of undo and redo. */
export function documentStatus(database: ReadableDatabase): DocumentStatus {
  const meta = readMeta(database);
  return { revision: meta?.revision ?? 0, savedAt: meta?.savedAt ?? null, ...nextLabels(database) };
}

/** The document on an open, checked and migrated database. The file counts as open here until it is closed. */
export function writableDocument(
  database: WritableDatabase,
  about: {
    readonly path: string;
    readonly documentId: string;
    readonly portfolio: Portfolio;
    readonly notice: string | null;
  },
): WritableDocument {
  const access = rowAccess(database);
  const problems = documentProblems(about.path);
  const setMeta = database.prepare<[number, string]>('UPDATE meta SET revision = ?, savedAt = ?');

  const held = hold(about.path);

  /** One transaction: rows, history, revision. `inHistory` writes what the step means for undo. */
  function commit(
    label: string,
    patch: Patch,
    at: string,
    inHistory: (revision: number) => void,
  ): Result<DocumentChange, AppError> {
    // What is written to a file that was moved or deleted would be out of the person's sight.
    if (!held.isInPlace()) return fail(problems.moved());
    const run = database.transaction((): number => {
      applyPatchRows(database, access, patch, problems);
      const revision = documentStatus(database).revision + 1;
      inHistory(revision);
      setMeta.run(revision, at);
      return revision;
    });
    try {
      const revision = run.immediate();
      return ok({
        documentId: about.documentId,
        revision,
        label,
        patch,
        ...nextLabels(database),
        savedAt: at,
      });
    } catch (cause) {
      const problem = storageProblem(cause, about.path);
      if (problem) return fail(problem);
      throw cause;
    }
  }

  return {
    ...about,
    status: () => documentStatus(database),
    history: () => allEntries(database),
    apply: (label, patch, at) =>
      commit(label, patch, at, (revision) => recordStep(database, { revision, label, patch, at })),
    undo: (at) => {
      const step = nextUndo(database);
      if (!step) return ok(null);
      return commit(`Undo: ${step.label}`, reversePatch(step.patch), at, () =>
        markStep(database, step.revision, 'undone'),
      );
    },
    redo: (at) => {
      const step = nextRedo(database);
      if (!step) return ok(null);
      return commit(`Redo: ${step.label}`, step.patch, at, () => markStep(database, step.revision, 'done'));
    },
    simulations: () => allSimulations(database),
    keepSimulation: (kept) => {
      if (!held.isInPlace()) return fail(problems.moved());
      try {
        database.transaction(() => putSimulation(database, kept)).immediate();
        return ok(null);
      } catch (cause) {
        const problem = storageProblem(cause, about.path);
        if (problem) return fail(problem);
        throw cause;
      }
    },
    backUp: (at) => backUp(database, about.path, documentStatus(database).revision, at),
    close: () => {
      if (!database.open) return;
      database.close();
      held.release();
    },
  };
}
