import type { Portfolio } from '../domain/portfolio.ts';
import { type EvaluatedSite, evaluatedSite } from '../engine/evaluatedSite.ts';
import { layout } from '../engine/generated/trial.js';
import type { Copula } from './correlation.ts';
import {
  chanceOf,
  exponential,
  type Lognormal,
  lateness,
  lognormal,
  lognormalFrom,
  triangular,
  weibull,
} from './distributions.ts';
import { streamOf, type TiedDriver, tiedDrivers } from './drivers.ts';
import { sharedNormal } from './marketPaths.ts';
import { normalQuantile } from './normal.ts';
import { type RandomStream, type SiteKey, siteKey } from './philox.ts';
import type { RiskSettings } from './riskSettings.ts';

const siteAt = (field: string): number => layout.site.inputs.indexOf(field);
const blockAt = (field: string): number => layout.block.inputs.indexOf(field);
const width = layout.block.inputs.length;

const at = {
  powerPrice: siteAt('powerPriceUsdPerMwh'),
  everyHour: ['lmpLowest', 'lmpQuarter', 'lmpMedian', 'lmpThreeQuarters', 'lmp90', 'lmp98', 'lmpHighest'].map(
    siteAt,
  ),
  lmp90: siteAt('lmp90'),
  dearest: [siteAt('lmp98'), siteAt('lmpHighest')],
  loanRate: siteAt('loanRate'),
  capRates: [siteAt('exitCapRate'), siteAt('valuationCapRate')],
  defaultRate: siteAt('tenantDefaultRate'),
  defaultMonth: siteAt('tenantDefaultMonth'),
  hardCost: blockAt('hardCostUsdPerItMw'),
  delay: blockAt('delayMonths'),
  rent: blockAt('rentUsdPerKwMonth'),
  ready: blockAt('readyMonth'),
  spendFrom: blockAt('spendFrom'),
  dates: ['stopMonth', 'spendFrom', 'readyMonth', 'asicSaleMonth'].map(blockAt),
} as const;

/** Least cap rate: below it a sale price means nothing. */
const leastCapRate = 0.01;

const tie = (driver: TiedDriver): number => tiedDrivers.indexOf(driver);
const tied = {
  power: tie('power'),
  hardCost: tie('hardCost'),
  delay: tie('delay'),
  rent: tie('rent'),
  signing: tie('signing'),
  loanRate: tie('loanRate'),
  capRate: tie('capRate'),
  tenantDefault: tie('tenantDefault'),
} as const;

/** A site as the plan has it, with what is known of its contracts. */
interface PlannedSite {
  readonly key: SiteKey;
  readonly all: EvaluatedSite;
  /** The site with its signed blocks alone; null where every block is signed. */
  readonly signedOnly: EvaluatedSite | null;
  readonly isRentSigned: readonly boolean[];
  /** Whether a block waits for a tenant's signature. */
  readonly isWaiting: readonly boolean[];
  readonly isPowerSigned: boolean;
  /** Room for the inputs of one trial. */
  readonly inputs: Float64Array;
  readonly blockInputs: Float64Array;
}

/** The sites of a portfolio as one trial draws them. */
export class SiteDraws {
  readonly #sites: readonly PlannedSite[];
  readonly #settings: RiskSettings;
  readonly #factor: readonly Float64Array[];
  readonly #stream: RandomStream;
  readonly #hardCost: Lognormal;
  readonly #uniform = new Float64Array(1);
  readonly #own = new Float64Array(tiedDrivers.length);
  readonly #independent = new Float64Array(tiedDrivers.length);
  /** Sums over the sites drawn of each driver's normal number, for whoever asks what moved the result. */
  readonly sums = new Float64Array(tiedDrivers.length);

  constructor(portfolio: Portfolio, settings: RiskSettings, copula: Copula, stream: RandomStream) {
    this.#settings = settings;
    this.#factor = copula.factor.map((row) => Float64Array.from(row));
    this.#stream = stream;
    this.#hardCost = lognormalFrom(settings.hardCost.p50, settings.hardCost.p90);
    this.#sites = plannedSites(portfolio);
  }

  get count(): number {
    return this.#sites.length;
  }

