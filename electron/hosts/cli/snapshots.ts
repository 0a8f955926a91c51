import { formatCount } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { readSnapshot, snapshotsNewestFirst } from '../../../shared/domain/snapshots.ts';
import { oneLine } from './terminalText.ts';

interface ListedSnapshot {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly takenAt: string;
  readonly characters: number;
  /** Null where it cannot be read. */
  readonly sites: number | null;
  readonly scenarios: number | null;
  /** Why it cannot be read; or null. */
  readonly problem: string | null;
}

/** What `snapshots` answers. */
export interface SnapshotList {
  readonly name: string;
  readonly snapshots: readonly ListedSnapshot[];
}

/** The snapshots of a portfolio, the newest first. */
export function listSnapshots(portfolio: Portfolio): SnapshotList {
  return {
    name: portfolio.portfolio.name,
    snapshots: snapshotsNewestFirst(portfolio.snapshots).map((snapshot) => {
      const { id, name, takenAt, content } = snapshot;
      const plan = readSnapshot(snapshot);
      return {
        id,
        name,
        takenAt,
        characters: content.length,
        sites: plan.ok ? plan.value.sites.length : null,
        scenarios: plan.ok ? plan.value.scenarios.length : null,
        problem: plan.ok ? null : plan.error.message,
      };
    }),
  };
}

export function snapshotsText({ name, snapshots }: SnapshotList): string {
  if (snapshots.length === 0) return `${oneLine(name)} has no snapshots yet`;
  return snapshots
    .map(({ takenAt, name: called, sites, scenarios, problem }) => {
      const holds =
        problem ?? `${formatCount(sites ?? 0, 'site')}, ${formatCount(scenarios ?? 0, 'scenario')}`;
      return `${takenAt.slice(0, 16).replace('T', ' ')} UTC  ${oneLine(called)}  (${oneLine(holds)})`;
    })
    .join('\n');
}
