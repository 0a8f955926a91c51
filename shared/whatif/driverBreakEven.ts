import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { FigureEngine, type FigureName } from '../engine/figureEngine.ts';
import { findRoot } from '../engine/findRoot.ts';
import { type Driver, driversOf, scopeOf } from './drivers.ts';

/** Multiples of a driver's reach at which a change of sign is looked for, to both sides of the plan. */
const reaches = [0, 0.1, 0.25, 0.5, 0.75, 1, 1.4, 2, 3, 5, 10];

/**
 * Where each driver, moved alone, brings a figure to `target`: a position, `none` where no position that
 * was looked at does, `many` where several do. Solved as `findRoot` says, to the last bits; for a whole
 * input the last whole position, seen from the plan, that is still on its side. Looked at are up to
 * ten times the reference of the driver to each side, within its limits and as far as the figure has a
 * number. Yields after each evaluation.
 */
export function* driverBreakEvens(
  portfolio: Portfolio,
  siteId: string | null,
  figure: FigureName,
  target: number,
): Generator<void, ReadonlyMap<string, Outcome>> {
  const engine = new FigureEngine([figure]);
  const here = engine.under(scopeOf(portfolio, siteId)).value(figure);
  yield;
  const found = new Map<string, Outcome>();
  for (const driver of driversOf(portfolio, siteId)) {
    const known = new Map<number, number>();
    const evaluate = (position: number): number => {
      const value = known.get(position) ?? engine.under(driver.at(position)).value(figure) - target;
      known.set(position, value);
      return value;
    };
    const points = yield* withNumbers(pointsOf(driver), driver.base, evaluate);
    found.set(
      driver.id,
      driver.spec.whole
        ? yield* lastWhole(driver.base, points, evaluate)
        : yield* findRoot({
            evaluate: (position) => {
              const value = evaluate(position);
              return { value, size: Math.abs(value) + Math.abs(target) + Math.abs(here) };
            },
            points,
          }),
    );
  }
  return found;
}

function pointsOf({ base, reference, band, min, max, spec }: Driver): readonly number[] {
  const reach = Math.max(reference, band ? band.high - band.low : 0);
  const points = reaches.flatMap((times) => [base - times * reach, base + times * reach]);
  const limited = points.map((point) => {
    const rounded = spec.whole ? Math.round(point) : point;
    return Math.min(max, Math.max(min, rounded));
  });
  return [...new Set(limited)].sort((a, b) => a - b);
}

/**
 * Those of the points around `from` that have a number, up to the first without one on each side: a rate of
 * return ends where nothing is earned any more.
 */
function* withNumbers(
  points: readonly number[],
  from: number,
  evaluate: (position: number) => number,
): Generator<void, readonly number[]> {
  const kept: number[] = [];
  for (const side of [
    points.filter((point) => point >= from),
    points.filter((point) => point < from).reverse(),
  ])
    for (const point of side) {
      const isNumber = Number.isFinite(evaluate(point));
      yield;
      if (!isNumber) break;
      kept.push(point);
    }
  return kept.sort((a, b) => a - b);
}

/** The whole position farthest from `from` that is on the same side of zero, up to the only change of side. */
function* lastWhole(
  from: number,
  points: readonly number[],
  evaluate: (position: number) => number,
): Generator<void, Outcome> {
  const sides: { readonly at: number; readonly isAbove: boolean }[] = [];
  for (const at of points) {
    sides.push({ at, isAbove: evaluate(at) >= 0 });
    yield;
  }
  const changes = sides.flatMap((side, index) => {
    const next = sides[index + 1];
    return next && next.isAbove !== side.isAbove ? [[side, next] as const] : [];
  });
  const [change] = changes;
  if (!change) return { kind: 'none' };
  if (changes.length > 1) return { kind: 'many' };
  let [low, high] = [change[0].at, change[1].at];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (evaluate(middle) >= 0 === change[0].isAbove) low = middle;
    else high = middle;
    yield;
  }
  return { kind: 'number', value: low >= from ? low : high };
}
