import type { Migration } from '../migrate.ts';

/**
 * Scenarios: named patches of inputs over the base. A value is a number, a text or nothing, by the input
 * that it is of; sites and blocks of changes are checked by the document, for no foreign key can say them.
 * Frozen.
 */
export const scenarios: Migration = {
  number: 30,
  name: 'scenarios',
  sql: `
  CREATE TABLE "scenario" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "letter" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE "scenarioChange" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "scenarioId" TEXT NOT NULL REFERENCES "scenario" ("id") DEFERRABLE INITIALLY DEFERRED,
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" ANY
  ) STRICT;

  CREATE INDEX "scenarioChangeByScenario" ON "scenarioChange" ("scenarioId");
  CREATE INDEX "scenarioChangeByKey" ON "scenarioChange" ("key");
  `,
};
