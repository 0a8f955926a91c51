import type { Migration } from '../migrate.ts';

/** Named versions of the plan, each with the portfolio that it was as JSON text. Frozen. */
export const snapshots: Migration = {
  number: 70,
  name: 'snapshots',
  sql: `
  CREATE TABLE "snapshot" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "takenAt" TEXT NOT NULL,
    "content" TEXT NOT NULL
  ) STRICT;
  `,
};
