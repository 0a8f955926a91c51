import type { ScenarioColour } from '../../domain/scenarioRows.ts';

/**
 * Charts as data. A specification says what is shown and what it says in words; drawing, the printed
 * page, the table beside it and the text for screen readers all come from the same one. Money is in
 * millions of dollars, power in MW; titles are computed from the numbers.
 */
interface ChartWords {
  /** The message, a sentence without full stop. */
  readonly title: string;
  /** Measure, unit, scope, period. */
  readonly subtitle: string;
  /** What a person who cannot see the chart needs to know of it. */
  readonly summary: string;
}

export interface PowerPeriod {
  readonly label: string;
  readonly year: number;
  readonly quarter: number;
  readonly availableMw: number;
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
  readonly inBuildMw: number;
  readonly unusedMw: number;
}

/** The same figures in another state, drawn as a ghost. */
export interface ChartGhost {
  /** What it is, as `as opened`. */
  readonly words: string;
  readonly values: readonly number[];
}

/** Power split over time: stacked columns, state at the end of each period. */
export interface PowerSplitSpec extends ChartWords {
  readonly kind: 'power-split';
  readonly basis: 'quarter' | 'year';
  /** AI of each period in what the plan is compared with; null where that is the same or not asked for. */
  readonly before: ChartGhost | null;
  readonly periods: readonly PowerPeriod[];
}

export interface CapacitySite {
  readonly id: string;
  readonly name: string;
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
  readonly unusedMw: number;
  readonly availableMw: number;
  readonly criticalItMw: number;
  /** `Q2 2029`, when all of its halls are ready; null where nothing converts. */
  readonly ready: string | null;
}

