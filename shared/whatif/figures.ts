import {
  formatMultiple,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatUsdM,
  millionsDecimals,
} from '../domain/format.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { FigureName } from '../engine/figureEngine.ts';

/** How a figure of a plan is named, written and judged in questions of "what if". */
export interface Figure {
  readonly name: FigureName;
  readonly label: string;
  /** Unit under which its numbers are shown. */
  readonly unit: 'USD M' | '%' | '×';
  /** Shown amount in one of the model's units: USD, share, multiple. */
  readonly perShown: number;
  readonly good: 'up' | 'down';
  /** Value at which the plan tips, and what that means; null where no value is special. */
  readonly target: { readonly value: number; readonly words: string } | null;
}

const figures: Readonly<Record<FigureName, Figure>> = {
  npvPlan: {
    name: 'npvPlan',
    label: 'NPV of the plan',
    unit: 'USD M',
    perShown: 1e6,
    good: 'up',
    target: { value: 0, words: 'NPV 0' },
  },
  gain: {
    name: 'gain',
    label: 'Gain over mining on',
    unit: 'USD M',
    perShown: 1e6,
    good: 'up',
    target: { value: 0, words: 'no gain over mining on' },
  },
  irr: {
    name: 'irr',
    label: 'IRR',
    unit: '%',
    perShown: 0.01,
    good: 'up',
    target: null,
  },
  leveredIrr: {
    name: 'leveredIrr',
    label: 'IRR after debt',
    unit: '%',
    perShown: 0.01,
    good: 'up',
    target: null,
  },
  peakEquity: {
    name: 'peakEquity',
    label: 'Peak equity',
    unit: 'USD M',
    perShown: 1e6,
    good: 'down',
    target: null,
  },
  minimumDscr: {
    name: 'minimumDscr',
    label: 'Lowest DSCR',
    unit: '×',
    perShown: 1,
    good: 'up',
    target: { value: 1, words: 'DSCR 1.00' },
  },
};

/**
 * The figure under the inputs of a portfolio: rates of return tip at the discount rates of its market, the
 * other figures where they always do.
 */
export function figureFor(name: FigureName, market: Portfolio['market']): Figure {
  const figure = figures[name];
  const rate =
    name === 'irr' ? market.leaseDiscountRate : name === 'leveredIrr' ? market.equityDiscountRate : null;
  if (rate === null) return figure;
  const which = name === 'irr' ? 'lease' : 'equity';
  return { ...figure, target: { value: rate, words: `discount rate of ${which}, ${formatPercent(rate)}` } };
}

/** Decimals with which values of the size of `largest` are shown beside each other. */
export function figureDecimals(figure: Figure, largest: number): number {
  if (figure.unit === '%') return 1;
  return figure.unit === '×' ? 2 : millionsDecimals(largest);
}

/** A value in its shown unit, without the unit: `1,070`, `14.2`; or the word for why there is none. */
export function figureText(figure: Figure, outcome: Outcome, decimals: number): string {
  return formatOutcome(outcome, (value) => formatNumber(value / figure.perShown, decimals));
}

/** A value in a sentence: `USD 796 M`, `14.2 %`, `1.38×`, or the word for why there is none. */
export function figureInWords(figure: Figure, outcome: Outcome): string {
  return formatOutcome(outcome, (value) => {
    if (figure.unit === '%') return formatPercent(value);
    return figure.unit === '×' ? formatMultiple(value) : formatUsdM(value);
  });
}
