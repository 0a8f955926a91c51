import { expect, test } from 'vitest';
import { yearMonth } from './months.ts';
import { emptyPortfolio, newBlock, newSite } from './newRows.ts';
import type { Portfolio } from './portfolio.ts';
import { changedInputs, portfolioDifferences } from './portfolioDiff.ts';
import { parsePortfolio } from './portfolioJson.ts';
import type { PlanSnapshot } from './snapshotRows.ts';
import {
  findSnapshot,
  readSnapshot,
  snapshotContent,
  snapshotSign,
  snapshotsNewestFirst,
} from './snapshots.ts';

const alpha = newSite('alpha', { name: 'Alpha', energisedMw: 200 });
const plan: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [alpha],
  blocks: [newBlock('alpha-block-1', alpha.id, 1, { utilityMw: 50 })],
};
const row = (content: string, given: Partial<PlanSnapshot> = {}): PlanSnapshot => ({
  id: 'board',
  name: 'Board',
  takenAt: '2026-09-12T14:02:11.000Z',
  content,
  ...given,
});

test('equal plans have equal texts, however their rows were made', () => {
  const shuffled = { ...plan, market: Object.fromEntries(Object.entries(plan.market).reverse()) };
  expect(snapshotContent(shuffled as unknown as Portfolio)).toBe(snapshotContent(plan));
  expect(readSnapshot(row(snapshotContent(plan)))).toEqual({ ok: true, value: plan });
});

test('content of version 1 is read with its figures as they were, as an open portfolio is', () => {
  const old = {
    format: 'switchyard-portfolio',
    version: 1,
    portfolio: { name: 'Old' },
    market: {},
    sites: [{ id: 'alpha', energisedMw: 100 }],
  };
  const read = readSnapshot(row(JSON.stringify(old)));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.market).toMatchObject({ networkModel: 'growth', federalTaxRate: 0 });
  expect(read.value.sites[0]).toMatchObject({ loanToCost: 0, minimumBlockMw: 0 });
});

const hostile = JSON.parse(snapshotContent(plan)) as Record<string, unknown>;
test.each([
  ['no JSON', '{"format": "switchyard', 'document.corrupt', 'its content is not JSON'],
  ['half of itself', snapshotContent(plan).slice(0, 400), 'document.corrupt', 'its content is not JSON'],
  ['a number', '12', 'document.corrupt', 'its content is no portfolio'],
  ['nothing', 'null', 'document.corrupt', 'its content is no portfolio'],
  ['lists without end', '['.repeat(200_000), 'document.corrupt', 'its content is not JSON'],
  ['lists deep in it', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'document.corrupt', 'no portfolio'],
  ['another format', '{"format":"other"}', 'document.corrupt', 'format'],
  ['a later version', JSON.stringify({ ...hostile, version: 3 }), 'document.newer-version', 'newer'],
  ['unknown inputs', JSON.stringify({ ...hostile, market: { moon: 1 } }), 'document.corrupt', 'market'],
  ['a prototype', `${snapshotContent(plan).slice(0, -1)},"__proto__":{"x":1}}`, 'document.corrupt', '(file)'],
  [
    'blocks of no site',
    JSON.stringify({ ...hostile, sites: [] }),
    'document.corrupt',
    'no site has the id "alpha"',
  ],
])('a snapshot that holds %s is refused with the reason, and kept', (_, content, code, words) => {
  const snapshot = row(content);
  const read = readSnapshot(snapshot);
  expect(read).toMatchObject({ ok: false, error: { code } });
  expect(read.ok ? '' : read.error.message).toContain('"Board"');
  expect(read.ok ? '' : read.error.message).toContain(words);
  expect(read.ok ? '' : read.error.advice).toContain('left as it is');
  // The document that holds it opens, and has it as it was.
  const whole = { ...plan, snapshots: [snapshot] };
  expect(parsePortfolio(whole)).toEqual({ ok: true, value: whole });
});

test('snapshots inside a snapshot are not read', () => {
  const nested = { ...hostile, snapshots: [row('{')] };
  expect(readSnapshot(row(JSON.stringify(nested)))).toEqual({ ok: true, value: plan });
});

test.each([
  ['an id twice', [row('{}'), row('{}')], 'snapshots.1.id'],
  ['no name', [row('{}', { name: '' })], 'snapshots.0.name'],
  ['no time', [row('{}', { takenAt: 'yesterday' })], 'snapshots.0.takenAt'],
  ['no content', [row('')], 'snapshots.0.content'],
  ['too many', Array.from({ length: 21 }, (_, n) => row('{}', { id: `s${n}` })), 'snapshots'],
])('rows with %s are refused with their place', (_, snapshots, path) => {
  expect(parsePortfolio({ ...plan, snapshots })).toMatchObject({ ok: false, problems: [{ path }] });
});

test('snapshots are found by name and id, and stand in the order in which they were taken', () => {
  const early = row('{}', { id: 'early', name: 'First board', takenAt: '2026-03-01T00:00:00Z' });
  const late = row('{}', { id: 'late', name: 'Last board, 12 Sep 2026' });
  const kept = { ...plan, snapshots: [early, late] };
  expect(snapshotsNewestFirst(kept.snapshots)).toEqual([late, early]);
  expect(findSnapshot(kept, ' last BOARD, 12 sep 2026')).toBe(late);
  expect(findSnapshot(kept, 'early')).toBe(early);
  expect(findSnapshot(kept, 'board')).toBeNull();
  expect([snapshotSign(kept, 'early'), snapshotSign(kept, 'late')]).toEqual(['S1', 'S2']);
});

test('what differs is told with the values of both, and sites that one does without as a whole', () => {
  const then: Portfolio = {
    ...plan,
    portfolio: { ...plan.portfolio, decisionMonth: yearMonth('2026-09') },
    market: { ...plan.market, btcPriceUsd: 90_000 },
    sites: [alpha, newSite('beta', { name: 'Beta' })],
    blocks: [newBlock('beta-block-1', newSite('beta').id, 1, { utilityMw: 5 })],
  };
  const now: Portfolio = {
    ...plan,
    portfolio: { ...plan.portfolio, decisionMonth: yearMonth('2026-12') },
    market: { ...plan.market, btcPriceUsd: 60_700 },
    sites: [alpha, newSite('gamma', { name: 'Gamma' })],
  };
  const told = portfolioDifferences(now, then).map(
    ({ owner, label, base, value }) => `${owner} ${label}: ${base} to ${value}`,
  );
  expect(told).toEqual([
    'Market BTC price: 60,700 to 90,000',
    'Company Decision date: Dec 2026 to Sep 2026',
    'Alpha AI capacity: 50 to 0',
    'Beta Site: not there to there',
    'Gamma Site: there to not there',
  ]);
  expect(changedInputs(now, then).map(({ key, field, value }) => [key, field, value])).toEqual([
    ['portfolio', 'decisionMonth', '2026-09'],
    ['market', 'btcPriceUsd', 90_000],
    ['alpha-block-1', 'siteId', null],
  ]);
  expect(portfolioDifferences(now, now)).toEqual([]);
});
