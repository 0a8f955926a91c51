import { type AppError, appError } from '../contract/errors.ts';
import { slugId } from '../domain/ids.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { type PlanSnapshot, snapshotLimits } from '../domain/snapshotRows.ts';
import { snapshotContent, snapshotOf } from '../domain/snapshots.ts';
import type { EditResult } from './command.ts';

const row = (snapshot: PlanSnapshot): Row => ({ ...snapshot });

/**
 * Keeps the portfolio as it is now, base and scenarios, under a name. `takenAt` is now, ISO 8601 in UTC.
 * The plan stays as it is.
 */
export function takeSnapshot(
  portfolio: Portfolio,
  { name: given, takenAt }: { readonly name: string; readonly takenAt: string },
): EditResult {
  const { snapshots } = portfolio;
  const name = given.trim();
  const problem = nameProblem(portfolio, name, null);
  if (problem) return fail(problem);
  if (snapshots.length >= snapshotLimits.snapshots)
    return fail(
      appError('rule-violation', `A portfolio keeps at most ${snapshotLimits.snapshots} snapshots`, {
        advice: 'Remove one first',
      }),
    );
  const content = snapshotContent(portfolio);
  const others = snapshots.reduce((sum, snapshot) => sum + snapshot.content.length, 0);
  if (content.length > snapshotLimits.content || others + content.length > snapshotLimits.allContent)
    return fail(
      appError(
        'rule-violation',
        `With this one the snapshots would have ${megabytes(others + content.length)} MB; a portfolio keeps ${megabytes(snapshotLimits.allContent)} MB of them, and ${megabytes(snapshotLimits.content)} MB in one`,
        {
          advice:
            snapshots.length > 0
              ? 'Remove one first, or save a copy of the file'
              : 'Save a copy of the file instead',
        },
      ),
    );
  const id = slugId(name, new Set(snapshots.map((snapshot) => snapshot.id)));
  return ok({
    label: `Take snapshot ${name}`,
    patch: rowChange('snapshot', id, null, row({ id, name, takenAt, content })),
  });
}

/** Gives a snapshot another name. What it holds never changes. */
export function renameSnapshot(portfolio: Portfolio, snapshotId: string, given: string): EditResult {
  const snapshot = snapshotOf(portfolio, snapshotId);
  if (!snapshot) return fail(noSnapshot(snapshotId));
  const name = given.trim();
  const problem = nameProblem(portfolio, name, snapshot);
  if (problem) return fail(problem);
  return ok({
    label: `Rename snapshot ${snapshot.name} to ${name}`,
    patch: rowChange('snapshot', snapshot.id, row(snapshot), row({ ...snapshot, name })),
  });
}

export function removeSnapshot(portfolio: Portfolio, snapshotId: string): EditResult {
  const snapshot = snapshotOf(portfolio, snapshotId);
  if (!snapshot) return fail(noSnapshot(snapshotId));
  return ok({
    label: `Remove snapshot ${snapshot.name}`,
    patch: rowChange('snapshot', snapshot.id, row(snapshot), null),
  });
}

function nameProblem(portfolio: Portfolio, name: string, own: PlanSnapshot | null): AppError | null {
  if (name === '') return appError('invalid-input', 'A snapshot needs a name', { field: 'name' });
  if (name.length > snapshotLimits.name)
    return appError('invalid-input', `The name is at most ${snapshotLimits.name} characters long`, {
      field: 'name',
    });
  const other = portfolio.snapshots.find(
    (each) => each.id !== own?.id && each.name.trim().toLowerCase() === name.toLowerCase(),
  );
  return other
    ? appError('rule-violation', `There is a snapshot "${other.name}" already`, {
        field: 'name',
        advice: 'Choose another name, or remove that one first',
      })
    : null;
}

function noSnapshot(snapshotId: string): AppError {
  return appError('not-found', `No snapshot has the id "${snapshotId}"`, {
    advice: 'It may have been removed: look at the list of snapshots',
  });
}

const megabytes = (characters: number): string => String(Math.round(characters / 1e5) / 10);
