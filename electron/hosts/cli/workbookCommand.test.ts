import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { samplePortfolio, writePortfolioJson } from '../../app/exchange.ts';
import { readXlsx } from '../../exchange/xlsx/testing/readXlsx.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { type Run, runCli } from './testing/runCli.ts';

const run = (...args: readonly string[]): Promise<Run> => runCli(args);

test('export FILE OUT.xlsx writes the workbook, or says why not', async () => {
  const folder = testFolder();
  const plan = join(folder, 'plan.json');
  const demo = samplePortfolio('demo');
  const portfolio = {
    ...demo,
    portfolio: { ...demo.portfolio, horizonMonths: 24 },
    sites: demo.sites.slice(0, 1),
    blocks: [],
    provenance: [],
    ratings: [],
  };
  writeFileSync(plan, writePortfolioJson(portfolio));
  const target = join(folder, 'model.XLSX');
  const written = await run('export', plan, target, '--json');
  const bytes = readFileSync(target);
  expect(written.code).toBe(0);
  expect(JSON.parse(written.said)).toEqual({ file: target, format: 'xlsx', bytes: bytes.length });
  const [inputs, , site] = readXlsx(new Uint8Array(bytes));
  expect(inputs?.name).toBe('Inputs');
  expect(site?.name).toBe(demo.sites[0]?.name);
  const nowhere = await run('export', plan, join(folder, 'no', 'model.xlsx'));
  expect(nowhere.code).toBe(1);
  expect(nowhere.said).toContain('The folder for "model.xlsx" is not there');
});
