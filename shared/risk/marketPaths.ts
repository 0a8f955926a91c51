import { jumpCount, meanJump } from './distributions.ts';
import { normalQuantile } from './normal.ts';
import { marketKey, type RandomStream } from './philox.ts';
import type { RiskSettings } from './riskSettings.ts';
import { streamOf } from './streams.ts';

/**
 * The paths that the whole market shares in one trial: BTC price, network hashrate and GPU price, each as
 * a factor on the plan by month, 1 at the decision. Random walks are drawn so that where they end is the
 * number that the copula gives, by a bridge: steps less their mean, plus their share of the end.
 */
export class MarketPaths {
  readonly #settings: RiskSettings;
  readonly #months: number;
  readonly #stream: RandomStream;
  readonly #uniforms: Float64Array;
  readonly #steps: Float64Array;
  readonly #gpuSteps: Float64Array;
  readonly #regimes: Regimes;
  readonly btcPrice: Float64Array;
  readonly network: Float64Array;
  readonly gpuPrice: Float64Array;
  /** The mean of each path's logarithm over all months, scaled to be nearly standard normal. */
  readonly scores = { btcPrice: 0, network: 0, gpuPrice: 0 };

  constructor(settings: RiskSettings, months: number, stream: RandomStream) {
    this.#settings = settings;
    this.#months = months;
    this.#stream = stream;
    this.#uniforms = new Float64Array(2 * months + 2);
    this.#steps = new Float64Array(months + 1);
    this.#gpuSteps = new Float64Array(months + 1);
    this.#regimes = new Regimes(settings.btcPrice, months);
    this.btcPrice = new Float64Array(months + 1).fill(1);
    this.network = new Float64Array(months + 1).fill(1);
    this.gpuPrice = new Float64Array(months + 1).fill(1);
  }

  /** Draws the paths of a trial. `btcEnd`, `gpuEnd`: standard normal, where the two random walks end. */
  draw(trial: number, btcEnd: number, gpuEnd: number): void {
    this.#walk(trial, streamOf.btcPrice, btcEnd, this.#steps);
    if (this.#settings.btcPrice.model === 'regimes') this.#drawRegimes(trial);
    else this.#drawJumps(trial);
    this.#drawNetwork(trial);
    this.#drawGpu(trial, gpuEnd);
  }

  /** Independent standard normal steps of months 1 to N, given that they add up to `end` times root N. */
  #walk(trial: number, driver: number, end: number, steps: Float64Array): void {
    const months = this.#months;
    const uniforms = this.#uniforms;
    this.#stream.fill(trial, driver, marketKey, uniforms, 0, months + 1);
    let sum = 0;
    for (let t = 1; t <= months; t += 1) {
      const z = normalQuantile(uniforms[t] ?? 0.5);
      steps[t] = z;
      sum += z;
    }
    const shift = end / Math.sqrt(months) - sum / months;
    for (let t = 1; t <= months; t += 1) steps[t] = (steps[t] ?? 0) + shift;
  }

  #drawJumps(trial: number): void {
    const { volatility, jumpsPerYear, jumpMean, jumpSpread, centre } = this.#settings.btcPrice;
    const months = this.#months;
    const uniforms = this.#uniforms;
    const expected = jumpsPerYear / 12;
    const perStep = volatility / Math.sqrt(12);
    const compensation =
      centre === 'mean'
        ? (perStep * perStep) / 2 +
          expected * meanJump({ perYear: jumpsPerYear, mean: jumpMean, spread: jumpSpread })
        : expected * jumpMean;
    if (expected > 0) this.#stream.fill(trial, streamOf.jumps, marketKey, uniforms, 0, 2 * months);
    let log = 0;
    let surprise = 0;
    let surprises = 0;
    for (let t = 1; t <= months; t += 1) {
      let step = perStep * (this.#steps[t] ?? 0);
      if (expected > 0) {
        const count = jumpCount(expected, uniforms[2 * t - 2] ?? 0.5);
        if (count > 0)
          step +=
            count * jumpMean + Math.sqrt(count) * jumpSpread * normalQuantile(uniforms[2 * t - 1] ?? 0.5);
      }
      log += step - compensation;
      surprise += step - expected * jumpMean;
      surprises += surprise;
      this.btcPrice[t] = Math.exp(log);
    }
    const variance = perStep * perStep + expected * (jumpMean * jumpMean + jumpSpread * jumpSpread);
    this.scores.btcPrice = meanScore(surprises, variance, months);
  }

