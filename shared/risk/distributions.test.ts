import { describe, expect, it } from 'vitest';
import vectors from '../model/knownAnswers/vectors.json' with { type: 'json' };
import {
  betaCdf,
  exponential,
  jumpCount,
  lateness,
  lognormal,
  lognormalFrom,
  meanJump,
  pert,
  pertShape,
  triangular,
  weibull,
  z90,
} from './distributions.ts';
import { gammaCdf, gammaQuantile, logGamma } from './gamma.ts';
import { erfc, normalCdf, normalQuantile } from './normal.ts';

const known = vectors.G_montecarlo_checks;
const grid = Array.from({ length: 999 }, (_, i) => (i + 1) / 1_000);
/** The mean of a function of a uniform number, by the midpoint rule. */
const meanOf = (of: (u: number) => number, points = 200_000): number => {
  let sum = 0;
  for (let i = 0; i < points; i += 1) sum += of((i + 0.5) / points);
  return sum / points;
};

describe('the normal distribution', () => {
  it.each([
    [-7, 2],
    [-3.3, 1.9999969422902035],
    [-1, 1.842700792949715],
    [-0.5, 1.5204998778130465],
    [0, 1],
    [0.2, 0.7772974107895215],
    [0.7, 0.32219880616258156],
    [1, 0.15729920705028513],
    [1.3, 0.06599205505934755],
    [2, 0.004677734981047265],
    [3, 2.2090496998585438e-5],
    [5, 1.5374597944280351e-12],
    [9, 4.13703174651381e-37],
    [20, 5.3958656116079005e-176],
  ])('erfc(%d)', (x, expected) => {
    expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(3e-16);
  });

  it('equals the incomplete gamma function, which is computed another way', () => {
    for (let z = 0.01; z < 8; z += 0.0137) {
      const other = 0.5 + 0.5 * gammaCdf(0.5, (z * z) / 2);
      expect(Math.abs(normalCdf(z) - other)).toBeLessThan(1e-14);
      expect(Math.abs(normalCdf(-z) + normalCdf(z) - 1)).toBeLessThan(3e-16);
    }
  });

  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798405],
    [1e-8, -5.61200124417479],
    [0.001, -3.090232306167813],
    [0.0749, -1.4402382675279632],
    [0.0751, -1.4388253927525398],
    [0.3, -0.5244005127080407],
    [0.5, 0],
    [0.9, z90],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308817087],
  ])('the quantile of %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(
      4e-15 * Math.max(1, Math.abs(expected)),
    );
  });

  it('inverts itself', () => {
    for (const p of grid) expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(2e-15);
  });
});

describe('closed forms', () => {
  it('lognormal from P50 and P90: hard cost of the reference', () => {
    const { P50, P90, sigma, mean, P10 } = known.lognormal_from_P50_P90_capex;
    const made = lognormalFrom(P50, P90);
    expect(made.sigma).toBeCloseTo(sigma, 13);
    expect(lognormal(made, normalQuantile(0.1))).toBeCloseTo(P10, 13);
    expect(lognormal(made, z90)).toBeCloseTo(P90, 13);
    expect(meanOf((u) => lognormal(made, normalQuantile(u)))).toBeCloseTo(mean, 5);
    expect(lognormal(lognormalFrom(1, 1), 3)).toBe(1);
  });

  it('PERT delay of the reference', () => {
    const { min, mode, max, mean, alpha, beta } = known.pert_delay_months;
    expect(pertShape(min, mode, max).alpha).toBeCloseTo(alpha, 13);
    expect(pertShape(min, mode, max).beta).toBeCloseTo(beta, 13);
    expect(meanOf((u) => pert(min, mode, max, u), 4_000)).toBeCloseTo(mean, 4);
    for (const u of [0.01, 0.3, 0.99])
      expect(betaCdf(alpha, beta, pert(min, mode, max, u) / max)).toBeCloseTo(u, 12);
    expect(pert(4, 4, 4, 0.2)).toBe(4);
  });

  it('Beta with whole parameters is a polynomial', () => {
    for (const x of grid) expect(betaCdf(2, 3, x)).toBeCloseTo(x * x * (6 - 8 * x + 3 * x * x), 12);
  });

  it('normal NPV: chance of a loss', () => {
    const { mean, sd, prob_negative } = known.normal_NPV;
    expect(normalCdf(-mean / sd)).toBeCloseTo(prob_negative, 14);
  });

  it('triangular: mean and mode', () => {
    expect(meanOf((u) => triangular(95, 128, 155, u))).toBeCloseTo(126, 5);
    expect(triangular(95, 128, 155, 33 / 60)).toBeCloseTo(128, 12);
    expect(triangular(1, 1, 1, 0.7)).toBe(1);
  });

  it('Weibull: mean, and exponential at shape 1', () => {
    expect(meanOf((u) => weibull(1.5, 9, u))).toBeCloseTo(9, 3);
    expect(weibull(1, 9, 0.5)).toBeCloseTo(9 * Math.LN2, 12);
    expect(weibull(1.5, 0, 0.5)).toBe(0);
  });

  it('Gamma: quantile inverts the chance; whole shapes are sums', () => {
    for (const shape of [0.3, 1, 1.5, 7, 60])
      for (const p of [1e-6, 0.01, 0.2, 0.5, 0.9, 0.9999])
        expect(Math.abs(gammaCdf(shape, gammaQuantile(shape, p)) / p - 1)).toBeLessThan(1e-11);
    for (const x of [0.1, 1, 3, 9])
      expect(gammaCdf(3, x)).toBeCloseTo(1 - Math.exp(-x) * (1 + x + (x * x) / 2), 13);
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10);
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12);
  });

  it('lateness has both published facts: mean of a third, 57 % three months late on 14', () => {
    const default_ = { onTime: 0.1, shape: 1.5, scale: 0.252 };
    expect(meanOf((u) => lateness(default_, u), 20_000)).toBeCloseTo(0.34, 2);
    const late = grid.filter((u) => 14 * lateness(default_, u) >= 3).length / grid.length;
    expect(late).toBeCloseTo(0.574, 2);
    expect(lateness(default_, 0.1)).toBe(0);
  });

  it('jumps: Poisson count, and the mean factor of one', () => {
    expect(meanOf((u) => jumpCount(0.4, u), 100_000)).toBeCloseTo(0.4, 4);
    expect(grid.filter((u) => jumpCount(2 / 12, u) === 0).length / 999).toBeCloseTo(Math.exp(-2 / 12), 2);
    const jumps = { perYear: 2, mean: -0.08, spread: 0.12 };
    expect(meanOf((u) => Math.exp(-0.08 + 0.12 * normalQuantile(u))) - 1).toBeCloseTo(meanJump(jumps), 6);
  });

  it('a constant hazard: half have failed after ln 2 over the rate', () => {
    expect(exponential(0.02, 0.5)).toBeCloseTo(Math.LN2 / 0.02, 10);
    expect(exponential(0, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});
