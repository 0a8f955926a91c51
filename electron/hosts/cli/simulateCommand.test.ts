import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioChangeId } from '../../../shared/domain/scenarioRows.ts';
import type { SimulationResult } from '../../../shared/risk/result.ts';
import { riskPortfolio } from '../../../shared/risk/testing/riskPortfolio.ts';
import { writePortfolioJson } from '../../app/exchange.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { readArguments } from './readArguments.ts';
import { type Run, runCli } from './testing/runCli.ts';

const run = (...args: readonly string[]): Promise<Run> =>
  runCli(args, {
    simulation: {
      workerFile: new URL('../../workers/simulationWorker.ts', import.meta.url),
      processors: 2,
      show: null,
    },
  });

function plan(): string {
  const path = join(testFolder(), 'plan.json');
  writeFileSync(path, writePortfolioJson(riskPortfolio()));
  return path;
}

test('shards that are merged print the bytes of one run, whatever the workers', {
  timeout: 120_000,
}, async () => {
  const file = plan();
  const simulate = (...args: readonly string[]) => run('simulate', file, '--seed', '7', '--json', ...args);
  const whole = await simulate('--trials', '300', '--workers', '1');
  expect(whole).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(whole.out)).toMatchObject({ trials: 300, ranges: [[0, 300]] });
  for (const workers of ['2', '3'])
    expect((await simulate('--trials', '300', '--workers', workers)).out).toBe(whole.out);

  const folder = testFolder();
  const cuts = [0, 40, 210, 300];
  const shards: string[] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const out = join(folder, `part-${i}.json`);
    const to = cuts[i + 1] ?? 0;
    expect((await simulate('--from', String(from), '--to', String(to), '--out', out)).code).toBe(0);
    shards.unshift(out);
  }
  const merged = await run('simulate', '--merge', ...shards, '--json');
  expect(merged).toMatchObject({ code: 0, error: '' });
  expect(merged.out).toBe(whole.out);

  const twice = await run('simulate', '--merge', ...shards, shards[0] ?? '', '--json');
  expect(twice.code).toBe(1);
  expect(JSON.parse(twice.error).error).toMatchObject({
    code: 'conflict',
    message: '"part-2.json" cannot be merged: Trial 210 is counted twice',
  });
  const other = join(folder, 'other.json');
  await run('simulate', file, '--seed', '8', '--from', '300', '--to', '310', '--out', other);
  expect((await run('simulate', '--merge', ...shards, other)).error).toContain(
    'of different portfolios, settings, seeds or versions',
  );
});

test('a scenario is compared with the base in the same futures, with the settings of the document', {
  timeout: 60_000,
}, async () => {
  const path = join(testFolder(), 'plan.json');
  const changed = {
    ...riskPortfolio(),
    scenarios: [{ id: 'dear', letter: 'A', name: 'Dear', colour: 'plum', note: '', ordinal: 1 }] as const,
    scenarioChanges: [
      {
        id: scenarioChangeId('dear', { table: 'site', key: 'alpha', field: 'hardCostUsdPerItMw' }),
        scenarioId: 'dear',
        table: 'site',
        key: 'alpha',
        field: 'hardCostUsdPerItMw',
        value: 14e6,
      },
    ] as const,
    riskInputs: [
      { id: 'run.seed', value: 5, source: '' },
      { id: 'run.trials', value: 120, source: '' },
    ],
  };
  writeFileSync(path, writePortfolioJson(changed));
  const simulate = async (...args: readonly string[]) => {
    const { code, out, error } = await run('simulate', path, '--json', ...args);
    expect(error).toBe('');
    expect(code).toBe(0);
    return JSON.parse(out) as SimulationResult;
  };
  const base = await simulate();
  expect(base).toMatchObject({ trials: 120, of: { seed: 5, against: null }, pair: null });
  const dear = await simulate('--scenario', 'A', '--against', 'base');
  expect(dear.of.against).toBe(base.of.portfolio);
  // Both draw the same futures: the mean of the differences is the difference of the means.
  const difference = dear.amounts.npvPlan.mean - base.amounts.npvPlan.mean;
  expect(dear.pair?.difference.mean).toBeCloseTo(difference, 1);
  expect(dear.pair).toMatchObject({ better: { chance: 0 } });
  expect(dear.pair?.worse.chance).toBeGreaterThan(0.5);
  expect((await simulate('--against', path)).pair).toMatchObject({ difference: { mean: 0 } });
  const nobody = await run('simulate', path, '--scenario', 'Z');
  expect(nobody.code).toBe(1);
});

test('what is printed for a person has each amount with the decimals of its size', {
  timeout: 60_000,
}, async () => {
  const { code, out } = await run('simulate', plan(), '--trials', '50');
  expect(code).toBe(0);
  expect(out).toContain('50 trials, seed 1');
  const [, ...amounts] = /NPV of the plan(.*)/.exec(out)?.[0].match(/USD [\d,.]+/g) ?? [];
  expect(amounts).not.toHaveLength(0);
  // Three significant figures or whole.
  for (const amount of amounts) expect(amount).toMatch(/^USD ([1-9][\d,]+|\d\.\d|0\.\d\d|0)$/);
});

test.each([
  [['simulate', '--merge', 'a', '--seed', '1'], '"simulate --merge" has no option --seed'],
  [['simulate', '--merge'], '"simulate --merge" takes one summary or more'],
  [['simulate', 'a', '--from', '1'], 'A shard needs both --from and --to'],
  [
    ['simulate', 'a', '--trials', '5', '--to', '9'],
    '--trials counts from 0; give either it, or --from and --to',
  ],
  [['simulate', 'a', '--from', '5', '--to', '5'], '--to comes after --from'],
  [['simulate', 'a', '--trials', '0'], '--trials is a whole number from 1 to 4294967296'],
  [['simulate', 'a', '--workers', '2.5'], '--workers is a whole number from 1 to 256'],
  [['simulate', '--defaults', 'a'], '"simulate --defaults" takes no file and no other option'],
])('%j is refused with a reason', (args, problem) => {
  const read = readArguments(args);
  expect(read.ok ? '' : read.problem).toBe(problem);
});

test('--json goes with every form', () => {
  for (const args of [['a'], ['--merge', 'a'], ['--defaults']])
    expect(readArguments(['simulate', ...args, '--json'])).toMatchObject({ ok: true, isJson: true });
});
