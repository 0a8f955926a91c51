import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { FigureEngine, type FigureName } from '../engine/figureEngine.ts';
import { contourOf, type Segment } from './contour.ts';
import { type Driver, type DriverInfo, driversOf, scopeOf, withChanges } from './drivers.ts';
import { type DriverRange, type OwnRanges, type RangeRule, rangeOf } from './ranges.ts';

/** One of the two drivers of a heat map, with the positions that were evaluated, ascending. */
export interface HeatAxis extends DriverInfo {
  readonly range: DriverRange;
  readonly positions: readonly number[];
}

/** A figure over two drivers. */
export interface HeatMap {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly x: HeatAxis;
  readonly y: HeatAxis;
  readonly base: Outcome;
  /** Row by row, from the first position of `y` on. */
  readonly cells: readonly (readonly Outcome[])[];
  /** Where the figure is at its target, in positions of the drivers; empty where that is nowhere. */
  readonly contour: readonly Segment[];
}

export interface HeatQuestion {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly rule: RangeRule;
  readonly own: OwnRanges;
  readonly xId: string;
  readonly yId: string;
  /** Level of the contour; null for none. */
  readonly target: number | null;
}

/** Positions of an axis: odd, so that a range to both sides has the plan in its middle. */
const steps = 9;

/**
 * A figure over the ranges of two drivers, with the line where it is at its target, solved where it crosses
 * the grid. Null where one of them is no driver of the place, or cannot move. Yields after each evaluation.
 */
export function* heatMapOf(portfolio: Portfolio, question: HeatQuestion): Generator<void, HeatMap | null> {
  const { figure, siteId, rule, own, target } = question;
  const scope = scopeOf(portfolio, siteId);
  const drivers = driversOf(portfolio, siteId);
  const across = drivers.find(({ id }) => id === question.xId);
  const up = drivers.find(({ id }) => id === question.yId);
  if (!across || !up || across === up) return null;
  const x = axisOf(across, rangeOf(across, rule, own));
  const y = axisOf(up, rangeOf(up, rule, own));
  if (x.positions.length < 2 || y.positions.length < 2) return null;

  const engine = new FigureEngine([figure]);
  const base = engine.under(scope).outcome(figure);
  yield;
  const under = (atX: number, atY: number): FigureEngine =>
    engine.under(withChanges(scope, [...across.changes(atX), ...up.changes(atY)]));
  const cells: Outcome[][] = [];
  for (const atY of y.positions) {
    const row: Outcome[] = [];
    for (const atX of x.positions) {
      row.push(under(atX, atY).outcome(figure));
      yield;
    }
    cells.push(row);
  }
  const values = cells.flat().flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
  const contour =
    target === null
      ? []
      : yield* contourOf({
          xs: x.positions,
          ys: y.positions,
          above: cells.map((row) =>
            row.map((cell) => (cell.kind === 'number' ? cell.value - target : Number.NaN)),
          ),
          valueAt: (point) => {
            const found = under(point.x, point.y).outcome(figure);
            return found.kind === 'number' ? found.value - target : Number.NaN;
          },
          isContinuous: { x: across.spec.whole !== true, y: up.spec.whole !== true },
          precision: 1e-6 * Math.max(0, ...values.map((value) => Math.abs(value - target))),
        });
  return { figure, siteId, x, y, base, cells, contour };
}

/** Even steps over a range; of a whole input the whole numbers among them. */
function axisOf(driver: Driver, range: DriverRange): HeatAxis {
  const { id, label, spec, isRelative, base } = driver;
  const even = Array.from(
    { length: steps },
    (_, step) => range.low + ((range.high - range.low) * step) / (steps - 1),
  );
  const positions = [...new Set(spec.whole ? even.map(Math.round) : even)].sort((a, b) => a - b);
  return { id, label, spec, isRelative, base, range, positions };
}
