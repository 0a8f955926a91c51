import type { Migration } from '../migrate.ts';

/**
 * Settings of risk that are not those of the catalogue, and what the latest simulation of the base and of
 * each scenario came to: its summary as deflated JSON, beside what it is of. Frozen.
 */
export const risk: Migration = {
  number: 60,
  name: 'risk',
  sql: `
  CREATE TABLE "riskInput" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "value" ANY NOT NULL,
    "source" TEXT NOT NULL
  ) STRICT;

  CREATE TABLE "simulation" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "at" TEXT NOT NULL,
    "seconds" REAL NOT NULL,
    "against" TEXT,
    "wanted" INTEGER NOT NULL,
    "trials" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "summary" BLOB NOT NULL
  ) STRICT;
  `,
};
