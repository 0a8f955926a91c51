import type { Migration } from '../migrate.ts';

/** Gates of a site, none of which bars a site of an older document. Frozen. */
const gates: readonly (readonly [name: string, type: 'REAL' | 'TEXT', value: number | string])[] = [
  ['gatePowerRight', 'TEXT', 'open'],
  ['gateFloodWay', 'TEXT', 'open'],
  ['gateFibreRoute', 'TEXT', 'open'],
  ['minimumBlockMw', 'REAL', 0],
];

const literal = (value: number | string): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

const addGates = gates
  .map(
    ([name, type, value]) =>
      `ALTER TABLE "site" ADD COLUMN "${name}" ${type} NOT NULL DEFAULT ${literal(value)};`,
  )
  .join('\n');

const added = gates.map(([name, , value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`).join('');

/** Rows of sites that the history keeps get the same values, so that what was done can still be undone. */
const completed = (side: 'before' | 'after'): string => `
  CASE
    WHEN json_extract(step.value, '$.${side}') IS NULL THEN 'null'
    WHEN json_extract(step.value, '$.table') = 'site'
      THEN rtrim(step.value -> '$.${side}', '}') || '${added}}'
    ELSE step.value -> '$.${side}'
  END`;

/** Deals that people add to the library, and the readiness of sites: gates, points, weights. */
export const dealsAndReadiness: Migration = {
  number: 40,
  name: 'deals-and-readiness',
  sql: `
  ${addGates}

  CREATE TABLE "deal" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "company" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "announced" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "business" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "itMw" REAL,
    "utilityMw" REAL,
    "statedMw" REAL,
    "termYears" REAL,
    "contractUsd" REAL,
    "revenueUsdYear" REAL,
    "escalator" REAL,
    "escalatorBasis" TEXT NOT NULL,
    "hardCostLow" REAL,
    "hardCostHigh" REAL,
    "financedCost" REAL,
    "capex" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "ready" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT NOT NULL
  ) STRICT;

  CREATE TABLE "rating" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "siteId" TEXT NOT NULL REFERENCES "site" ("id") DEFERRABLE INITIALLY DEFERRED,
    "factor" TEXT NOT NULL,
    "points" REAL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX "ratingBySite" ON "rating" ("siteId");

  CREATE TABLE "weight" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "weight" REAL NOT NULL
  ) STRICT;

  UPDATE "history" SET "patch" = (
    SELECT json_group_array(
      json_object(
        'table', json_extract(step.value, '$.table'),
        'key', json_extract(step.value, '$.key'),
        'before', json(${completed('before')}),
        'after', json(${completed('after')})
      ) ORDER BY step.key)
    FROM json_each("history"."patch") AS step)
  WHERE json_valid("patch");
  `,
};
