import type { Migration } from '../migrate.ts';

/**
 * The first tables. Frozen: a released migration is history and never follows the field catalogue.
 * References are checked at commit, so that the rows of one edit may come in any order.
 */
export const firstTables: Migration = {
  number: 10,
  name: 'first-tables',
  sql: `
  CREATE TABLE "portfolio" (
    "key" TEXT PRIMARY KEY NOT NULL CHECK ("key" = 'portfolio'),
    "name" TEXT NOT NULL,
    "client" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "decisionMonth" TEXT NOT NULL,
    "horizonMonths" INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE "market" (
    "key" TEXT PRIMARY KEY NOT NULL CHECK ("key" = 'market'),
    "btcPriceUsd" REAL NOT NULL,
    "btcGrowth" REAL NOT NULL,
    "networkEh" REAL NOT NULL,
    "networkGrowth" REAL NOT NULL,
    "feeShare" REAL NOT NULL,
    "subsidyBtc" REAL NOT NULL,
    "nextHalving" TEXT NOT NULL,
    "halvingIntervalMonths" INTEGER NOT NULL,
    "powerShiftUsdPerMwh" REAL NOT NULL,
    "rentShiftUsdPerKwMonth" REAL NOT NULL,
    "hardCostShift" REAL NOT NULL,
    "delayMonths" INTEGER NOT NULL,
    "miningDiscountRate" REAL NOT NULL,
    "leaseDiscountRate" REAL NOT NULL
  ) STRICT;

  CREATE TABLE "site" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "company" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "grid" TEXT NOT NULL,
    "cooling" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "latitude" REAL,
    "longitude" REAL,
    "energisedMw" REAL NOT NULL,
    "contractedMw" REAL,
    "contractedFrom" TEXT,
    "reservedMw" REAL NOT NULL,
    "miningMw" REAL,
    "powerPriceUsdPerMwh" REAL NOT NULL,
    "powerEscalation" REAL NOT NULL,
    "fleetEfficiencyJPerTh" REAL NOT NULL,
    "miningOverhead" REAL NOT NULL,
    "miningUptime" REAL NOT NULL,
    "poolFee" REAL NOT NULL,
    "miningOpexUsdPerMwh" REAL NOT NULL,
    "miningOpexEscalation" REAL NOT NULL,
    "curtailmentUsdPerMwYear" REAL NOT NULL,
    "asicResaleUsdPerTh" REAL NOT NULL,
    "moduleMw" REAL NOT NULL,
    "blockMw" REAL NOT NULL,
    "buildMonths" INTEGER NOT NULL,
    "blockGapMonths" INTEGER NOT NULL,
    "stationService" REAL NOT NULL,
    "utilityToIt" REAL NOT NULL,
    "rentUsdPerKwMonth" REAL NOT NULL,
    "rentEscalator" REAL NOT NULL,
    "leaseTermMonths" INTEGER NOT NULL,
    "occupancy" REAL NOT NULL,
    "landlordCostShare" REAL NOT NULL,
    "hardCostUsdPerItMw" REAL NOT NULL,
    "contingency" REAL NOT NULL,
    "substationUsd" REAL NOT NULL,
    "fibreUsd" REAL NOT NULL,
    "decommissionUsd" REAL NOT NULL
  ) STRICT;

  CREATE TABLE "block" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "siteId" TEXT NOT NULL REFERENCES "site" ("id") DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "utilityMw" REAL NOT NULL,
    "stopMonth" TEXT NOT NULL,
    "spendFrom" TEXT NOT NULL,
    "spendMonths" INTEGER NOT NULL,
    "readyMonth" TEXT NOT NULL,
    "asicSaleMonth" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX "blockBySite" ON "block" ("siteId");

  CREATE TABLE "source" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "date" TEXT NOT NULL
  ) STRICT;

  CREATE TABLE "provenance" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "entity" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "sourceId" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
    "tier" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "reading" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX "provenanceByEntity" ON "provenance" ("entity");
  CREATE INDEX "provenanceBySource" ON "provenance" ("sourceId");

  CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY NOT NULL CHECK ("key" = 'meta'),
    "documentId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "savedAt" TEXT
  ) STRICT;

  CREATE TABLE "history" (
    "revision" INTEGER PRIMARY KEY NOT NULL,
    "label" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "patch" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" IN ('done', 'undone'))
  ) STRICT;
  `,
};
