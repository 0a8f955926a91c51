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
import { sharedNormal } from './marketPaths.ts';
import { normalQuantile } from './normal.ts';
import { type RandomStream, type SiteKey, siteKey } from './philox.ts';
import type { RiskSettings } from './riskSettings.ts';
import { streamOf } from './streams.ts';
import { type TiedDriver, tiedDrivers } from './tiedDrivers.ts';

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

/** Where a site's numbers of one trial stand: its tied normal numbers, then what follows from them. */
const drawn = {
  power: tiedDrivers.length,
  spike: tiedDrivers.length + 1,
  hardCost: tiedDrivers.length + 2,
  rent: tiedDrivers.length + 3,
  late: tiedDrivers.length + 4,
  waited: tiedDrivers.length + 5,
} as const;

/** How many numbers `SiteDraws.drawNumbers` writes. */
export const drawnNumbers = tiedDrivers.length + 6;

/** The sites of a portfolio as one trial draws them. */
export class SiteDraws {
  readonly #sites: readonly PlannedSite[];
  readonly #settings: RiskSettings;
  readonly #factor: readonly Float64Array[];
  readonly #stream: RandomStream;
  readonly #hardCost: Lognormal;
  readonly #uniform = new Float64Array(1);
  readonly #independent = new Float64Array(tiedDrivers.length);
  readonly #own = new Float64Array(tiedDrivers.length);
  readonly #numbers = new Float64Array(drawnNumbers);

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
    this.drawNumbers(trial, index, market, this.#numbers, 0);
    return this.site(trial, index, this.#numbers, 0);
  }

  /**
   * Draws the numbers of the site at `index` into `into` from `at` on. They follow from seed, settings and
   * the id of the site, not from what is planned there: whoever keeps them may give them to `site` of another plan.
   */
  drawNumbers(trial: number, index: number, market: Float64Array, into: Float64Array, at: number): void {
    const { key } = this.#planned(index);
    this.#drawNormals(trial, key, market, into, at);
    const { spread, spikeSpread } = this.#settings.power;
    into[at + drawn.power] = Math.exp(spread * (into[at + tied.power] ?? 0));
    const spikes = normalQuantile(this.#u(trial, streamOf.spikes, key));
    into[at + drawn.spike] = Math.exp(spikeSpread * spikes);
    // What only blocks need is found when the first needs it.
    into[at + drawn.late] = Number.NaN;
    into[at + drawn.waited] = Number.NaN;
  }

  /** The site at `index` with the numbers that stand in `from` from `at` on. Valid until it is asked again. */
  site(trial: number, index: number, from: Float64Array, at: number): EvaluatedSite {
    const planned = this.#planned(index);
    const isLost = this.isLost(index, from, at);
    const source = isLost && planned.signedOnly ? planned.signedOnly : planned.all;
    const { inputs, blockInputs } = planned;
    inputs.set(source.inputs);
    drawPower(planned, inputs, from[at + drawn.power] ?? 1, from[at + drawn.spike] ?? 1);
    this.#drawFinance(inputs, { from, at });
    if (source.blocks.length > 0) {
      blockInputs.set(source.blockInputs);
      const isWaiting = planned.signedOnly !== null && !isLost;
      const waited = isWaiting ? this.#waited(trial, planned.key, from, at) : 0;
      this.#drawBlocks(planned, isLost, waited, { from, at });
    }
    return { site: source.site, blocks: source.blocks, inputs, blockInputs };
  }

  /** Whether the site at `index` finds no tenant for the blocks that wait for one. */
  isLost(index: number, from: Float64Array, at: number): boolean {
    const { signing } = this.#settings;
    return (
      this.#planned(index).signedOnly !== null && chanceOf(-(from[at + tied.signing] ?? 0)) >= signing.chance
    );
  }

  /** Whether the site at `index` converts anything in a trial. */
  converts(index: number, from: Float64Array, at: number): boolean {
    const { all, signedOnly } = this.#planned(index);
    return (this.isLost(index, from, at) && signedOnly ? signedOnly : all).blocks.length > 0;
  }

  /** Whether the site at `index` is planned as in `other`, so that the same numbers make the same of it. */
  isAsIn(other: SiteDraws, index: number): boolean {
    const [own, its] = [this.#sites[index], other.#sites[index]];
    return own !== undefined && its !== undefined && areSame(own, its);
  }

  /** Whether numbers that one drew are those of the other: that is not asked of settings and seed. */
  hasSitesOf(other: SiteDraws): boolean {
    return (
      this.count === other.count &&
      this.#sites.every(({ all }, index) => all.site.id === other.#sites[index]?.all.site.id)
    );
  }

  #planned(index: number): PlannedSite {
    const planned = this.#sites[index];
    if (!planned) throw new RangeError(`There is no site ${index}`);
    return planned;
  }

  #u(trial: number, driver: number, key: SiteKey): number {
    this.#stream.fill(trial, driver, key, this.#uniform, 0, 1);
    return this.#uniform[0] ?? 0.5;
  }

  /** The site's tied numbers: partly the market's, partly its own, both with the correlations. */
  #drawNormals(trial: number, key: SiteKey, market: Float64Array, into: Float64Array, at: number): void {
    tiedDrivers.forEach((driver, i) => {
      this.#independent[i] = normalQuantile(this.#u(trial, streamOf[driver], key));
    });
    this.correlate(this.#independent, this.#own);
    tiedDrivers.forEach((driver, i) => {
      const settings = this.#settings[driver];
      const common = 'common' in settings ? settings.common : 1;
      into[at + i] = sharedNormal(common, market[i] ?? 0, this.#own[i] ?? 0);
    });
  }

  #drawFinance(inputs: Float64Array, numbers: SiteNumbers): void {
    const { loanRate, capRate, tenantDefault } = this.#settings;
    const z = (driver: number): number => numbers.from[numbers.at + driver] ?? 0;
    inputs[at.loanRate] = Math.max(0, (inputs[at.loanRate] ?? 0) + loanRate.spread * z(tied.loanRate));
    for (const place of at.capRates) {
      const before = inputs[place] ?? 0;
      inputs[place] = Math.max(before + capRate.spread * z(tied.capRate), Math.min(before, leastCapRate));
    }
    const rate = (inputs[at.defaultRate] ?? 0) * tenantDefault.multiple;
    // A high number is a default that comes soon: what goes with rising defaults has a positive correlation.
    const years = exponential(rate, chanceOf(-z(tied.tenantDefault)));
    inputs[at.defaultMonth] = Math.min(
      inputs[at.defaultMonth] ?? Infinity,
      Math.max(1, Math.ceil(12 * years)),
    );
  }

  #waited(trial: number, key: SiteKey, from: Float64Array, at: number): number {
    const known = from[at + drawn.waited] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const { signing } = this.#settings;
    const months = weibull(signing.shape, signing.meanMonths, this.#u(trial, streamOf.signingTime, key));
    from[at + drawn.waited] = Math.ceil(months);
    return Math.ceil(months);
  }

  /** What blocks need of a site's numbers. */
  #drawForBlocks(from: Float64Array, at: number): void {
    if (!Number.isNaN(from[at + drawn.late] ?? Number.NaN)) return;
    const { delay, rent } = this.#settings;
    const z = (driver: number): number => from[at + driver] ?? 0;
    from[at + drawn.hardCost] = lognormal(this.#hardCost, z(tied.hardCost));
    from[at + drawn.rent] = triangular(rent.low, 1, rent.high, chanceOf(z(tied.rent)));
    from[at + drawn.late] = lateness(delay, chanceOf(z(tied.delay)));
  }

  #drawBlocks(planned: PlannedSite, isLost: boolean, waited: number, numbers: SiteNumbers): void {
    const { from: drawnFrom, at: drawnAt } = numbers;
    this.#drawForBlocks(drawnFrom, drawnAt);
    const { blockInputs } = planned;
    const hardCost = drawnFrom[drawnAt + drawn.hardCost] ?? 1;
    const rentFactor = drawnFrom[drawnAt + drawn.rent] ?? 1;
    const late = drawnFrom[drawnAt + drawn.late] ?? 0;
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

/** Numbers of a site in one trial, from a position on. */
interface SiteNumbers {
  readonly from: Float64Array;
  readonly at: number;
}

function drawPower(planned: PlannedSite, inputs: Float64Array, factor: number, spike: number): void {
  if (!planned.isPowerSigned) scale(inputs, at.powerPrice, factor);
  for (const place of at.everyHour) scale(inputs, place, factor);
  for (const place of at.dearest) {
    const before = inputs[place] ?? 0;
    // The dearest hours stay dearer than those before them, as they are in the plan.
    inputs[place] = Math.max(before * spike, Math.min(before, inputs[at.lmp90] ?? 0));
  }
}

/** Whether two plans of a site are the same to a trial. */
function areSame(a: PlannedSite, b: PlannedSite): boolean {
  return (
    a.isPowerSigned === b.isPowerSigned &&
    sameList(a.isRentSigned, b.isRentSigned) &&
    sameList(a.isWaiting, b.isWaiting) &&
    sameList(a.all.inputs, b.all.inputs) &&
    sameList(a.all.blockInputs, b.all.blockInputs)
  );
}

function sameList<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!Object.is(a[i], b[i])) return false;
  return true;
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
