import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { FigureEngine, type FigureName } from '../engine/figureEngine.ts';
import { type DriverInfo, driversOf, scopeOf } from './drivers.ts';

/** Parts of a driver's reference by which it is moved. */
export const spiderParts = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3] as const;

/** A figure along one driver. */
export interface SpiderLeg extends DriverInfo {
  readonly points: readonly { readonly part: number; readonly position: number; readonly outcome: Outcome }[];
}

export interface Spider {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly legs: readonly SpiderLeg[];
}

/**
 * Moves each of the named drivers of a place by the same parts of what it is, or for a shift of what it
 * shifts; drivers that the place does not have are left out. Positions beyond the limits of a driver are
 * left out too. Yields after each evaluation.
 */
export function* spiderOf(
  portfolio: Portfolio,
  siteId: string | null,
  figure: FigureName,
  ids: readonly string[],
): Generator<void, Spider> {
  const engine = new FigureEngine([figure]).under(scopeOf(portfolio, siteId));
  const drivers = driversOf(portfolio, siteId);
  const legs: SpiderLeg[] = [];
  for (const wanted of ids) {
    const driver = drivers.find(({ id }) => id === wanted);
    if (!driver) continue;
    const points: SpiderLeg['points'][number][] = [];
    for (const part of spiderParts) {
      const position = driver.base + part * driver.reference;
      if (position < driver.min || position > driver.max) continue;
      points.push({ part, position, outcome: engine.under(driver.at(position)).outcome(figure) });
      yield;
    }
    const { id, label, spec, isRelative, base } = driver;
    legs.push({ id, label, spec, isRelative, base, points });
  }
  return { figure, siteId, legs };
}
