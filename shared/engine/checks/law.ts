import type { Block, Site } from '../../domain/portfolio.ts';
import type { PortfolioEngine } from '../engine.ts';
import type { Ledger } from './ledger.ts';

/** What the laws read of an evaluated portfolio. */
export type Evaluated = Pick<
  PortfolioEngine,
  'portfolio' | 'months' | 'version' | 'readSite' | 'siteValue' | 'portfolioSeries' | 'portfolioValue'
>;

/** One site as the laws look at it; series are valid while it is being looked at. */
export interface SiteFigures {
  readonly site: Site;
  readonly blocks: readonly Block[];
  /** Months 0 to N of a line of the site, by its id. */
  readonly series: (line: string) => Float64Array;
  readonly value: (line: string) => number;
}

/** What a law does while the sites pass by: once for each site, and once after the last. */
export interface Looking {
  readonly site?: (figures: SiteFigures, ledger: Ledger) => void;
  readonly end?: (ledger: Ledger) => void;
}

/** A law that the figures must obey whatever the inputs are, told apart from how they are computed. */
export interface Law {
  readonly id: string;
  /** The law in a few words. */
  readonly name: string;
  /** What is compared with what, where and how often. */
  readonly words: string;
  /** Unit of the amounts compared, as lines write it. */
  readonly unit: string;
  /** Differences up to this share of the amounts compared are rounding of binary fractions. */
  readonly tolerance: number;
  /** Lines that the law compares, without their scope; the first is shown when somebody asks where. */
  readonly lines: readonly string[];
  readonly begin: (evaluated: Evaluated) => Looking;
}

/** A cent in a billion dollars: far above what binary fractions round. */
export const rounding = 1e-11;
