import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { limitsOf } from '../../shared/choice/limitInputs.ts';
import { addSite } from '../../shared/commands/addSite.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import { readSnapshot } from '../../shared/domain/snapshots.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { readPortfolioJson } from '../exchange/json/portfolioJson.ts';
import { backupFolder } from './backups.ts';
import { currentVersion, type Migration, migrate, migrations, versionOf } from './migrate.ts';
import { openDocument, readDocument } from './openDocument.ts';
import { connectForWriting, inMemory, type ReadableDatabase } from './sqlite.ts';
import { newDocumentFile, openToWrite } from './testing/documents.ts';
import { testFolder } from './testing/folders.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';

const samples = fileURLToPath(new URL('../../e2e/documents', import.meta.url));
const samplePattern = /^format-(\d{4})\.switchyard$/;

function schemaOf(database: ReadableDatabase): unknown {
  return database
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
}

/** A step after the newest, as a later version of the app will have one. */
const later: Migration = {
  number: currentVersion + 10,
  name: 'later',
  sql: 'CREATE TABLE "later" ("id" TEXT PRIMARY KEY NOT NULL) STRICT;',
};

test('steps are numbered upwards in tens', () => {
  const numbers = migrations.map((step) => step.number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(number % 10).toBe(0);
});

test.each(migrations.map((_, index) => index))(
  'from step %i the schema becomes that of a new document',
  (count) => {
    const old = inMemory(Buffer.alloc(0));
    migrate(old, migrations.slice(0, count));
    migrate(old);
    const fresh = inMemory(Buffer.alloc(0));
    migrate(fresh);
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
    expect(versionOf(old)).toBe(currentVersion);
  },
);

test('there is a sample document of every format that was released', () => {
  const formats = readdirSync(samples).flatMap((name) => samplePattern.exec(name)?.[1] ?? []);
  expect(formats.map(Number)).toEqual(migrations.map((step) => step.number));
});

test.each([
  [
    '0010',
    { revision: 8, undoLabel: 'Set Kesterfield AI capacity 0 to 75 MW', redoLabel: 'Set BTC growth to 0.2' },
  ],
  [
    '0020',
    {
      revision: 10,
      undoLabel: 'Set block 2 Commercial model to Powered shell',
      redoLabel: 'Set BTC growth to 20.0 %',
    },
  ],
  [
    '0030',
    {
      revision: 15,
      undoLabel: 'B: Set Kesterfield AI capacity 75 to 100 MW',
      redoLabel: 'B: Set BTC growth to 20.0 %',
    },
  ],
  [
    '0040',
    {
      revision: 22,
      undoLabel: 'Apply Hut 8, River Bend phase 1 to block 1 of Kesterfield',
      redoLabel: 'Set the weight of tax incentives to 0',
    },
  ],
  [
    '0050',
    {
      revision: 25,
      undoLabel: 'Save answer 1: What if bitcoin halves?',
      redoLabel: 'Keep BTC price 60,000 USD/BTC',
    },
  ],
  [
    '0060',
    {
      revision: 30,
      undoLabel: 'Set the correlation of lease rate and tenant default to −0.40',
      redoLabel: 'Set trials of the simulation to 2,000',
    },
  ],
  [
    '0070',
    {
      revision: 35,
      undoLabel: 'Set Kesterfield Rent, lease year 1 to 140.0 USD/IT kW-month',
      redoLabel: 'Set BTC price to 70,000 USD/BTC',
    },
  ],
  [
    '0080',
    {
      revision: 39,
      undoLabel: 'Set locks of the optimiser',
      redoLabel: 'Set the limit of starts a year of the optimiser',
    },
  ],
])('the sample of format %s opens, with content and history, and can be edited', async (format, status) => {
  const name = `format-${format}.switchyard`;
  const path = join(testFolder(), name);
  cpSync(join(samples, name), path);
  const before = readFileSync(path);
  const read = readDocument(path);
  if (!read.ok) throw new Error(read.error.message);
  expect(readFileSync(path).equals(before)).toBe(true);

  const document = await openToWrite(path);
  expect(document.portfolio).toEqual(read.value.portfolio);
  expect(document.documentId).toBe(`00000000-0000-4000-8000-00000000${format}`);
  expect(document.portfolio.sites.map((site) => [site.name, site.energisedMw])).toEqual([
    ['Kesterfield', 120],
    ['Old Mill Road', 64.5],
  ]);
  expect(document.portfolio.blocks.map((block) => [block.id, block.utilityMw])).toEqual([
    ['kesterfield-block-1', 50],
    ['kesterfield-block-2', 25],
  ]);
  expect(document.portfolio.provenance.find((row) => row.id === 'kesterfield/energisedMw')).toMatchObject({
    tier: 'signed',
    original: '120 MW',
  });
  expect(document.status()).toMatchObject(status);
  expect(document.redo(fixedTime)).toMatchObject({ ok: true, value: { revision: status.revision + 1 } });
  const edit = addSite(document.portfolio, 'Another');
  if (!edit.ok) throw new Error(edit.error.message);
  expect(document.apply(edit.value.label, edit.value.patch, fixedTime).ok).toBe(true);
});

test('deals and readiness of a document come back from its file', () => {
  const read = readDocument(join(samples, 'format-0040.switchyard'));
  if (!read.ok) throw new Error(read.error.message);
  const { deals, ratings, weights, sites, blocks } = read.value.portfolio;
  expect(deals).toMatchObject([{ id: 'own-offer-of-a-tenant', contractUsd: 1.2e9, itMw: null }]);
  expect(ratings).toEqual([
    {
      id: 'kesterfield/fibre',
      siteId: 'kesterfield',
      factor: 'fibre',
      points: 80,
      reason: 'Two routes',
      evidence: 'Map of May',
    },
  ]);
  expect(weights).toEqual([{ id: 'power', weight: 20 }]);
  expect(blocks[0]?.rentUsdPerKwMonth).toBeCloseTo(128.0, 1);
  // Nothing bars a site that was written before there were gates.
  expect(sites.map((site) => [site.gateFloodWay, site.minimumBlockMw])).toEqual([
    ['open', 0],
    ['open', 0],
  ]);
});

test('limits of the optimiser come back from their file', () => {
  const read = readDocument(join(samples, 'format-0080.switchyard'));
  if (!read.ok) throw new Error(read.error.message);
  expect(limitsOf(read.value.portfolio)).toMatchObject({
    capexUsd: 5e8,
    startsPerYear: null,
    locks: [{ kind: 'must', siteId: 'kesterfield' }],
  });
});

test('answers of a rehearsal come back from their file', () => {
  const read = readDocument(join(samples, 'format-0050.switchyard'));
  if (!read.ok) throw new Error(read.error.message);
  const { answers, answerSliders, answerFigures } = read.value.portfolio;
  expect(answers).toMatchObject([{ ordinal: 1, question: 'What if bitcoin halves?' }]);
  expect(answerSliders).toMatchObject([{ slider: 'market/btcPriceUsd', value: 40_000 }]);
  expect(answerFigures).toMatchObject([{ line: 'portfolio.gain', value: 12_345_678.9, start: null }]);
});

test('settings of risk and the latest simulation of a document come back from its file', () => {
  const read = readDocument(join(samples, 'format-0060.switchyard'));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.portfolio.riskInputs).toEqual([
    { id: 'btcPrice.model', value: 'regimes', source: '' },
    { id: 'correlation.rent.tenantDefault', value: -0.4, source: '' },
    { id: 'hardCost.p90', value: 1.45, source: 'Tender of May' },
  ]);
  const [kept, ...others] = read.value.simulations();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ id: 'base', wanted: 10_000, trials: 120, seed: 1, against: null });
  expect(kept?.summary.length).toBeGreaterThan(1_000);
});

