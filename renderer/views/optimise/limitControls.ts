import type { Limits } from '../../../shared/choice/limits.ts';
import { conversionRange } from '../../../shared/domain/conversion.ts';
import { type FieldSpec, number, share } from '../../../shared/domain/fields/fieldSpec.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** One limit of the strip: how it is shown, read from the limits and put into them. */
export interface LimitControl {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the plan in view has of it, for the tick on its line; null where that is not known. */
  readonly inView: number | null;
  readonly read: (limits: Limits) => number | null;
  readonly write: (limits: Limits, value: number | null) => Partial<Limits>;
}

const unlimited = { nullable: true, default: null } as const;
const million = 1e6;

/** Money in USD million: limits of billions are read and typed in it. */
const money = (label: string, words: string): FieldSpec =>
  number({ label, words, unit: 'USD M', min: 0, max: 1e7, decimals: 0, ...unlimited });

/** A round number at or above `value`. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.ceil((value / power) * 2) * (power / 2);
}

/** A round step of about a hundredth of `top`. */
function stepFor(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(top, 1e-9) / 100));
  return power * (top / 100 / power >= 5 ? 5 : top / 100 / power >= 2 ? 2 : 1);
}

/** What converting everything might cost: the ends of the lines of money. */
function mostCapex(portfolio: Portfolio): number {
  return portfolio.sites.reduce(
    (sum, site) => sum + (conversionRange(site).limitMw / site.utilityToIt) * site.hardCostUsdPerItMw * 1.15,
    0,
  );
}

const counted = (label: string, words: string): FieldSpec =>
  number({ label, words, unit: '1', min: 0, max: 5_000, whole: true, decimals: 0, ...unlimited });

/** The limits of the strip, over a portfolio and its figures. */
export function limitControls(portfolio: Portfolio, engine: PortfolioEngine): readonly LimitControl[] {
  const capex = roundUp(mostCapex(portfolio) / million);
  const hashrate = engine.portfolioSeries('portfolio.hashrate');
  const eh = roundUp(Math.max(1, hashrate[0] ?? 1));
  const sites = Math.max(1, portfolio.sites.length);
  const upTo = (max: number, step = stepFor(max)) => ({ min: 0, max, step });
  const ofMoney = (
    id: 'capexUsd' | 'peakEquityUsd',
    max: number,
    spec: FieldSpec,
    line: string,
  ): LimitControl => ({
    id,
    spec,
    ...upTo(max),
    inView: engine.portfolioValue(line) / million,
    read: (limits) => (limits[id] === null ? null : limits[id] / million),
    write: (_, value) => ({ [id]: value === null ? null : value * million }),
  });
  return [
    ofMoney('capexUsd', capex, money('Capex', 'Most capex of all conversions'), 'portfolio.capexTotal'),
    ofMoney(
      'peakEquityUsd',
      roundUp(capex / 2.5),
      money('Peak equity', 'Deepest point of cash after debt service, all conversions together'),
      'portfolio.leveredPeak',
    ),
    {
      id: 'hashrate',
      spec: number({
        label: 'Keep mining',
        words: 'Least hashrate in the first five years',
        unit: 'EH',
        min: 0,
        max: 1e5,
        decimals: 1,
        ...unlimited,
      }),
      ...upTo(eh),
      inView: hashrate.slice(0, 61).reduce((a, b) => Math.min(a, b), Infinity),
      read: ({ hashrate: limit }) => limit?.leastEh ?? null,
      write: (_, value) => ({ hashrate: value === null ? null : { leastEh: value, years: 5 } }),
    },
    {
      id: 'tenantShare',
      spec: share({
        label: 'Largest tenant',
        words: 'Most of the NOI that one tenant brings',
        decimals: 0,
        ...unlimited,
      }),
      ...upTo(1, 0.05),
      inView: null,
      read: ({ tenantShare }) => tenantShare,
      write: (_, value) => ({ tenantShare: value }),
    },
    {
      id: 'chanceOfLoss',
      spec: share({
        label: 'Chance of loss',
        words: 'Most futures that may end below mining on',
        decimals: 0,
        ...unlimited,
      }),
      ...upTo(0.5, 0.01),
      inView: null,
      read: ({ risk }) => risk.chanceOfLoss,
      write: ({ risk }, value) => ({ risk: { ...risk, chanceOfLoss: value } }),
    },
    {
      id: 'startsPerYear',
      spec: counted('Starts a year', 'Most sites that begin to build in one year'),
      ...upTo(sites, 1),
      inView: null,
      read: ({ startsPerYear }) => startsPerYear,
      write: (_, value) => ({ startsPerYear: value }),
    },
  ];
}
