import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../domain/portfolio.ts';
import { simulationResult } from './result.ts';
import { calmRiskSettings, defaultRiskSettings, type RiskSettings } from './riskSettings.ts';
import { TrialRunner } from './simulate.ts';
import { Simulator } from './simulator.ts';
import { SimulationSummary } from './summary.ts';
import { readSummary, writeSummary } from './summaryText.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';
import { joinRanges } from './trialRanges.ts';

const portfolio = riskPortfolio();

function task(of: Portfolio = portfolio, settings: RiskSettings = defaultRiskSettings(), seed = 9) {
  const siteIds = of.sites.map(({ id }) => id);
  const months = of.portfolio.horizonMonths;
  return {
    portfolio: of,
    settings,
    of: { portfolio: 'p', against: null, repair: null, settings: 's', seed, engine: 'e', months, siteIds },
  };
}

const throughText = (summary: SimulationSummary): SimulationSummary => {
  const read = readSummary(JSON.parse(JSON.stringify(writeSummary(summary))));
  if (!read) throw new Error('The summary cannot be read back');
  return read;
};

describe('summaries of shards', () => {
  it('merge to the summary of all trials, whatever the shards and the order', () => {
    const runner = new TrialRunner(task());
    const whole = runner.run([0, 60]);
    const text = JSON.stringify(writeSummary(whole));
    const result = JSON.stringify(simulationResult(whole));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { maxLength: 6 }),
        fc.nat(),
        (cuts, turn) => {
          const ends = [...cuts, 60].sort((a, b) => a - b);
          const ranges = ends.map((end, i) => [ends[i - 1] ?? 0, end] as const);
          const start = turn % ranges.length;
          const merged = new SimulationSummary(task().of);
          for (const range of [...ranges.slice(start), ...ranges.slice(0, start)])
            merged.merge(throughText(new TrialRunner(task()).run(range)));
          expect(JSON.stringify(writeSummary(merged))).toBe(text);
          expect(JSON.stringify(simulationResult(merged))).toBe(result);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are refused where they overlap or are of something else', () => {
    const runner = new TrialRunner(task());
    const summary = runner.run([0, 3]);
    expect(() => summary.merge(runner.run([2, 4]))).toThrow('Trial 2 is counted twice');
    expect(() =>
      summary.merge(new TrialRunner(task(portfolio, defaultRiskSettings(), 8)).run([3, 4])),
    ).toThrow(RangeError);
    expect(
      joinRanges(
        [[4, 6]],
        [
          [0, 2],
          [2, 4],
          [9, 9.5],
        ],
      ),
    ).toEqual([
      [0, 6],
      [9, 9.5],
    ]);
  });

  it('that were changed on the way are not read', () => {
    const written = writeSummary(new TrialRunner(task()).run([0, 3]));
    expect(readSummary(written)).not.toBeNull();
    for (const broken of [
      { ...written, version: 2 },
      { ...written, ranges: [[0, 4]] },
      {
        ...written,
        ranges: [
          [0, 2],
          [1, 2],
        ],
      },
      { ...written, fan: written.fan.slice(1) },
      { ...written, sites: [] },
      { ...written, breaches: [] },
      null,
    ])
      expect(readSummary(broken)).toBeNull();
  });
});

describe('results', () => {
  it('are those of the trials, counted the plain way', () => {
    const count = 200;
    const simulator = new Simulator(portfolio, defaultRiskSettings(), 9);
    const trials = Array.from({ length: count }, (_, trial) => {
      const { npvPlan, npvDoNothing, liquidityLow, breaches, planCumulative } = simulator.run(trial);
      return {
        plan: npvPlan,
        gain: npvPlan - npvDoNothing,
        liquidityLow,
        breaches: [...breaches],
        end: planCumulative.at(-1) ?? Number.NaN,
      };
    });
    const result = simulationResult(new TrialRunner(task()).run([0, count]));
    if (!result) throw new Error('no result');
    const share = (is: (trial: (typeof trials)[number]) => boolean): number =>
      trials.filter(is).length / count;
    expect(result.chances.loss.chance).toBe(share(({ plan }) => plan < 0));
    expect(result.chances.convertingBeatsMining.chance).toBe(share(({ gain }) => gain > 0));
    expect(result.miningBeatsConverting.chance).toBe(share(({ gain }) => gain < 0));
    expect(result.chances.cashShort.chance).toBe(share(({ liquidityLow }) => liquidityLow < 0));
    expect(result.chances.covenantBroken.chance).toBe(share(({ breaches }) => breaches.some((n) => n > 0)));
    expect(result.covenantBrokenByMonth).toEqual(
      Array.from({ length: 121 }, (_, month) => share(({ breaches }) => (breaches[month] ?? 0) > 0)),
    );
    const plans = trials.map(({ plan }) => plan).sort((a, b) => a - b);
    const { npvPlan } = result.amounts;
    expect(npvPlan.mean).toBeCloseTo(plans.reduce((sum, plan) => sum + plan, 0) / count, 1);
    expect(npvPlan.p10.value / (plans[19] ?? 0)).toBeCloseTo(1, 3);
    expect(npvPlan.cvar5 / (plans.slice(0, 10).reduce((sum, plan) => sum + plan, 0) / 10)).toBeCloseTo(1, 3);
    expect(result.fan.at(-1)).toMatchObject({ month: 120 });
    const ends = trials.map(({ end }) => end).sort((a, b) => a - b);
    expect((result.fan.at(-1)?.p50 ?? 0) / (ends[99] ?? 0)).toBeCloseTo(1, 2);
    for (const bars of Object.values(result.histograms))
      expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(count);
    // Sites add up to the portfolio.
    const bySite = result.sites.reduce((sum, site) => sum + site.npvPlan.mean, 0);
    expect(bySite).toBeCloseTo(npvPlan.mean, 0);
  });

  it('name the driver that alone moves the plan', () => {
    const calm = calmRiskSettings();
    const settings = { ...calm, hardCost: { ...calm.hardCost, p90: 1.5, common: 1 }, correlations: [] };
    const result = simulationResult(new TrialRunner(task(portfolio, settings)).run([0, 600]));
    const [first, second] = result?.drivers ?? [];
    expect(first?.id).toBe('hardCost');
    expect(first?.gain.share).toBeGreaterThan(0.95);
    expect(second?.gain.share).toBeLessThan(0.05);
    expect(first?.gain.low).toBeGreaterThan(first?.gain.high ?? Number.POSITIVE_INFINITY);
  });

  it('of the plan without spreads are the plan, and of no trials are none', () => {
    const runner = new TrialRunner(task(portfolio, calmRiskSettings()));
    const result = simulationResult(runner.run([0, 20]));
    expect(result?.amounts.gain.standardDeviation).toBe(0);
    expect(result?.amounts.gain.p10.value).toBe(result?.amounts.gain.mean);
    expect(simulationResult(runner.run([0, 20], () => true))).toBeNull();
  });
});