test('a snapshot comes back from its file, and has the figures that it was taken with', () => {
  const read = readDocument(join(samples, 'format-0070.switchyard'));
  if (!read.ok) throw new Error(read.error.message);
  const [snapshot, ...others] = read.value.portfolio.snapshots;
  expect(others).toEqual([]);
  expect(snapshot).toMatchObject({
    id: 'board',
    name: 'Last board, 12 Sep 2026',
    takenAt: '2026-09-12T14:02:11.000Z',
  });
  const plan = snapshot && readSnapshot(snapshot);
  if (!plan?.ok) throw new Error('The snapshot cannot be read');
  expect(plan.value.scenarios.map(({ letter }) => letter)).toEqual(['A', 'B']);
  const engine = new PortfolioEngine(plan.value);
  for (const [line, value] of Object.entries(asTaken))
    expect(engine.siteValue('kesterfield', line) / value, line).toBeCloseTo(1, 9);
});

/** Figures of the snapshot of the sample of format 70 as the version that took it computed them. */
const asTaken = {
  'site.npvDoNothing': 5_309_473.607_311_752,
  'site.gain': 82_245_770.355_647_41,
  'site.capexTotal': 634_029_720.279_720_4,
  'site.stableNoiTotal': 79_041_353.407_702,
  'site.moic': 2.305_401_627_627_406_7,
};

