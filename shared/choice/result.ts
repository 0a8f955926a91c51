import type { FanFigures } from '../deck/charts/risk.ts';
import type { CommercialModel } from '../domain/commercialTerms.ts';
import type { YearMonth } from '../domain/months.ts';
import type { LimitId } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { LimitUse } from './limitUse.ts';
import type { OptionShape, UnmadeOption } from './option.ts';
import type { EngineFigures } from './plan.ts';
import type { LimitPrice } from './prices.ts';

/** What a plan does at one site. Amounts are USD and over mining on. */
export interface PlannedOption {
  readonly siteId: string;
  readonly optionId: string;
  readonly words: string;
  readonly model: CommercialModel;
  readonly utilityMw: number;
  readonly itMw: number;
  readonly start: YearMonth;
  readonly ready: YearMonth;
  readonly capexUsd: number;
  readonly equityUsd: number;
  readonly gainUsd: number;
}

/** How a plan fares in the sampled futures, the same for every plan. */
export interface PlanFutures {
  readonly futures: number;
  /** Share of futures in which the plan ends below mining on. */
  readonly lossShare: number;
  readonly gainP10Usd: number;
  readonly gainP50Usd: number;
  readonly gainP90Usd: number;
  /** Mean NPV over the worst tail. */
  readonly cvarUsd: number;
  /** Share of futures in which it gains more than the best plan; null for that itself. */
  readonly beatsBest: number | null;
  /** Gain in each future. */
  readonly gainsUsd: readonly number[];
}

/** Cumulative cash of a plan before debt in the sampled futures, by month. */
export interface PlanCash extends FanFigures {
  readonly futures: number;
}

/** A plan, re-evaluated whole by the engine before anybody sees it. */
export interface PlanResult {
  readonly options: readonly PlannedOption[];
  readonly objectiveUsd: number;
  readonly equityUsd: number;
  readonly peakEquityUsd: number;
  readonly leastHashrateEh: number | null;
  readonly uses: readonly LimitUse[];
  readonly engine: EngineFigures;
  readonly futures: PlanFutures | null;
}

export interface RunnerUpResult extends PlanResult {
  /** What it does otherwise than the best plan, in words. */
  readonly difference: string;
  readonly isProven: boolean;
}

export interface SiteResult {
  readonly siteId: string;
  readonly name: string;
  readonly isIn: boolean;
  /** What stops more, in a word or two. */
  readonly stop: string;
  readonly why: string;
  /** What would bring the site in, or throw it out; empty where nothing is known to. */
  readonly wouldChange: string;
  /** What the objective loses when the site is brought in all the same; null where that was not asked. */
  readonly forcedUsd: number | null;
  readonly options: number;
  readonly favourite: { readonly words: string; readonly gainUsd: number } | null;
  readonly isLocked: boolean;
}

export interface PricedLimit extends LimitPrice {
  readonly text: string;
  /** A plan worth more exists one step looser, or a tighter step costs something: the limit binds. */
  readonly isBinding: boolean;
  readonly words: string;
}

export interface FrontierResult {
  /** Which limit moves. */
  readonly id: LimitId;
  readonly label: string;
  readonly points: readonly {
    readonly level: number;
    readonly used: number;
    readonly objectiveUsd: number;
    readonly options: readonly PlannedOption[];
  }[];
  /** Plans under the limits that were found on the way and are not the best for what they use. */
  readonly others: readonly {
    readonly used: number;
    readonly objectiveUsd: number;
    readonly words: string;
  }[];
}

/** How the search ended. Amounts are USD of the objective. */
export type ChoiceStatus =
  | {
      readonly kind: 'proven' | 'stopped';
      readonly boundUsd: number;
      /** At most so much better a plan exists. */
      readonly gapUsd: number;
      readonly words: string;
    }
  | {
      readonly kind: 'infeasible';
      readonly clash: readonly { readonly id: LimitId; readonly text: string }[];
      readonly words: string;
    }
  | { readonly kind: 'nothingFound'; readonly words: string };

/** All that is known of a choice: complete, or as far as `isComplete` says it went. */
export interface ChoiceResult {
  readonly limits: Limits;
  readonly isComplete: boolean;
  readonly status: ChoiceStatus;
  readonly counts: {
    readonly sites: number;
    readonly options: number;
    /** Options that another of their site beats in everything. */
    readonly dominated: number;
    readonly refused: number;
    readonly columns: number;
    readonly rows: number;
    readonly nodes: number;
    readonly futures: number;
  };
  /** Seconds of finding and proving the best plan, and of everything. */
  readonly seconds: { readonly solve: number; readonly all: number };
  readonly best: PlanResult | null;
  /** Cash of the best plan. */
  readonly cash: PlanCash | null;
  readonly runnersUp: readonly RunnerUpResult[];
  readonly prices: readonly PricedLimit[];
  readonly sites: readonly SiteResult[];
  readonly frontiers: readonly FrontierResult[];
  /** What no limit can see, and other things to know. */
  readonly notes: readonly string[];
}

/**
 * How an option stands before the search: `open` is searched; the others are pruned, exactly: no plan under the
 * limits has one that is `locked` or has `noRoom`, and no plan is better with one that is `beaten`.
 */
export type StandingKind = 'open' | 'beaten' | 'noRoom' | 'locked' | 'refused' | 'leftOut';

/** An option of a site with all that tells it from others, and how it stands. */
export interface ListedOption extends PlannedOption {
  readonly kind: OptionShape['kind'];
  /** Loan to cost of the option, or of its site where that stays; a share. */
  readonly loanToCost: number;
  readonly isLoanOfSite: boolean;
  readonly blocks: readonly {
    readonly utilityMw: number;
    readonly start: YearMonth;
    readonly ready: YearMonth;
  }[];
  readonly standing: {
    readonly kind: StandingKind;
    /** Why, as a sentence; empty where it is searched. */
    readonly words: string;
    /** The option that beats it, by id; null where it is mining on, or nothing. */
    readonly by: string | null;
    /** The limit or lock that forbids it, in words; null where none does. */
    readonly limit: string | null;
  };
}

/** All options of a site, for whoever looks into the list or edits it. */
export interface SiteOptions {
  readonly siteId: string;
  readonly name: string;
  /** Why the site has no option at all; null where it has some. */
  readonly closed: string | null;
  readonly options: readonly ListedOption[];
  readonly unmade: readonly UnmadeOption[];
}

export interface OptionList {
  readonly sites: readonly SiteOptions[];
  /** Limits on risk count in the search and not here: an option that is beaten may be the safer one. */
  readonly isRiskAside: boolean;
}
