import { z } from 'zod';

/**
 * A named version of the plan, locked: what the portfolio held when it was taken, base and scenarios. Later
 * edits do not reach it.
 */
export interface PlanSnapshot {
  readonly id: string;
  readonly name: string;
  /** When it was taken, ISO 8601 in UTC. */
  readonly takenAt: string;
  /** The open portfolio as JSON text, as its format was then, without snapshots and answers. */
  readonly content: string;
}

/**
 * How many snapshots a portfolio keeps, how long a name is, and how many characters the content of one
 * and of all may have. A hundred sites with their sources take 0.9 million.
 */
export const snapshotLimits = {
  snapshots: 20,
  name: 120,
  content: 48_000_000,
  allContent: 64_000_000,
} as const;

export const snapshotColumns = ['id', 'name', 'takenAt', 'content'] as const;

/** A row as it stands in an open portfolio. Its content is read when somebody looks at it, and not before. */
export const snapshotSchema = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(snapshotLimits.name),
  takenAt: z.iso.datetime('the time of a snapshot is written as 2026-09-12T14:02:11Z'),
  content: z.string().min(1).max(snapshotLimits.content),
});

/** Ids used twice. */
export function snapshotProblems(
  snapshots: readonly PlanSnapshot[],
): { readonly path: string; readonly message: string }[] {
  const seen = new Set<string>();
  return snapshots.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `snapshots.${index}.id`, message: `id "${id}" is used twice` }];
  });
}