test('every step of the history of an older document can be undone and made again', async () => {
  const path = join(testFolder(), 'old.switchyard');
  cpSync(join(samples, 'format-0010.switchyard'), path);
  const document = await openToWrite(path);
  let now = document.portfolio;
  const step = (reply: ReturnType<typeof document.undo>): void => {
    if (!reply.ok || reply.value === null) throw new Error('A step of the history was refused');
    now = applyPatch(now, reply.value.patch);
  };
  let undone = 0;
  for (; document.status().undoLabel !== null; undone += 1) step(document.undo(fixedTime));
  expect(undone).toBe(6);
  expect(now.sites).toEqual([]);
  for (let made = 0; made < undone; made += 1) step(document.redo(fixedTime));
  expect(now).toEqual(document.portfolio);
});

/** Figures of the sample of format 10 as the version that wrote it computed them, and how it wrote them open. */
const asWritten = {
  'site.npvDoNothing': 2_995_336.322_789_898_6,
  'site.gain': 93_242_364.932_332_17,
  'site.capexTotal': 612_001_748.251_748_2,
  'site.stableNoiTotal': 77_790_209.790_209_79,
  'site.moic': 2.351_683_612_048_193,
};

test('an older document has the figures that it had, as a file and as an open portfolio', () => {
  const file = readDocument(join(samples, 'format-0010.switchyard'));
  if (!file.ok) throw new Error(file.error.message);
  const open = readPortfolioJson(readFileSync(join(samples, 'open-portfolio-1.json'), 'utf8'));
  expect(open).toEqual({ ok: true, value: file.value.portfolio });
  const engine = new PortfolioEngine(file.value.portfolio);
  for (const [line, value] of Object.entries(asWritten))
    expect(engine.siteValue('kesterfield', line) / value, line).toBeCloseTo(1, 9);
});

test('an older document is brought up to date after a backup of it as it was', async () => {
  const path = newDocumentFile();
  const opened = await openDocument(path, fixedTime, [...migrations, later]);
  if (!opened.ok) throw new Error(opened.error.error.message);
  expect(opened.value.document.notice).toContain('older version');
  expect(opened.value.document.portfolio).toEqual(portfolioOf(3));
  opened.value.document.close();
  expect(readFileSync(path).readUInt32BE(60)).toBe(later.number);

  const [backup = ''] = readdirSync(backupFolder(path));
  expect(backup).toBe(`2026-11-22T14-02-11Z-before-migration-from-${currentVersion}.switchyard`);
  const kept = readDocument(join(backupFolder(path), backup));
  expect(kept).toMatchObject({ ok: true, value: { portfolio: portfolioOf(3) } });
  // To a version that does not know the step, the migrated document is one from the future.
  expect(readDocument(path)).toMatchObject({ ok: false, error: { code: 'document.newer-version' } });
});

test('an older document is only looked at: it is migrated in memory, not in its file', () => {
  const path = newDocumentFile();
  const before = readFileSync(path);
  const read = readDocument(path, [...migrations, later]);
  expect(read).toMatchObject({ ok: true, value: { portfolio: portfolioOf(3) } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(['plan.switchyard']);
});

test('a step that fails leaves the document at the version before it, whole', async () => {
  const path = newDocumentFile();
  const broken: Migration = {
    ...later,
    number: later.number + 10,
    sql: `${later.sql} CREATE TABLE "site" ("id" TEXT);`,
  };
  const dropped: Migration = { ...broken, sql: 'DROP TABLE "provenance"; SELECT nonsense;' };
  await expect(openDocument(path, fixedTime, [...migrations, dropped])).rejects.toThrow('nonsense');
  const document = await openToWrite(path);
  expect(document.portfolio).toEqual(portfolioOf(3));
  document.close();
  const database = connectForWriting(path);
  try {
    expect(() => migrate(database, [...migrations, later, broken])).toThrow('already exists');
    expect(versionOf(database)).toBe(later.number);
  } finally {
    database.close();
  }
});
