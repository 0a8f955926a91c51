import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../shared/commands/snapshots.ts';
import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { writePortfolioJson } from '../../exchange/json/portfolioJson.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { type Run, runCli } from './testing/runCli.ts';

const sample = fileURLToPath(new URL('../../../e2e/documents/format-0070.switchyard', import.meta.url));
const earlier = fileURLToPath(new URL('../../../e2e/documents/format-0050.switchyard', import.meta.url));

const run = (...args: readonly string[]): Promise<Run> => runCli(args);

interface Report {
  readonly states: readonly {
    readonly name: string;
    readonly letter: string | null;
    readonly snapshot: { readonly id: string; readonly takenAt: string } | null;
    readonly changes: readonly { readonly field: string; readonly base: unknown; readonly value: unknown }[];
    readonly portfolio: Readonly<Record<string, number>>;
    readonly change: Readonly<Record<string, number>>;
    readonly sites: readonly {
      readonly name: string;
      readonly metrics: Readonly<Record<string, number>>;
      readonly change: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

const statesOf = (said: string): Report['states'] => (JSON.parse(said) as Report).states;

test('a snapshot stands beside the base, with its own figures and what differs', async () => {
  const compared = await run('compare', sample, '--snapshots', 'Last board, 12 Sep 2026', '--json');
  expect(compared.code).toBe(0);
  const [base, board, ...others] = statesOf(compared.said);
  expect(others).toEqual([]);
  expect(board).toMatchObject({
    name: 'Last board, 12 Sep 2026',
    letter: null,
    snapshot: { id: 'board', takenAt: '2026-09-12T14:02:11.000Z' },
    changes: [{ table: 'site', key: 'kesterfield', field: 'rentUsdPerKwMonth', base: 140, value: 125 }],
  });
  expect(base?.snapshot).toBeNull();
  expect(board?.change['npvPlan']).toBe(
    (board?.portfolio['npvPlan'] ?? 0) - (base?.portfolio['npvPlan'] ?? 0),
  );
  // As the version that took it computed it.
  expect(board?.sites.find(({ name }) => name === 'Kesterfield')?.metrics['gain']).toBeCloseTo(
    82_245_770.36,
    1,
  );
  const text = await run('compare', sample, '--snapshots', 'board');
  expect(text.said).toContain('Last board, 12 Sep 2026: Kesterfield Rent, lease year 1 140.0 -> 125.0');
});

test('scenarios and snapshots are named together; names may have commas', async () => {
  const both = await run(
    'compare',
    sample,
    '--scenarios',
    'base,A',
    '--snapshots',
    'last board, 12 sep 2026,board',
    '--json',
  );
  expect(statesOf(both.said).map(({ name }) => name)).toEqual([
    'Base',
    'Late, dearer, lower rent',
    'Last board, 12 Sep 2026',
  ]);
  const all = await run('compare', sample, '--json');
  expect(statesOf(all.said).map(({ letter }) => letter)).toEqual([null, 'A', 'B']);
});

test('a name that no snapshot has is refused with those that there are', async () => {
  const refused = await run('compare', sample, '--snapshots', 'Board of March');
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('There is no snapshot "Board of March"');
  expect(refused.said).toContain('Choose from: "Last board, 12 Sep 2026"');
  expect((await run('compare', earlier, '--snapshots', 'x')).said).toContain('has no snapshots yet');
  expect(await run('evaluate', sample, '--snapshots', 'x')).toMatchObject({ code: 2 });
});

test('snapshots are listed with what they hold, also those that cannot be read', async () => {
  const listed = await run('snapshots', sample, '--json');
  expect(JSON.parse(listed.said)).toMatchObject({
    snapshots: [{ id: 'board', sites: 2, scenarios: 2, problem: null }],
  });
  expect((await run('snapshots', sample)).said).toBe(
    '2026-09-12 14:02 UTC  Last board, 12 Sep 2026  (two sites, two scenarios)',
  );
  expect((await run('snapshots', earlier)).said).toContain('has no snapshots yet');

  const folder = testFolder();
  const broken: Portfolio = {
    ...emptyPortfolio('Broken'),
    sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100 })],
    snapshots: [{ id: 'bad', name: 'Bad\u001b[31m', takenAt: '2026-01-01T00:00:00Z', content: '{"a":' }],
  };
  const path = join(folder, 'broken.json');
  writeFileSync(path, writePortfolioJson(broken));
  const said = await run('snapshots', path);
  expect(said.code).toBe(0);
  expect(said.said).toContain('its content is not JSON');
  expect(said.said).not.toContain('\u001b');
  expect(await run('compare', path, '--snapshots', 'bad')).toMatchObject({ code: 1 });
  expect(await run('compare', path)).toMatchObject({ code: 0 });
});

test('sites that came or went stand in one state alone', async () => {
  const alpha = newSite('alpha', { name: 'Alpha', energisedMw: 100 });
  const then: Portfolio = { ...emptyPortfolio('Plan'), sites: [alpha] };
  const taken = takeSnapshot(then, { name: 'Then', takenAt: '2026-01-01T00:00:00Z' });
  if (!taken.ok) throw new Error(taken.error.message);
  const now = {
    ...applyPatch(then, taken.value.patch),
    sites: [newSite('beta', { name: 'Beta', energisedMw: 50 })],
  };
  const path = join(testFolder(), 'plan.json');
  writeFileSync(path, writePortfolioJson(now));
  const compared = await run('compare', path, '--snapshots', 'then', '--json');
  expect(compared.said).not.toContain('"error"');
  const [base, snapshot] = statesOf(compared.said);
  expect(base?.sites.map(({ name }) => name)).toEqual(['Beta']);
  expect(snapshot?.sites).toMatchObject([{ name: 'Alpha', change: { npvPlan: null } }]);
  const text = await run('compare', path, '--snapshots', 'then');
  expect(text.said).toContain('Alpha Site not there -> there');
  expect(text.said).toContain('Beta Site there -> not there');
});

test('an exported plan has its snapshots, byte for byte', async () => {
  const folder = testFolder();
  const copy = join(folder, 'copy.switchyard');
  cpSync(sample, copy);
  const open = join(folder, 'open.json');
  expect(await run('export', copy, open)).toMatchObject({ code: 0 });
  const listed = await run('snapshots', open, '--json');
  expect(listed.said).toBe((await run('snapshots', copy, '--json')).said);
  const compared = await run('compare', open, '--snapshots', 'board', '--json');
  expect(compared.said).toBe((await run('compare', copy, '--snapshots', 'board', '--json')).said);
});
