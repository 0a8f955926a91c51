import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { FigureEngine, type FigureName } from '../engine/figureEngine.ts';
import { type DriverInfo, driversOf, scopeOf } from './drivers.ts';
import { type DriverRange, type OwnRanges, type RangeRule, rangeOf } from './ranges.ts';

/** One driver moved to both ends of its range, all others as they are. */
export interface TornadoBar extends DriverInfo {
  readonly range: DriverRange;
  readonly low: Outcome;
  readonly high: Outcome;
  /** From the least to the most of what the figure is at the ends and at the plan. */
  readonly span: number;
}

/** What moves a figure, largest first. */
export interface Tornado {
  readonly figure: FigureName;
  /** Null for all sites. */
  readonly siteId: string | null;
  readonly base: Outcome;
  readonly bars: readonly TornadoBar[];
  /** Drivers that move the figure by nothing. */
  readonly still: readonly string[];
}

export interface TornadoQuestion {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly rule: RangeRule;
  readonly own: OwnRanges;
}

/**
 * Moves each driver of a site, or of all sites, to both ends of its range. Sorted by what it moves; a
 * driver at whose end there is no number stands by its other end. Yields after each evaluation. Throws a
 * RangeError for an unknown site.
 */
export function* tornadoOf(portfolio: Portfolio, question: TornadoQuestion): Generator<void, Tornado> {
  const { figure, siteId, rule, own } = question;
  const engine = new FigureEngine([figure]).under(scopeOf(portfolio, siteId));
  const base = engine.outcome(figure);
  yield;
  const bars: TornadoBar[] = [];
  for (const driver of driversOf(portfolio, siteId)) {
    const range = rangeOf(driver, rule, own);
    const low = engine.under(driver.at(range.low)).outcome(figure);
    yield;
    const high = engine.under(driver.at(range.high)).outcome(figure);
    yield;
    const { id, label, spec, isRelative, base: place } = driver;
    bars.push({ id, label, spec, isRelative, base: place, range, low, high, span: spanOf(base, low, high) });
  }
  const size = base.kind === 'number' ? Math.abs(base.value) : 0;
  const isStill = (bar: TornadoBar): boolean =>
    bar.low.kind === base.kind && bar.high.kind === base.kind && bar.span <= 1e-9 * size;
  return {
    figure,
    siteId,
    base,
    bars: bars.filter((bar) => !isStill(bar)).sort((a, b) => b.span - a.span),
    still: bars.filter(isStill).map(({ label }) => label),
  };
}

function spanOf(...outcomes: readonly Outcome[]): number {
  const values = outcomes.flatMap((outcome) => (outcome.kind === 'number' ? [outcome.value] : []));
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}
