import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laws } from '../../../shared/engine/checks/laws.ts';
import { altered } from '../../../shared/engine/checks/testing/altered.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { samplePortfolio, writePortfolioJson } from '../../app/exchange.ts';
import { writeNewFile } from '../../app/files.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { checkPortfolio, reportText } from './checking.ts';
import { type Run, runCli } from './testing/runCli.ts';

async function check(...args: readonly string[]): Promise<Run> {
  const path = join(testFolder(), 'plan.json');
  expect(writeNewFile(path, writePortfolioJson(samplePortfolio('demo'))).ok).toBe(true);
  return runCli(['check', path, ...args]);
}

test('a sound plan passes every check, in words and as an object', async () => {
  const words = await check();
  expect(words.code).toBe(0);
  expect(words.out).toContain(`checks ${laws.length} of ${laws.length}`);
  const object = await check('--json');
  expect(object.code).toBe(0);
  const report = JSON.parse(object.out) as ReturnType<typeof checkPortfolio>;
  expect(report).toMatchObject({ holding: laws.length, broken: 0 });
  expect(report.checks.map(({ id }) => id)).toEqual(laws.map(({ id }) => id));
  for (const { id, compared, place } of report.checks) {
    expect(compared, id).toBeGreaterThan(0);
    expect(place, id).not.toBeNull();
  }
});

test('a broken law is said with its site, month and difference', () => {
  const portfolio = samplePortfolio('demo');
  const site = portfolio.sites[3];
  if (!site) throw new Error('The sample has too few sites');
  const evaluated = altered(new PortfolioEngine(portfolio), {
    line: 'site.miningMw',
    siteId: site.id,
    month: 7,
    alter: (mw) => mw + 2,
  });
  const report = checkPortfolio(portfolio, evaluated);
  const balance = report.checks.find(({ id }) => id === 'mw-balance');
  expect(balance).toMatchObject({
    holds: false,
    broken: 1,
    place: { siteId: site.id, month: 7, difference: 2 },
  });
  expect(report.broken).toBeGreaterThan(0);
  const text = reportText(report);
  expect(text).toMatch(/^BROKEN {2}Power split adds to the connection/m);
  expect(text).toContain(`${site.name}, Jul 2027: `);
  expect(text).toContain('2 MW apart');
});
