import { type AppError, appError } from '../contract/errors.ts';
import { noAnswers } from './answers.ts';
import { canonical } from './canonical.ts';
import { fail, ok, type Result } from './outcome.ts';
import type { Portfolio } from './portfolio.ts';
import { parsePortfolio } from './portfolioJson.ts';
import type { PlanSnapshot } from './snapshotRows.ts';

/** Tables that a snapshot does without. */
const leftOut: ReadonlySet<string> = new Set(['snapshots', ...Object.keys(noAnswers)]);

/**
 * What a snapshot of the portfolio holds: all of it but its snapshots and answers, as the one text of an
 * open portfolio. Equal plans have equal texts.
 */
export function snapshotContent(portfolio: Portfolio): string {
  return canonical(Object.fromEntries(Object.entries(portfolio).filter(([table]) => !leftOut.has(table))));
}

const readBefore = new WeakMap<PlanSnapshot, Result<Portfolio, AppError>>();

/**
 * The portfolio of a snapshot. Content of earlier formats is brought up to date as open portfolios are.
 * Content that is damaged or from a newer version is refused with the reason: it stays as it is, and so
 * does the plan. A row is read once, however often it is asked for.
 */
export function readSnapshot(snapshot: PlanSnapshot): Result<Portfolio, AppError> {
  const known = readBefore.get(snapshot);
  if (known) return known;
  const read = readContent(snapshot);
  readBefore.set(snapshot, read);
  return read;
}

function readContent({ name, content }: PlanSnapshot): Result<Portfolio, AppError> {
  const damaged = (why: string): Result<never, AppError> =>
    fail(
      appError('document.corrupt', `The snapshot "${name}" cannot be read: ${why}`, {
        advice: 'It was left as it is, and nothing else rests on it',
      }),
    );
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return damaged('its content is not JSON');
  }
  if (typeof json !== 'object' || json === null || !('format' in json))
    return damaged('its content is no portfolio');
  if ('version' in json && typeof json.version === 'number' && json.version > 2)
    return fail(
      appError('document.newer-version', `The snapshot "${name}" was taken with a newer Switchyard`, {
        advice: 'Compare with it there; it was left as it is',
      }),
    );
  const parsed = parsePortfolio(json);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    return damaged(first ? `${first.path}: ${first.message}` : 'its content is no portfolio');
  }
  return ok({ ...parsed.value, snapshots: [], ...noAnswers });
}

/** The snapshots of a portfolio, the newest first. */
export function snapshotsNewestFirst(snapshots: readonly PlanSnapshot[]): readonly PlanSnapshot[] {
  const at = ({ takenAt }: PlanSnapshot): number => Date.parse(takenAt);
  return [...snapshots].sort((a, b) => at(b) - at(a) || (a.id < b.id ? 1 : -1));
}

export function snapshotOf(portfolio: Portfolio, snapshotId: string | null): PlanSnapshot | null {
  return portfolio.snapshots.find(({ id }) => id === snapshotId) ?? null;
}

/** The snapshot that somebody means by its name or its id, the newest of them; or null. */
export function findSnapshot(portfolio: Portfolio, text: string): PlanSnapshot | null {
  const wanted = text.trim().toLowerCase();
  const newest = snapshotsNewestFirst(portfolio.snapshots);
  const by = (read: (snapshot: PlanSnapshot) => string): PlanSnapshot | undefined =>
    newest.find((snapshot) => read(snapshot).trim().toLowerCase() === wanted);
  return by((row) => row.name) ?? by((row) => row.id) ?? null;
}

/** The short sign of a snapshot beside the letters of scenarios: `S1` is the oldest. */
export function snapshotSign(portfolio: Portfolio, snapshotId: string): string {
  const newest = snapshotsNewestFirst(portfolio.snapshots);
  return `S${newest.length - newest.findIndex(({ id }) => id === snapshotId)}`;
}
