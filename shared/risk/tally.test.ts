import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../model/knownAnswers/vectors.json' with { type: 'json' };
import { normalQuantile } from './normal.ts';
import { marketKey, RandomStream } from './philox.ts';
import { Tally } from './tally.ts';

const tallied = (amounts: readonly number[]): Tally => {
  const tally = new Tally();
  for (const amount of amounts) tally.add(amount);
  return tally;
};

const amounts = fc.array(
  fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: -300, max: 300 }),
    fc.constant(0),
  ),
  { minLength: 1, maxLength: 60 },
);

describe('a tally', () => {
  it('has the mean, variance and tail of what it counted, to the cent', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const tally = tallied(given);
        const cents = given.map((amount) => BigInt(Math.round(amount * 100)));
        const n = BigInt(cents.length);
        const total = cents.reduce((sum, each) => sum + each, 0n);
        const scale = Math.max(1, ...given.map(Math.abs));
        expect(Math.abs(tally.mean - Number(total) / Number(n) / 100)).toBeLessThan(scale * 1e-14 + 1e-12);
        if (n > 1n) {
          const squares = cents.reduce((sum, each) => sum + (n * each - total) ** 2n, 0n);
          const variance = Number(squares) / Number(n ** 2n * (n - 1n)) / 10_000;
          expect(Math.abs(tally.variance - variance)).toBeLessThanOrEqual(variance * 1e-12 + 1e-9);
        }
        const sorted = given.map((amount) => Math.round(amount * 100) / 100).sort((a, b) => a - b);
        for (const p of [0.05, 0.1, 0.5, 0.9]) {
          const exact = sorted[Math.ceil(p * sorted.length) - 1] ?? Number.NaN;
          expect(Math.abs(tally.quantile(p) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 0.001 + 0.01);
        }
      }),
    );
  });

  it('is the same however its amounts are split and ordered', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        const whole = tallied([...a, ...b, ...c]);
        const merged = tallied([...c].reverse());
        merged.merge(Tally.read(JSON.parse(JSON.stringify(tallied(a).write()))));
        merged.merge(tallied(b));
        expect(merged.write()).toEqual(whole.write());
        expect(merged.variance).toEqual(whole.variance);
        expect(merged.portions).toEqual(whole.portions);
      }),
    );
  });

  it('of normal amounts has the closed forms: chance of a loss, CVaR, quantiles', () => {
    const { mean, sd, prob_negative, CVaR5 } = vectors.G_montecarlo_checks.normal_NPV;
    const u = new Float64Array(200_000);
    new RandomStream(5).fill(0, 1, marketKey, u, 0, u.length);
    const tally = tallied([...u].map((each) => (mean + sd * normalQuantile(each)) * 1e6));
    expect(Math.abs(tally.mean / 1e6 - mean)).toBeLessThan((3 * tally.standardError) / 1e6);
    expect(tally.standardError / 1e6).toBeCloseTo(sd / Math.sqrt(u.length), 2);
    expect(Math.abs(tally.meanOfLowest(0.05) / 1e6 - CVaR5)).toBeLessThan(1.5);
    let below = 0;
    for (const { count, mean: at } of tally.portions) if (at < 0) below += count;
    expect(below / tally.count).toBeCloseTo(prob_negative, 2);
    const error = tally.quantileError(0.1) / 1e6;
    expect(Math.abs(tally.quantile(0.1) / 1e6 - (mean - 1.2815515655446004 * sd))).toBeLessThan(3 * error);
    // Asymptotic: sqrt(p (1 - p) / n) over the density.
    expect(error).toBeCloseTo((Math.sqrt(0.09 / u.length) / 0.17549833) * sd, 1);
  });

  it('keeps sums beyond what a double holds, and refuses what is no number', () => {
    const tally = tallied([9e13, 9e13, 0.01, -9e13, -9e13]);
    expect(tally.mean).toBe(0.002);
    expect(() => tally.add(Number.NaN)).toThrow(RangeError);
    expect(() => tally.add(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => Tally.read({ squares: '0', bins: [[1, -1, '0']] })).toThrow(RangeError);
  });
});
