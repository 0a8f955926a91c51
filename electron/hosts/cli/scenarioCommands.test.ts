import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Run, runCli } from './testing/runCli.ts';

const sample = fileURLToPath(new URL('../../../e2e/documents/format-0030.switchyard', import.meta.url));

const run = (...args: readonly string[]): Promise<Run> => runCli(args);

interface Report {
  readonly states: readonly {
    readonly letter: string | null;
    readonly changes: readonly { readonly field: string; readonly base: unknown; readonly value: unknown }[];
    readonly portfolio: Readonly<Record<string, number>>;
    readonly change: Readonly<Record<string, number>>;
  }[];
}

test('compare puts the base and scenarios side by side, and evaluate has the figures of each', async () => {
  const compared = await run('compare', sample, '--json');
  expect(compared.code).toBe(0);
  const { states } = JSON.parse(compared.said) as Report;
  expect(states.map(({ letter }) => letter)).toEqual([null, 'A', 'B']);
  expect(states[1]?.changes).toContainEqual(
    expect.objectContaining({ field: 'delayMonths', base: 0, value: 6 }),
  );
  for (const state of states.slice(1)) {
    const name = state.letter ?? '';
    const evaluated = await run('evaluate', sample, '--scenario', name, '--json');
    const { portfolio } = JSON.parse(evaluated.said) as { portfolio: Record<string, number> };
    expect(portfolio['npvPlan']).toBe(state.portfolio['npvPlan']);
    expect(state.change['npvPlan']).toBe(
      (state.portfolio['npvPlan'] ?? 0) - (states[0]?.portfolio['npvPlan'] ?? 0),
    );
  }
  const some = await run('compare', sample, '--scenarios', 'More AI,base', '--json');
  expect((JSON.parse(some.said) as Report).states.map(({ letter }) => letter)).toEqual(['B', null]);
  const text = await run('compare', sample);
  expect(text.said).toContain('B More AI: Kesterfield AI capacity 75 -> 100 MW');
});

test('--set changes an input for one run, in words that the boxes of the app understand', async () => {
  const lowered = await run('evaluate', sample, '--set', 'market.btcPriceUsd=40k', '--json');
  const same = await run('evaluate', sample, '--set', 'market.btcPriceUsd=$40,000', '--json');
  const plain = await run('evaluate', sample, '--json');
  expect(lowered.code).toBe(0);
  expect(lowered.said).toBe(same.said);
  expect(lowered.said).not.toBe(plain.said);
  const rent = 'site:Kesterfield.rentUsdPerKwMonth';
  const less = await run('evaluate', sample, '--set', `${rent}=-10%`, '--json');
  const exact = await run('evaluate', sample, '--set', `${rent}=112.5`, '--json');
  expect(less.said).toBe(exact.said);
  const every = await run('evaluate', sample, '--set', 'site:*.readinessNothing=1');
  expect(every).toMatchObject({ code: 1 });
});

test.each([
  [['--set', 'market.btcPriceUsd'], 'a path, "=" and a value are expected'],
  [['--set', 'btcPriceUsd=3'], 'the part before "=" is no path'],
  [['--set', 'market.btc=3'], 'Choose from: btcPriceUsd'],
  [['--set', 'site:Nowhere.reservedMw=3'], 'Choose from: Kesterfield, Old Mill Road'],
  [['--set', 'site:Kesterfield.rentUsdPerKwMonth=12 MW'], 'USD/IT kW-month expected, got MW'],
  [['--set', 'site:Kesterfield.reservedMw=500'], 'cannot reserve'],
  [['--set', 'market.nextHalving=soon'], 'write Jun 2027'],
  [['--scenario', 'Z'], 'Choose from: base, A (Late, dearer, lower rent), B (More AI)'],
])('evaluate %j is refused, and says what was expected', async (args, words) => {
  const refused = await run('evaluate', sample, ...args);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(words);
});

test('sensitivity and check speak of a scenario, and of changes for one run', async () => {
  const ofBase = await run('sensitivity', sample, '--json');
  const ofScenario = await run(
    'sensitivity',
    sample,
    '--scenario',
    'B',
    '--set',
    'market.btcPriceUsd=60k',
    '--json',
  );
  const evaluated = await run(
    'evaluate',
    sample,
    '--scenario',
    'B',
    '--set',
    'market.btcPriceUsd=60k',
    '--json',
  );
  const { base } = JSON.parse(ofScenario.said) as { base: { value: number } };
  const { portfolio } = JSON.parse(evaluated.said) as { portfolio: Record<string, number> };
  expect(base.value).toBe(portfolio['npvPlan']);
  expect(ofScenario.said).not.toBe(ofBase.said);
  const checked = await run('check', sample, '--scenario', 'A');
  expect(checked.code).toBe(0);
  expect((await run('check', sample, '--scenario', 'Z')).said).toContain('"Z"');
});
