import type { PortfolioEngine } from '../../engine.ts';
import type { Evaluated } from '../law.ts';

/** One figure told otherwise than the engine computed it. */
export interface Alteration {
  /** Line with its scope. */
  readonly line: string;
  /** Month to alter; every month where it is left out. */
  readonly month?: number;
  /** Site to alter; every site where it is left out. */
  readonly siteId?: string;
  readonly alter: (value: number) => number;
}

/** An evaluated portfolio that tells one line otherwise: what a wrong model, kernel or sum would look like. */
export function altered(engine: PortfolioEngine, { line, month, siteId, alter }: Alteration): Evaluated {
  const told = (of: string, series: Float64Array): Float64Array => {
    if (of !== line) return series;
    return series.map((value, t) => (month === undefined || month === t ? alter(value) : value));
  };
  const toldValue = (of: string, value: number): number => (of === line ? alter(value) : value);
  const isHere = (id: string): boolean => siteId === undefined || siteId === id;
  return {
    portfolio: engine.portfolio,
    months: engine.months,
    version: engine.version,
    readSite: (id) => {
      const read = engine.readSite(id);
      return (of) => (isHere(id) ? told(of, read(of)) : read(of));
    },
    siteValue: (id, of) => (isHere(id) ? toldValue(of, engine.siteValue(id, of)) : engine.siteValue(id, of)),
    portfolioSeries: (of) => told(of, engine.portfolioSeries(of)),
    portfolioValue: (of) => toldValue(of, engine.portfolioValue(of)),
  };
}
