import type { Portfolio, Site } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** The site that is looked at, with the figures of one version: every panel of the view is given the same. */
export interface SiteInView {
  readonly portfolio: Portfolio;
  readonly engine: PortfolioEngine;
  readonly site: Site;
  readonly version: number;
  /** Place of the site in the list, from 1, and the length of the list. */
  readonly position: number;
  readonly count: number;
}
