import { gammaQuantile, logGamma } from './gamma.ts';
import { normalCdf } from './normal.ts';

/**
 * Distributions as functions of a chance `u`, 0 < u < 1, or of a standard normal `z`: the copula gives the
 * one or the other. Each grows with its argument.
 */

/** z of the 90th percentile. */
export const z90 = 1.2815515655446004;

/** What a lognormal number is made of: exp(logMedian + sigma z). */
export interface Lognormal {
  readonly logMedian: number;
  readonly sigma: number;
}

/** The lognormal with these 50th and 90th percentiles, 0 < p50 <= p90. */
export function lognormalFrom(p50: number, p90: number): Lognormal {
  return { logMedian: Math.log(p50), sigma: Math.log(p90 / p50) / z90 };
}

/** Without a spread it is exactly the median. */
export function lognormal({ logMedian, sigma }: Lognormal, z: number): number {
  return Math.exp(logMedian + sigma * z);
}

/** Triangular with lowest value, mode and highest value. */
export function triangular(low: number, mode: number, high: number, u: number): number {
  const width = high - low;
  if (width === 0) return mode;
  const cut = (mode - low) / width;
  return u < cut
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Parameters of the Beta distribution behind a PERT of lowest value, mode and highest value. */
export function pertShape(low: number, mode: number, high: number): { alpha: number; beta: number } {
  return { alpha: 1 + (4 * (mode - low)) / (high - low), beta: 1 + (4 * (high - mode)) / (high - low) };
}

/** The regularised incomplete beta function, by Lentz's continued fraction (Numerical Recipes 6.4). */
export function betaCdf(alpha: number, beta: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaCdf(beta, alpha, 1 - x);
  const front = Math.exp(
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log(1 - x),
  );
  const safe = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / safe(1 - ((alpha + beta) * x) / (alpha + 1));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    h *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return (front * h) / alpha;
}

/** PERT: a Beta between lowest and highest value whose mean is (low + 4 mode + high) / 6. */
export function pert(low: number, mode: number, high: number, u: number): number {
  if (high === low) return mode;
  const { alpha, beta } = pertShape(low, mode, high);
  let [below, above] = [0, 1];
  for (let step = 0; step < 60 && above - below > 1e-15; step += 1) {
    const middle = (below + above) / 2;
    if (betaCdf(alpha, beta, middle) < u) below = middle;
    else above = middle;
  }
  return low + ((below + above) / 2) * (high - low);
}

/** Weibull with this mean; `shape` 1 is exponential. */
export function weibull(shape: number, mean: number, u: number): number {
  if (mean === 0) return 0;
  const scale = mean / Math.exp(logGamma(1 + 1 / shape));
  return scale * (-Math.log1p(-u)) ** (1 / shape);
}

/** Years until an event that comes at a constant yearly rate; never for a rate of 0. */
export function exponential(yearlyRate: number, u: number): number {
  return yearlyRate > 0 ? -Math.log1p(-u) / yearlyRate : Number.POSITIVE_INFINITY;
}

/** How late a project is, as a share of its planned duration. */
export interface Lateness {
  /** Chance to be on time. */
  readonly onTime: number;
  /** Otherwise a Gamma number of this shape and scale. */
  readonly shape: number;
  readonly scale: number;
}

export function lateness({ onTime, shape, scale }: Lateness, u: number): number {
  if (u <= onTime || scale === 0) return 0;
  return scale * gammaQuantile(shape, (u - onTime) / (1 - onTime));
}

/** Jumps of a price: how many a year on average, and mean and spread of the logarithm of one. */
export interface Jumps {
  readonly perYear: number;
  readonly mean: number;
  readonly spread: number;
}

/** How many jumps fall into a span in which `expected` come on average (Poisson). */
export function jumpCount(expected: number, u: number): number {
  let chance = Math.exp(-expected);
  let sum = chance;
  let count = 0;
  while (u > sum && count < 1_000) {
    count += 1;
    chance *= expected / count;
    sum += chance;
  }
  return count;
}

/** Mean factor by which one jump moves a price, less 1. */
export function meanJump({ mean, spread }: Jumps): number {
  return Math.expm1(mean + (spread * spread) / 2);
}

/** A chance from a standard normal number, never 0 or 1. */
export function chanceOf(z: number): number {
  return Math.min(Math.max(normalCdf(z), Number.MIN_VALUE), 1 - 2 ** -53);
}
