import type { CommercialModel } from '../domain/commercialTerms.ts';
import type { YearMonth } from '../domain/months.ts';
import type { Block } from '../domain/portfolio.ts';

/** One way to convert a site, as edits of its rows: what is done, not yet what it is worth. */
export interface OptionShape {
  /** Readable and stable while site, power, model, start and loan are: `alpha/75MW/retrofit/2027-06`. */
  readonly id: string;
  readonly siteId: string;
  /** `planned` are the blocks in view, `made` those that are generated, `own` those that somebody described. */
  readonly kind: 'planned' | 'made' | 'own';
  readonly utilityMw: number;
  readonly model: CommercialModel;
  /** First month in which a block spends. */
  readonly start: YearMonth;
  /** Last month in which a block becomes ready. */
  readonly ready: YearMonth;
  readonly blocks: readonly Block[];
  /** The site's loan to cost under this option; null where it stays as it is. */
  readonly loanToCost: number | null;
}

/** Amounts of an option over keeping the site mining, all by the engine, in USD, EH/s and MW. */
export interface OptionFigures {
  readonly gainUsd: number;
  readonly capexUsd: number;
  /** Sum of the months in which cash after debt service is negative. */
  readonly equityUsd: number;
  /** The same by quarter after the decision; the decision itself is in the first. */
  readonly equityByQuarter: readonly number[];
  /** Cumulative cash after debt service, by month from 0. */
  readonly cumulativeEquity: readonly number[];
  /** Change of cash before company tax, by quarter. */
  readonly cashByQuarter: readonly number[];
  /** Loan balance at year ends, from year 1. */
  readonly debtByYear: readonly number[];
  /** Change of EBITDA, by year. */
  readonly ebitdaByYear: readonly number[];
  /** Hashrate given up at the ends of quarters; negative where new machines bring more. */
  readonly givenUpEh: readonly number[];
  /** Most utility MW in build in a quarter. */
  readonly buildMw: readonly number[];
  readonly itMw: number;
  /** NOI of the first full lease year. */
  readonly noiUsd: number;
  readonly leastDscr: number | null;
}

/** An option with what it is worth. */
export interface Option extends OptionShape {
  readonly figures: OptionFigures;
  /** Gain over do-nothing in each sampled future; drawn when somebody looks. */
  readonly futures: Float64Array;
}

/** An option that is not offered, with the reason in words. */
export interface RefusedOption {
  readonly shape: OptionShape;
  readonly figures: OptionFigures;
  readonly isLeftOut: boolean;
  readonly reason: string;
}

/** A described option of which no blocks can be made, by its place in the list of own options. */
export interface UnmadeOption {
  readonly place: number;
  readonly reason: string;
}

/** What a site does without any conversion. */
export interface SiteBase {
  readonly npvUsd: number;
  readonly cashByQuarter: readonly number[];
  readonly ebitdaByYear: readonly number[];
  readonly hashrateEh: readonly number[];
}

/** A site with all that may be done there; keeping it mining is always possible and not among the options. */
export interface SiteChoices {
  readonly siteId: string;
  readonly name: string;
  readonly grid: string;
  readonly tenant: string;
  readonly base: SiteBase;
  readonly options: readonly Option[];
  readonly refused: readonly RefusedOption[];
  readonly unmade: readonly UnmadeOption[];
  /** Why the site has no option at all, in words; null where it has some. */
  readonly closed: string | null;
}

/** What the company does whatever is chosen: its flows before tax, by quarter, and debt at year ends. */
export interface CompanyBase {
  readonly openingCashUsd: number;
  readonly cashByQuarter: readonly number[];
  readonly debtByYear: readonly number[];
}

export interface Candidates {
  readonly sites: readonly SiteChoices[];
  readonly company: CompanyBase;
  readonly months: number;
  readonly decisionMonth: YearMonth;
  /** NPV of do-nothing over all sites in each sampled future; drawn when somebody looks. */
  readonly doNothingFutures: Float64Array;
  /** Draws the futures of every option at once, for whoever is going to look at them all. */
  readonly drawFutures: (report: (share: number) => void) => void;
}

/** Months after the decision fall into quarters: 0 to 3 into the first, 4 to 6 into the second. */
export function quarterAt(month: number): number {
  return month < 1 ? 0 : Math.floor((month - 1) / 3);
}

export function yearAt(month: number): number {
  return month < 1 ? 0 : Math.floor((month - 1) / 12);
}