  #drawRegimes(trial: number): void {
    const months = this.#months;
    const { growths, spreads, means, meanStep, variance } = this.#regimes;
    const isMean = this.#settings.btcPrice.centre === 'mean';
    this.#stream.fill(trial, streamOf.regimes, marketKey, this.#uniforms, 0, months);
    let regime = Math.floor((this.#uniforms[0] ?? 0) * 3);
    let log = 0;
    let surprise = 0;
    let surprises = 0;
    for (let t = 1; t <= months; t += 1) {
      if (t > 1) regime = this.#regimes.next(regime, this.#uniforms[t - 1] ?? 0);
      const spread = spreads[regime] ?? 0;
      const step = (growths[regime] ?? 0) - (spread * spread) / 2 + spread * (this.#steps[t] ?? 0);
      log += step;
      surprise += step - meanStep;
      surprises += surprise;
      this.btcPrice[t] = isMean ? Math.exp(log) / (means[t] ?? 1) : Math.exp(log - meanStep * t);
    }
    this.scores.btcPrice = meanScore(surprises, variance, months);
  }

  #drawNetwork(trial: number): void {
    const { noise, followsPrice, lagMonths } = this.#settings.network;
    const months = this.#months;
    const uniforms = this.#uniforms;
    this.#stream.fill(trial, streamOf.network, marketKey, uniforms, 0, months + 1);
    const own = Math.sqrt(1 - followsPrice * followsPrice);
    let sum = 0;
    for (let t = 1; t <= months; t += 1) {
      const z = normalQuantile(uniforms[t] ?? 0.5);
      const before = t - lagMonths;
      const noiseStep = before < 1 ? z : followsPrice * (this.#steps[before] ?? 0) + own * z;
      this.network[t] = Math.exp(noise * noiseStep - (noise * noise) / 2);
      sum += z;
    }
    this.scores.network = sum / Math.sqrt(months);
  }

  #drawGpu(trial: number, end: number): void {
    const months = this.#months;
    const perStep = this.#settings.gpuPrice.volatility / Math.sqrt(12);
    this.#walk(trial, streamOf.gpuPrice, end, this.#gpuSteps);
    let log = 0;
    let walked = 0;
    let sum = 0;
    for (let t = 1; t <= months; t += 1) {
      const step = perStep * (this.#gpuSteps[t] ?? 0);
      walked += step;
      sum += walked;
      log += step - (perStep * perStep) / 2;
      this.gpuPrice[t] = Math.exp(log);
    }
    this.scores.gpuPrice = meanScore(sum, perStep * perStep, months);
  }
}

/** The mean over months of a random walk, over its spread. `sum`: of the walk; `variance`: of one step. */
function meanScore(sum: number, variance: number, months: number): number {
  if (variance === 0) return 0;
  return sum / months / Math.sqrt((variance * (months + 1) * (2 * months + 1)) / (6 * months));
}

/** Three regimes of a price, equally likely in the first month. Growths and spreads are of one month. */
class Regimes {
  readonly growths: readonly number[];
  readonly spreads: readonly number[];
  /** Mean of the path by month, which is divided out so that the plan is the mean. */
  readonly means: Float64Array;
  /** Mean and long-run variance of the logarithm of a step. */
  readonly meanStep: number;
  readonly variance: number;
  readonly #stays: number;

  constructor(settings: RiskSettings['btcPrice'], months: number) {
    this.#stays = settings.regimeStays;
    const yearly = [settings.bullGrowth, settings.flatGrowth, settings.bearGrowth];
    this.growths = yearly.map((growth) => Math.log1p(growth) / 12);
    const volatilities = [settings.bullVolatility, settings.flatVolatility, settings.bearVolatility];
    this.spreads = volatilities.map((volatility) => volatility / Math.sqrt(12));
    const drifts = this.growths.map((growth, i) => growth - (this.spreads[i] ?? 0) ** 2 / 2);
    this.meanStep = drifts.reduce((sum, drift) => sum + drift / 3, 0);
    const likeness = (3 * this.#stays - 1) / 2;
    const persistence = likeness < 1 ? (1 + likeness) / (1 - likeness) : months;
    this.variance = drifts.reduce(
      (sum, drift, i) => sum + ((this.spreads[i] ?? 0) ** 2 + (drift - this.meanStep) ** 2 * persistence) / 3,
      0,
    );
    this.means = new Float64Array(months + 1).fill(1);
    const moves = (1 - this.#stays) / 2;
    let weights = [1 / 3, 1 / 3, 1 / 3];
    for (let t = 1; t <= months; t += 1) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (t > 1) weights = weights.map((weight) => weight * this.#stays + (total - weight) * moves);
      weights = weights.map((weight, i) => weight * Math.exp(this.growths[i] ?? 0));
      this.means[t] = weights.reduce((sum, weight) => sum + weight, 0);
    }
  }

  next(regime: number, u: number): number {
    if (u < this.#stays) return regime;
    return (regime + (u < (1 + this.#stays) / 2 ? 1 : 2)) % 3;
  }
}

/** The chance behind a standard normal number that is partly shared: `common` of its variance. */
export function sharedNormal(common: number, market: number, own: number): number {
  return Math.sqrt(common) * market + Math.sqrt(1 - common) * own;
}
