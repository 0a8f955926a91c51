import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { addMonths } from '../../../shared/domain/months.ts';
import { fail, type Outcome, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { ModelLine } from '../../../shared/language/model.ts';
import { model } from '../../../shared/model/model.ts';

/** A figure in the unit of its line, or an outcome where the line may have no number. */
export type Metric = number | Outcome;

export interface EvaluatedSite {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly [metric: string]: Metric | string;
}

/** The monthly values of one line, from the month of decision on. */
export interface EvaluatedLine {
  readonly unit: string;
  readonly label: string;
  /** Of a line of the market or the portfolio. */
  readonly values?: readonly number[];
  /** Of a line of sites, by site id. */
  readonly sites?: Readonly<Record<string, readonly number[]>>;
}

/** What `evaluate` answers. Keys of metrics are the ids of lines without their scope. */
export interface Evaluation {
  readonly name: string;
  readonly currency: 'USD';
  /** Calendar months that the series count, from the month of decision. */
  readonly months: readonly string[];
  readonly portfolio: Readonly<Record<string, Metric>>;
  readonly sites: readonly EvaluatedSite[];
  readonly lines?: Readonly<Record<string, EvaluatedLine>>;
}

/** Evaluates every site and the totals, with the series of the lines `wanted`. */
export function evaluatePortfolio(
  portfolio: Portfolio,
  wanted: readonly string[],
): Result<Evaluation, AppError> {
  const unknown = wanted.find((id) => seriesLine(id) === null);
  if (unknown !== undefined) return fail(noSuchLine(unknown));
  const engine = new PortfolioEngine(portfolio);
  const start = portfolio.portfolio.decisionMonth;
  return ok({
    name: portfolio.portfolio.name,
    currency: 'USD',
    months: Array.from({ length: engine.months + 1 }, (_, month) => addMonths(start, month)),
    portfolio: metrics('portfolio', (line) =>
      line.isOutcome ? engine.portfolioOutcome(line.id) : engine.portfolioValue(line.id),
    ),
    sites: portfolio.sites.map((site) => ({
      id: site.id,
      name: site.name,
      company: site.company,
      ...metrics('site', (line) =>
        line.isOutcome ? engine.siteOutcome(site.id, line.id) : engine.siteValue(site.id, line.id),
      ),
    })),
    ...(wanted.length === 0
      ? {}
      : { lines: Object.fromEntries(wanted.map((id) => [id, series(engine, portfolio, id)])) }),
  });
}

function metrics(
  scope: 'site' | 'portfolio',
  read: (line: ModelLine) => Metric,
): Readonly<Record<string, Metric>> {
  const lines = model.lines.filter((line) => line.scope === scope && line.shape === 'scalar');
  return Object.fromEntries(lines.map((line) => [line.id.slice(scope.length + 1), read(line)]));
}

function series(engine: PortfolioEngine, portfolio: Portfolio, id: string): EvaluatedLine {
  const line = model.byId.get(id);
  const about = { unit: line?.unit ?? '', label: line?.label ?? '' };
  if (line?.scope === 'market') return { ...about, values: [...engine.marketSeries(id)] };
  if (line?.scope === 'portfolio') return { ...about, values: [...engine.portfolioSeries(id)] };
  const sites = portfolio.sites.map((site) => [site.id, [...engine.siteSeries(site.id, id)]] as const);
  return { ...about, sites: Object.fromEntries(sites) };
}

/** Lines of blocks are kept for one site at a time only. */
function seriesLine(id: string): ModelLine | null {
  const line = model.byId.get(id);
  return line && line.shape === 'series' && line.scope !== 'block' ? line : null;
}

function noSuchLine(id: string): AppError {
  if (model.byId.get(id)?.shape === 'scalar') {
    return appError('invalid-input', `"${id}" is one figure and has no monthly values`, {
      advice: 'It is among the metrics that evaluate prints without --lines',
      field: 'lines',
    });
  }
  const known = [...model.byId.keys()].filter((other) => seriesLine(other) !== null);
  return appError('invalid-input', `The model has no monthly line "${id}"`, {
    advice: `Choose from: ${known.join(', ')}`,
    field: 'lines',
  });
}
