import type { Gathering } from './expression.ts';
import type { ReductionName } from './reductions.ts';

/** What a generated kernel computes of one scope, in the order in which it stands in its arrays. */
export interface ScopeIds {
  readonly inputs: readonly string[];
  readonly series: readonly string[];
  readonly scalars: readonly string[];
  readonly deferred: readonly {
    readonly id: string;
    readonly reduction: ReductionName;
    readonly series: string;
  }[];
  /** Series that stand in `gathered`, each months + 1 long; for the portfolio the caller fills it. */
  readonly gathered: readonly { readonly id: string; readonly gathering: Gathering }[];
}

/** A module that `emitKernel` writes for all lines. */
export interface Kernel {
  readonly layout: {
    readonly market: ScopeIds;
    readonly site: ScopeIds;
    readonly block: ScopeIds;
    readonly portfolio: ScopeIds;
  };
  evaluateMarket(
    marketInputs: Float64Array,
    months: number,
    marketSeries: Float64Array,
    marketScalars: Float64Array,
  ): void;
  /** `blockSeries`, `blockScalars` and `gathered` are room to work in; they hold the blocks of this site. */
  evaluateSite(
    marketInputs: Float64Array,
    marketSeries: Float64Array,
    marketScalars: Float64Array,
    siteInputs: Float64Array,
    siteInputsAt: number,
    blockInputs: Float64Array,
    blockInputsAt: number,
    blockCount: number,
    months: number,
    siteSeries: Float64Array,
    siteSeriesAt: number,
    siteScalars: Float64Array,
    siteScalarsAt: number,
    blockSeries: Float64Array,
    blockScalars: Float64Array,
    gathered: Float64Array,
  ): void;
  evaluatePortfolio(
    marketInputs: Float64Array,
    marketSeries: Float64Array,
    marketScalars: Float64Array,
    siteScalars: Float64Array,
    siteCount: number,
    months: number,
    portfolioInputs: Float64Array,
    portfolioSeries: Float64Array,
    portfolioScalars: Float64Array,
    gathered: Float64Array,
  ): void;
}

/** A module that `emitKernel` writes for some lines. */
export interface SummingKernel extends Omit<Kernel, 'evaluateSite'> {
  /**
   * Evaluates a site as `evaluateSite` does, and adds its series that the portfolio gathers to those in
   * `sums` from `sumsAt` on, in the order of `layout.portfolio.gathered`, in two parts (see exactSums.ts).
   */
  addSite(...given: [...Parameters<Kernel['evaluateSite']>, sums: Float64Array, sumsAt: number]): void;
}