  /** Independent standard normal numbers made those of the copula. */
  correlate(independent: Float64Array, into: Float64Array): void {
    this.#factor.forEach((row, i) => {
      let sum = 0;
      for (let j = 0; j <= i; j += 1) sum += (row[j] ?? 0) * (independent[j] ?? 0);
      into[i] = sum;
    });
  }

  /** The site at `index` under a trial; `market`: its tied normal numbers. Valid until it is drawn again. */
  draw(trial: number, index: number, market: Float64Array): EvaluatedSite {
    const planned = this.#sites[index];
    if (!planned) throw new RangeError(`There is no site ${index}`);
    this.#drawNormals(trial, planned.key, market);
    const settings = this.#settings;
    const { signing } = settings;
    const isLost = planned.signedOnly !== null && chanceOf(-this.#z(tied.signing)) >= signing.chance;
    const source = isLost && planned.signedOnly ? planned.signedOnly : planned.all;
    const { inputs, blockInputs } = planned;
    inputs.set(source.inputs);
    blockInputs.set(source.blockInputs);
    this.#drawPower(trial, planned, inputs);
    this.#drawFinance(inputs);
    const waited =
      planned.signedOnly && !isLost
        ? Math.ceil(
            weibull(signing.shape, signing.meanMonths, this.#u(trial, streamOf.signingTime, planned.key)),
          )
        : 0;
    this.#drawBlocks(planned, isLost, waited, blockInputs, source.blocks.length);
    return { site: source.site, blocks: source.blocks, inputs, blockInputs };
  }

  #z(driver: number): number {
    return this.#own[driver] ?? 0;
  }

  #u(trial: number, driver: number, key: SiteKey): number {
    this.#stream.fill(trial, driver, key, this.#uniform, 0, 1);
    return this.#uniform[0] ?? 0.5;
  }

  /** The site's tied numbers: partly the market's, partly its own, both with the correlations. */
  #drawNormals(trial: number, key: SiteKey, market: Float64Array): void {
    tiedDrivers.forEach((driver, i) => {
      this.#independent[i] = normalQuantile(this.#u(trial, streamOf[driver], key));
    });
    this.correlate(this.#independent, this.#own);
    tiedDrivers.forEach((driver, i) => {
      const settings = this.#settings[driver];
      const common = 'common' in settings ? settings.common : 1;
      const z = sharedNormal(common, market[i] ?? 0, this.#own[i] ?? 0);
      this.#own[i] = z;
      this.sums[i] = (this.sums[i] ?? 0) + z;
    });
  }

  #drawPower(trial: number, planned: PlannedSite, inputs: Float64Array): void {
    const { spread, spikeSpread } = this.#settings.power;
    const factor = Math.exp(spread * this.#z(tied.power));
    if (!planned.isPowerSigned) scale(inputs, at.powerPrice, factor);
    for (const place of at.everyHour) scale(inputs, place, factor);
    const spike = Math.exp(spikeSpread * normalQuantile(this.#u(trial, streamOf.spikes, planned.key)));
    for (const place of at.dearest) {
      const before = inputs[place] ?? 0;
      // The dearest hours stay dearer than those before them, as they are in the plan.
      inputs[place] = Math.max(before * spike, Math.min(before, inputs[at.lmp90] ?? 0));
    }
  }

  #drawFinance(inputs: Float64Array): void {
    const { loanRate, capRate, tenantDefault } = this.#settings;
    inputs[at.loanRate] = Math.max(0, (inputs[at.loanRate] ?? 0) + loanRate.spread * this.#z(tied.loanRate));
    for (const place of at.capRates) {
      const before = inputs[place] ?? 0;
      inputs[place] = Math.max(
        before + capRate.spread * this.#z(tied.capRate),
        Math.min(before, leastCapRate),
      );
    }
    const rate = (inputs[at.defaultRate] ?? 0) * tenantDefault.multiple;
    // A high number is a default that comes soon: what goes with rising defaults has a positive correlation.
    const years = exponential(rate, chanceOf(-this.#z(tied.tenantDefault)));
    inputs[at.defaultMonth] = Math.min(
      inputs[at.defaultMonth] ?? Infinity,
      Math.max(1, Math.ceil(12 * years)),
    );
  }

  #drawBlocks(
    planned: PlannedSite,
    isLost: boolean,
    waited: number,
    blockInputs: Float64Array,
    count: number,
  ): void {
    if (count === 0) return;
    const { delay, rent } = this.#settings;
    const hardCost = lognormal(this.#hardCost, this.#z(tied.hardCost));
    const late = lateness(delay, chanceOf(this.#z(tied.delay)));
    const rentFactor = triangular(rent.low, 1, rent.high, chanceOf(this.#z(tied.rent)));
    let block = 0;
    planned.isWaiting.forEach((isWaiting, original) => {
      if (isLost && isWaiting) return;
      const from = block * width;
      block += 1;
      scale(blockInputs, from + at.hardCost, hardCost);
      if (!planned.isRentSigned[original]) scale(blockInputs, from + at.rent, rentFactor);
      const spendFrom = blockInputs[from + at.spendFrom] ?? 0;
      const buildMonths = Math.max(0, (blockInputs[from + at.ready] ?? 0) - spendFrom);
      blockInputs[from + at.delay] = (blockInputs[from + at.delay] ?? 0) + Math.round(buildMonths * late);
      // What is being built already does not wait.
      const shift = isWaiting && spendFrom >= 0 ? Math.max(0, waited - spendFrom) : 0;
      for (const place of at.dates) blockInputs[from + place] = (blockInputs[from + place] ?? 0) + shift;
    });
  }
}

function scale(values: Float64Array, place: number, factor: number): void {
  values[place] = (values[place] ?? 0) * factor;
}

function plannedSites(portfolio: Portfolio): readonly PlannedSite[] {
  const { decisionMonth } = portfolio.portfolio;
  const signed = new Set(
    portfolio.provenance
      .filter(({ tier }) => tier === 'signed')
      .map(({ entity, field }) => `${entity}/${field}`),
  );
  return portfolio.sites.map((site): PlannedSite => {
    const blocks = portfolio.blocks
      .filter(({ siteId }) => siteId === site.id)
      .sort((a, b) => a.ordinal - b.ordinal);
    const isRentSigned = blocks.map((block) => {
      const entity = block.rentUsdPerKwMonth === null ? site.id : block.id;
      return signed.has(`${entity}/rentUsdPerKwMonth`);
    });
    const isWaiting = blocks.map((block, index) => {
      // Servers of one's own need no tenant for the halls.
      const isCloud = (block.commercialModel ?? site.commercialModel) === 'gpuCloud';
      return !isCloud && !isRentSigned[index];
    });
    const all = evaluatedSite(site, blocks, decisionMonth);
    return {
      key: siteKey(site.id),
      all,
      signedOnly: isWaiting.includes(true)
        ? evaluatedSite(
            site,
            blocks.filter((_, index) => !isWaiting[index]),
            decisionMonth,
          )
        : null,
      isRentSigned,
      isWaiting,
      isPowerSigned: signed.has(`${site.id}/powerPriceUsdPerMwh`),
      inputs: new Float64Array(all.inputs.length),
      blockInputs: new Float64Array(all.blockInputs.length),
    };
  });
}
