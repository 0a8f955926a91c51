import { firstTables } from './migrations/0010-first-tables.ts';
import { fullModel } from './migrations/0020-full-model.ts';
import { scenarios } from './migrations/0030-scenarios.ts';
import { dealsAndReadiness } from './migrations/0040-deals-and-readiness.ts';
import { answers } from './migrations/0050-answers.ts';
import { risk } from './migrations/0060-risk.ts';
import { snapshots } from './migrations/0070-snapshots.ts';
import { limits } from './migrations/0080-limits.ts';
import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';

/** One step of the document format. `number` becomes the `user_version` of the file. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Every step of the format, in order. Released steps are never changed: new ones are added. */
export const migrations: readonly Migration[] = [
  firstTables,
  fullModel,
  scenarios,
  dealsAndReadiness,
  answers,
  risk,
  snapshots,
  limits,
];

/** The format that this version of the app writes. */
export const currentVersion = migrations.reduce((highest, step) => Math.max(highest, step.number), 0);

export function versionOf(database: ReadableDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings a document to the newest format, each step in one transaction with its version. A step that
 * fails leaves the document at the version before it and throws.
 */
export function migrate(database: WritableDatabase, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (step.number <= versionOf(database)) continue;
    database
      .transaction(() => {
        database.exec(step.sql);
        database.pragma(`user_version = ${step.number}`);
      })
      .immediate();
  }
}
