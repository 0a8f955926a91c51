import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ChoiceResult, OptionList } from '../../../shared/choice/result.ts';
import { fiveSiteLimits, fiveSites } from '../../../shared/choice/testing/fiveSites.ts';
import { writePortfolioJson } from '../../app/exchange.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { runCommand } from './runCommand.ts';

async function optimise(limits: unknown, ...args: readonly string[]) {
  const folder = testFolder();
  const file = join(folder, 'five.json');
  const limitsFile = join(folder, 'limits.json');
  writeFileSync(file, writePortfolioJson(fiveSites()));
  writeFileSync(limitsFile, JSON.stringify(limits));
  let out = '';
  const given = args.map((arg) => arg.replace('{folder}', folder));
  const code = await runCommand(['optimise', file, '--limits', limitsFile, ...given], {
    version: '0.1.0',
    log: { write: () => undefined },
    now: () => new Date('2026-11-23T00:00:00Z'),
    printer: { printDeck: () => Promise.reject(new Error('Nothing is printed here')) },
    simulation: { workerFile: '', processors: 1, show: null },
    choice: {
      workerFile: new URL('../../workers/choiceWorker.ts', import.meta.url),
      wasmFile: fileURLToPath(import.meta.resolve('highs/runtime')),
      show: null,
    },
    write: (_stream, text) => {
      out += text;
    },
  });
  return { code, out, folder };
}

test('the plan with its proof, prices and reasons, as an object and in words', {
  timeout: 90_000,
}, async () => {
  const json = await optimise(fiveSiteLimits(), '--json');
  expect(json.code).toBe(0);
  const result = JSON.parse(json.out) as ChoiceResult;
  expect(result.status.kind).toBe('proven');
  expect(result.best?.options.map(({ siteId }) => siteId)).toEqual(['ash', 'cedar']);
  const words = await optimise(fiveSiteLimits());
  expect(words.code).toBe(0);
  expect(words.out).toContain('Proven: no better plan exists');
  expect(words.out).toMatch(/^Ash\s+120\s+[\d,]+\s+51\s+equity by period and starts a year$/m);
  expect(words.out).toMatch(/^Starts a year at most 1\s+binds/m);
});

test('no plan under the limits is exit code 1, with the limits that clash', { timeout: 60_000 }, async () => {
  const limits = { capexUsd: 1e6, locks: [{ kind: 'must', siteId: 'ash' }] };
  const { code, out } = await optimise(limits);
  expect(code).toBe(1);
  expect(out).toContain('Capex at most USD 1.0 M');
  expect(out).toContain('Ash must convert');
});

test('options can be looked at, and the program written for another solver', async () => {
  const { out } = await optimise(fiveSiteLimits(), '--options', '--json');
  const { sites } = JSON.parse(out) as OptionList;
  expect(sites.map(({ options }) => options.length)).toEqual([4, 4, 4, 4, 4]);
  const beaten = expect.stringMatching(/^Beaten by mining on, which gains USD \d+ M more and uses no more/);
  const noRoom = expect.stringMatching(/^No plan has room for it: Equity of /);
  expect(sites[3]?.options.map(({ standing }) => standing.words)).toEqual([beaten, beaten, noRoom, beaten]);
  const written = await optimise(fiveSiteLimits(), '--lp', '{folder}/plan.lp');
  expect(written.code).toBe(0);
  expect(readFileSync(join(written.folder, 'plan.lp'), 'utf8')).toMatch(/^Maximize\n value: /);
});

test.each([
  ['a limit that is none', { budget: 5 }, [], 1, 'Unrecognized key'],
  [
    'a site that is not there',
    { locks: [{ kind: 'must', siteId: 'gone' }] },
    [],
    1,
    'no site has the id "gone"',
  ],
  ['two answers at once', {}, ['--options', '--lp', 'x.lp'], 2, 'either --options or --lp'],
] as const)('%s is refused and says why', async (_, limits, args, expected, words) => {
  const { code, out } = await optimise(limits, ...args);
  expect(code).toBe(expected);
  expect(out).toContain(words);
});