export interface CapacityGroup {
  /** Index of the first and last column. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: 'ai' | 'mining';
}

/** Capacity stack by site in the end state. */
export interface CapacitySpec extends ChartWords {
  readonly kind: 'capacity';
  readonly sites: readonly CapacitySite[];
  readonly groups: readonly CapacityGroup[];
  /** What is said of the sites that have no column, or an empty text. */
  readonly others: string;
}

export interface BridgeStep {
  readonly id: string;
  readonly label: string;
  /** Signed amount, USD M, as shown: shown steps add to the shown gain. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly role: 'start' | 'end' | 'change';
}

export interface BridgeBracket {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: 'loss' | 'gain';
}

/** Value bridge by cause. */
export interface BridgeSpec extends ChartWords {
  readonly kind: 'bridge';
  /** Unit of the amounts where they are not millions of dollars. */
  readonly unit?: string;
  readonly decimals: number;
  readonly steps: readonly BridgeStep[];
  readonly brackets: readonly BridgeBracket[];
}

export interface CurveMark {
  readonly id: 'low' | 'payback' | 'ahead';
  readonly t: number;
  readonly value: number;
  readonly label: string;
  readonly tone: 'loss' | 'plain';
}

/** Cumulative cash by month: plan, and do-nothing as its ghost. */
export interface CashCurveSpec extends ChartWords {
  readonly kind: 'cash-curve';
  /** Calendar year of month 0 and the month number (1 to 12) of month 0. */
  readonly startYear: number;
  readonly startMonth: number;
  readonly decimals: number;
  readonly plan: readonly number[];
  readonly doNothing: readonly number[];
  /** The plan as it is in what it is compared with; null where that is the same or not asked for. */
  readonly before: ChartGhost | null;
  readonly marks: readonly CurveMark[];
}

/** The cash of one state of the portfolio: a scenario, or the base. */
export interface ComparedCurve {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  /** Null for the base; a snapshot has none of the colours of scenarios. */
  readonly colour: ScenarioColour | 'snapshot' | null;
  /** Months or years after the start of the axis at which it begins: a snapshot may have been decided earlier. */
  readonly from: number;
  /** By month from its decision, or by calendar year. */
  readonly values: readonly number[];
}

/** Cash of several states over each other. */
export interface ComparedCashSpec extends ChartWords {
  readonly kind: 'compared-cash';
  readonly measure: 'cumulative' | 'yearly';
  readonly startYear: number;
  readonly startMonth: number;
  readonly decimals: number;
  readonly curves: readonly ComparedCurve[];
}

export interface CashPeriod {
  readonly label: string;
  readonly year: number;
  readonly quarter: number;
  /** First and last month of the period, counted from the decision. */
  readonly from: number;
  readonly to: number;
  readonly mining: number;
  readonly lease: number;
  /** Machines sold or moved, servers sold. */
  readonly asicSale: number;
  /** Prepayment, support and damages, sale of power, terminal value. */
  readonly other: number;
  /** Negative: money spent. */
  readonly capex: number;
  readonly net: number;
  readonly cumulative: number;
}

/** Cash by cause and period, with the cumulative line. */
export interface CashColumnsSpec extends ChartWords {
  readonly kind: 'cash-columns';
  readonly basis: 'quarter' | 'year';
  readonly decimals: number;
  readonly periods: readonly CashPeriod[];
  /** Cumulative cash by month, from month 0 to the last month of the last period. */
  readonly cumulative: readonly number[];
  /** Month and depth of the lowest point, null where cash never falls below zero. */
  readonly low: { readonly t: number; readonly value: number; readonly label: string } | null;
}

export interface IncomeYear {
  readonly label: string;
  readonly lease: number;
  /** GPU revenue after its cost. */
  readonly cloud: number;
  readonly givenUp: number;
}

/** Lease income and GPU revenue after running cost beside the mining cash that was given up for it, by year. */
export interface IncomeSpec extends ChartWords {
  readonly kind: 'income';
  readonly decimals: number;
  readonly years: readonly IncomeYear[];
}

export interface MapSite {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly energisedMw: number;
  readonly aiMw: number;
}

/** Where the sites are: disc area is energised MW, wedge the share that goes to AI. */
export interface SiteMapSpec extends ChartWords {
  readonly kind: 'site-map';
  /** Largest first. */
  readonly sites: readonly MapSite[];
}

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Drawn hollow: added by somebody, not of the library. */
  readonly isOwn: boolean;
}

/** Year-1 rents of deals over their term, size or date, with the middle half of them as a band. */
export interface ScatterSpec extends ChartWords {
  readonly kind: 'scatter';
  readonly xHeading: string;
  readonly yHeading: string;
  /** Years of the calendar have no thousands. */
  readonly isCalendar: boolean;
  readonly points: readonly ScatterPoint[];
  readonly band: { readonly low: number; readonly middle: number; readonly high: number } | null;
  /** A value to compare with, drawn as a line. */
  readonly reference: { readonly value: number; readonly label: string } | null;
}

export interface DebtYear {
  readonly label: string;
  /** What is owed at the end of the year. */
  readonly balance: number;
  readonly noi: number;
  readonly debtService: number;
  /** Lowest month of repayment in the year, null where none falls into it. */
  readonly dscr: number | null;
  /** The month of that, counted from the decision. */
  readonly dscrMonth: number | null;
}

/** A loan by year: what is owed, NOI against debt service, and how often the one covers the other. */
export interface DebtSpec extends ChartWords {
  readonly kind: 'debt';
  readonly decimals: number;
  readonly years: readonly DebtYear[];
  readonly covenant: number;
  /** First month below the covenant, null where it holds throughout. */
  readonly breach: { readonly year: string; readonly label: string } | null;
}

/** Liquidity by month: cash, cash with BTC at its price, and what there would be without new equity. */
export interface LiquiditySpec extends ChartWords {
  readonly kind: 'liquidity';
  /** Calendar year of month 0 and the month number (1 to 12) of month 0. */
  readonly startYear: number;
  readonly startMonth: number;
  readonly decimals: number;
  readonly cash: readonly number[];
  readonly cashAndBtc: readonly number[];
  readonly withoutEquity: readonly number[];
  readonly minimumCash: number;
  readonly low: { readonly t: number; readonly value: number; readonly label: string };
}

export interface PlaneAxis {
  readonly label: string;
  readonly unit: string;
  readonly positions: readonly number[];
  /** Positions as they are read. */
  readonly texts: readonly string[];
  /** Where the plan stands. */
  readonly base: number;
}

export interface PlaneCell {
  readonly text: string;
  /** From -1, worst of all cells, over 0, at the pivot, to 1, best; null where there is no number. */
  readonly lean: number | null;
}

/** A figure over two drivers: a cell for each pair of positions, and the line where it tips. */
export interface HeatMapSpec extends ChartWords {
  readonly kind: 'heat-map';
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** Row by row, from the first position of `y` on. */
  readonly cells: readonly (readonly PlaneCell[])[];
  /** Pieces of the line in positions of the axes, and what it is called; null where nothing tips. */
  readonly contour: {
    readonly label: string;
    readonly pieces: readonly (readonly [PlanePoint, PlanePoint])[];
  } | null;
}

interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

export interface SpiderLine {
  readonly id: string;
  readonly label: string;
  /** By part of the driver; in the unit of the chart. */
  readonly points: readonly { readonly part: number; readonly value: number }[];
}

/** A figure along several drivers, each moved by the same parts. */
/** The best plan at each level of a limit, and where the limit and the plan in view stand. */
export interface FrontierSpec extends ChartWords {
  readonly kind: 'frontier';
  /** What runs along the bottom, with its unit. */
  readonly xLabel: string;
  readonly isShare: boolean;
  readonly points: readonly {
    readonly id: string;
    readonly x: number;
    readonly value: number;
    /** What the plan does, in words. */
    readonly label: string;
    readonly isPicked: boolean;
  }[];
  /** Plans that lose: drawn faint, told in words where the mouse rests. */
  readonly others: readonly { readonly x: number; readonly value: number; readonly label: string }[];
  /** Where the limit stands; null where it is none. */
  readonly limit: number | null;
  readonly inView: { readonly x: number; readonly value: number } | null;
}

export interface SpiderSpec extends ChartWords {
  readonly kind: 'spider';
  readonly unit: string;
  readonly decimals: number;
  readonly parts: readonly number[];
  readonly lines: readonly SpiderLine[];
  /** Value at which the plan tips, null for none. */
  readonly target: { readonly value: number; readonly label: string } | null;
}

/** Percentiles of cumulative cash over all futures, in one month. */
export interface FanPoint {
  readonly t: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Cumulative cash in the futures that were drawn: bands of 50 and 90 %, and the median. */
export interface FanSpec extends ChartWords {
  readonly kind: 'fan';
  /** Calendar year of month 0 and the month number (1 to 12) of month 0. */
  readonly startYear: number;
  readonly startMonth: number;
  readonly decimals: number;
  readonly points: readonly FanPoint[];
  /** Where the lower edge is deepest; null where it never dips. */
  readonly low: { readonly t: number; readonly value: number; readonly label: string } | null;
}

export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  /** Share of all futures. */
  readonly share: number;
}

/** How futures are spread over an amount, losses apart; the outermost bars hold the tails. */
export interface HistogramSpec extends ChartWords {
  readonly kind: 'histogram';
  readonly decimals: number;
  readonly bars: readonly HistogramBar[];
  /** P10, P50 and P90. */
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  /** Trials, seed and standard error, in words. */
  readonly note: string;
}

/** The share of futures that end below each amount. */
export interface CdfSpec extends ChartWords {
  readonly kind: 'cdf';
  readonly decimals: number;
  readonly curves: readonly {
    readonly id: 'plan' | 'gain';
    readonly label: string;
    /** Amounts that 1 %, 2 % up to 99 % of futures do not exceed. */
    readonly percentiles: readonly number[];
  }[];
}

/** The chance of something in each month. */
export interface MonthlyChanceSpec extends ChartWords {
  readonly kind: 'monthly-chance';
  readonly startYear: number;
  readonly startMonth: number;
  readonly chances: readonly number[];
  readonly high: { readonly t: number; readonly label: string } | null;
}

export type ChartSpec =
  | ScatterSpec
  | PowerSplitSpec
  | CapacitySpec
  | BridgeSpec
  | CashCurveSpec
  | ComparedCashSpec
  | CashColumnsSpec
  | IncomeSpec
  | DebtSpec
  | LiquiditySpec
  | SiteMapSpec
  | HeatMapSpec
  | SpiderSpec
  | FanSpec
  | HistogramSpec
  | CdfSpec
  | MonthlyChanceSpec
  | FrontierSpec;
