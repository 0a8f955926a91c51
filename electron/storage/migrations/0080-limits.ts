import type { Migration } from '../migrate.ts';

/** Limits and locks of the optimiser that somebody set, each part as JSON text. Frozen. */
export const limits: Migration = {
  number: 80,
  name: 'limits',
  sql: `
  CREATE TABLE "limitInput" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "value" TEXT NOT NULL
  ) STRICT;
  `,
};
