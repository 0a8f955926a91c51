import { describe, expect, it } from 'vitest';
import vectors from '../model/knownAnswers/vectors.json' with { type: 'json' };
import { MarketPaths } from './marketPaths.ts';
import { normalQuantile } from './normal.ts';
import { RandomStream } from './philox.ts';
import { calmRiskSettings, type RiskSettings } from './riskSettings.ts';

const calm = calmRiskSettings();
const btc = (given: Partial<RiskSettings['btcPrice']>): RiskSettings => ({
  ...calm,
  btcPrice: { ...calm.btcPrice, ...given },
});

/** Ends of many paths; the ends of the random walks are taken evenly, so that little is left to chance. */
function paths(settings: RiskSettings, months: number, count: number) {
  const made = new MarketPaths(settings, months, new RandomStream(3));
  return Array.from({ length: count }, (_, trial) => {
    made.draw(
      trial,
      normalQuantile((trial + 0.5) / count),
      normalQuantile((((trial * 7919) % count) + 0.5) / count),
    );
    return {
      btc: [...made.btcPrice],
      network: [...made.network],
      gpu: [...made.gpuPrice],
      scores: { ...made.scores },
    };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const last = (path: readonly number[]): number => path.at(-1) ?? Number.NaN;

describe('the BTC price', () => {
  it('as a random walk without jumps ends as the closed form says', () => {
    const known = vectors.G_montecarlo_checks.GBM;
    const months = known.years * 12;
    const plan = known.S0 * Math.exp(known.mu * known.years);
    const ends = paths(btc({ volatility: known.sigma }), months, 4_001)
      .map(({ btc: path }) => plan * last(path))
      .sort((a, b) => a - b);
    expect(Math.abs(mean(ends) / known.mean - 1)).toBeLessThan(0.005);
    expect(Math.abs((ends[2_000] ?? 0) / known.median - 1)).toBeLessThan(0.002);
    expect(Math.abs((ends[400] ?? 0) / known.P10 - 1)).toBeLessThan(0.005);
    expect(Math.abs((ends[3_600] ?? 0) / known.P90 - 1)).toBeLessThan(0.005);
  });

  it('moves by steps that are independent and of the stated size, whatever its end', () => {
    const all = paths(btc({ volatility: 0.6, centre: 'median' }), 48, 1_000);
    const steps = all.map(({ btc: path }) =>
      path.slice(1).map((value, i) => Math.log(value / (path[i] ?? 1))),
    );
    const squares = steps.map((each) => mean(each.map((step) => step * step)));
    expect(mean(squares) / (0.36 / 12)).toBeCloseTo(1, 1);
    const serial = mean(steps.map((each) => mean(each.slice(1).map((step, i) => step * (each[i] ?? 0)))));
    expect(Math.abs(serial / (0.36 / 12))).toBeLessThan(0.02);
  });

  it('keeps the plan as its mean with jumps and with regimes', () => {
    const jumps = paths(
      btc({ volatility: 0.3, jumpsPerYear: 4, jumpMean: -0.1, jumpSpread: 0.15 }),
      24,
      6_000,
    );
    for (const month of [1, 12, 24])
      expect(Math.abs(mean(jumps.map(({ btc: path }) => path[month] ?? 0)) - 1)).toBeLessThan(0.025);
    const regimes = btc({
      model: 'regimes',
      bullGrowth: 0.6,
      bullVolatility: 0.45,
      flatVolatility: 0.4,
      bearGrowth: -0.45,
      bearVolatility: 0.6,
    });
    const walked = paths(regimes, 24, 6_000);
    for (const month of [1, 12, 24])
      expect(Math.abs(mean(walked.map(({ btc: path }) => path[month] ?? 0)) - 1)).toBeLessThan(0.04);
  });

  it('has the plan as its median where that is asked for', () => {
    const ends = paths(btc({ volatility: 0.5, centre: 'median' }), 60, 2_001).map(({ btc: path }) =>
      last(path),
    );
    expect(ends.sort((a, b) => a - b)[1_000]).toBeCloseTo(1, 6);
  });

  it('jumps as often as stated', () => {
    const all = paths(btc({ jumpsPerYear: 2, jumpMean: -0.5, jumpSpread: 0, centre: 'median' }), 120, 500);
    const jumpsSeen = all.map(
      ({ btc: path }) =>
        path.slice(1).filter((value, i) => Math.log(value / (path[i] ?? 1)) < -0.3).length / 10,
    );
    // Two jumps in one month are seen as one.
    expect(Math.abs(mean(jumpsSeen) - 12 * (1 - Math.exp(-2 / 12)))).toBeLessThan(0.06);
  });

  it('has scores that are nearly standard normal', () => {
    for (const settings of [
      btc({ volatility: 0.5 }),
      btc({ volatility: 0.5, jumpsPerYear: 2, jumpMean: -0.08, jumpSpread: 0.12 }),
      btc({
        model: 'regimes',
        bullGrowth: 0.6,
        bearGrowth: -0.45,
        bullVolatility: 0.45,
        bearVolatility: 0.6,
      }),
    ]) {
      const scores = paths(settings, 120, 2_000).map((path) => path.scores.btcPrice);
      expect(Math.abs(mean(scores))).toBeLessThan(0.08);
      expect(Math.abs(mean(scores.map((score) => score * score)) - 1)).toBeLessThan(0.15);
    }
  });
});

describe('the other paths', () => {
  it('are those of the plan without spreads', () => {
    for (const { btc: price, network, gpu } of paths(calm, 24, 3))
      for (const path of [price, network, gpu]) expect(new Set(path)).toEqual(new Set([1]));
  });

  it('network noise has its size and follows the price with its lag', () => {
    const settings = {
      ...btc({ volatility: 0.5 }),
      network: { noise: 0.03, followsPrice: 0.6, lagMonths: 3 },
    };
    const all = paths(settings, 60, 600);
    const noise = all.map(({ network }) =>
      network.slice(1).map((value) => (Math.log(value) + 0.00045) / 0.03),
    );
    expect(mean(noise.map((each) => mean(each.map((z) => z * z))))).toBeCloseTo(1, 1);
    const follows = (lag: number): number =>
      mean(
        all.map(({ btc: path }, i) => {
          const steps = path.map((value, t) => (t === 0 ? 0 : Math.log(value / (path[t - 1] ?? 1))));
          const centre = mean(steps.slice(1));
          return mean((noise[i] ?? []).slice(10).map((z, k) => ((steps[k + 11 - lag] ?? 0) - centre) * z));
        }),
      ) /
      (0.5 / Math.sqrt(12));
    expect(follows(3)).toBeCloseTo(0.6, 1);
    expect(Math.abs(follows(0))).toBeLessThan(0.05);
  });

  it('GPU price keeps the plan as its mean and ends where the copula says', () => {
    const all = paths({ ...calm, gpuPrice: { volatility: 0.3 } }, 48, 4_001);
    expect(Math.abs(mean(all.map(({ gpu }) => last(gpu))) - 1)).toBeLessThan(0.005);
    const spread = mean(all.map(({ gpu }) => (Math.log(last(gpu)) + 0.18) ** 2));
    expect(spread / (0.09 * 4)).toBeCloseTo(1, 2);
  });
});
