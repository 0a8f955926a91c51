import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import {
  type CompanyBase,
  type OptionFigures,
  type OptionShape,
  quarterAt,
  type SiteBase,
  yearAt,
} from './option.ts';

/** Worth of all options: a list for each site, in the order of its options, and its worth without any. */
export interface AllFigures {
  readonly bases: readonly SiteBase[];
  readonly options: readonly (readonly OptionFigures[])[];
  readonly company: CompanyBase;
}

/**
 * A portfolio in which each site does what `chosen` says for it: an option, or mining on where it is null.
 * Rows of sites that stay are the same objects.
 */
export function withOptions(portfolio: Portfolio, chosen: readonly (OptionShape | null)[]): Portfolio {
  return {
    ...portfolio,
    sites: portfolio.sites.map((site, index) => {
      const loanToCost = chosen[index]?.loanToCost ?? null;
      return loanToCost === null ? site : { ...site, loanToCost };
    }),
    blocks: portfolio.sites.flatMap((_, index) => chosen[index]?.blocks ?? []),
  };
}

/**
 * Evaluates every option with the engine of the product. A line of a site depends on the site and the
 * market alone, so the n-th options of all sites are evaluated as one portfolio.
 */
export function optionFigures(
  portfolio: Portfolio,
  shapes: readonly (readonly OptionShape[])[],
  onShare: (share: number) => void,
): AllFigures {
  const engine = new PortfolioEngine(
    withOptions(
      portfolio,
      portfolio.sites.map(() => null),
    ),
  );
  const bases = portfolio.sites.map((site) => siteBase(engine, site.id));
  const company = companyBase(engine);
  const rounds = Math.max(0, ...shapes.map((each) => each.length));
  const options: OptionFigures[][] = portfolio.sites.map(() => []);
  const total = rounds * portfolio.sites.length;
  for (let round = 0; round < rounds; round += 1) {
    engine.update(
      withOptions(
        portfolio,
        shapes.map((each) => each[round] ?? null),
      ),
    );
    portfolio.sites.forEach((site, index) => {
      const base = bases[index];
      if (shapes[index]?.[round] && base) options[index]?.push(figuresOf(engine, site.id, base));
      onShare((round * portfolio.sites.length + index + 1) / total);
    });
  }
  return { bases, options, company };
}

function siteBase(engine: PortfolioEngine, siteId: string): SiteBase {
  const series = engine.readSite(siteId);
  return {
    npvUsd: engine.siteValue(siteId, 'site.npvPlan'),
    cashByQuarter: cashOf(series),
    ebitdaByYear: byYear(series('site.ebitda')),
    hashrateEh: atQuarterEnds(series('site.hashrate')),
  };
}

type ReadSeries = (line: string) => Float64Array;

/** Cash of a site before tax of the company: mining that stays, and the conversion after debt service. */
function cashOf(series: ReadSeries): number[] {
  const kept = series('site.keptMiningCash');
  const levered = series('site.leveredCash');
  return byQuarter(kept.map((value, month) => value + (levered[month] ?? 0)));
}

function figuresOf(engine: PortfolioEngine, siteId: string, base: SiteBase): OptionFigures {
  const value = (line: string): number => engine.siteValue(siteId, line);
  const series = engine.readSite(siteId);
  const putIn = series('site.leveredCash').map((cash) => Math.max(0, -cash));
  const less = (values: readonly number[], from: readonly number[]): number[] =>
    values.map((each, index) => each - (from[index] ?? 0));
  const build = series('site.inBuildMw');
  const buildMw: number[] = [];
  build.forEach((mw, month) => {
    const quarter = quarterAt(month);
    buildMw[quarter] = Math.max(buildMw[quarter] ?? 0, mw);
  });
  const dscr = [...series('site.dscr')].filter((each) => Number.isFinite(each));
  return {
    gainUsd: value('site.gain'),
    capexUsd: value('site.capexTotal'),
    equityUsd: putIn.reduce((sum, each) => sum + each, 0),
    equityByQuarter: byQuarter(putIn),
    cumulativeEquity: [...series('site.leveredCumulative')],
    cashByQuarter: less(cashOf(series), base.cashByQuarter),
    debtByYear: atYearEnds(series('site.loanBalance')),
    ebitdaByYear: less(byYear(series('site.ebitda')), base.ebitdaByYear),
    givenUpEh: less(base.hashrateEh, atQuarterEnds(series('site.hashrate'))),
    buildMw,
    itMw: value('site.criticalItMw'),
    noiUsd: value('site.stableNoiTotal'),
    leastDscr: dscr.length > 0 ? Math.min(...dscr) : null,
  };
}

function companyBase(engine: PortfolioEngine): CompanyBase {
  const { openingCashUsd, debtUsd } = engine.portfolio.portfolio;
  const series = (line: string): Float64Array => engine.portfolioSeries(line);
  const notes = series('portfolio.notesOutstanding');
  const flows = series('portfolio.notesIssued').map(
    (issued, month) =>
      issued -
      (series('portfolio.overhead')[month] ?? 0) -
      (series('portfolio.oldInterest')[month] ?? 0) -
      (series('portfolio.coupon')[month] ?? 0),
  );
  return {
    openingCashUsd,
    cashByQuarter: byQuarter(flows),
    debtByYear: atYearEnds(notes).map((outstanding) => outstanding + debtUsd),
  };
}

function summed(series: Float64Array, placeAt: (month: number) => number): number[] {
  const sums: number[] = [];
  series.forEach((value, month) => {
    const place = placeAt(month);
    sums[place] = (sums[place] ?? 0) + value;
  });
  return sums;
}

export const byQuarter = (series: Float64Array): number[] => summed(series, quarterAt);
const byYear = (series: Float64Array): number[] => summed(series, yearAt);

function everyNth(series: Float64Array, months: number): number[] {
  const found: number[] = [];
  for (let month = months; month < series.length; month += months) found.push(series[month] ?? 0);
  return found;
}

const atQuarterEnds = (series: Float64Array): number[] => everyNth(series, 3);
const atYearEnds = (series: Float64Array): number[] => everyNth(series, 12);
