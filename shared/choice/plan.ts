import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { type Chosen, npvFutures, total } from './chosen.ts';
import { withOptions } from './figures.ts';
import { meanOfLowest, tailCount } from './futures.ts';
import type { Limits } from './limits.ts';
import { cashNeed } from './limitUse.ts';
import type { Candidates } from './option.ts';

/** What is made largest, in USD, of a plan that keeps its limits. */
export function objectiveOf(candidates: Candidates, limits: Limits, chosen: Chosen): number {
  const raised = limits.cash
    ? limits.cash.raiseCost * cashNeed(candidates, chosen, limits.cash).raisedUsd
    : 0;
  const gain = total(chosen, ({ figures }) => figures.gainUsd) - raised;
  if (limits.objective === 'gain') return gain;
  const npv = gain + doNothingNpv(candidates);
  if (limits.objective === 'npv') return npv;
  const tail = tailCount(limits.risk.futures, limits.risk.tail);
  return npv + limits.cvarWeight * meanOfLowest(npvFutures(candidates, chosen), tail);
}

/** Part of the objective that no choice moves. */
export function objectiveOffset(candidates: Candidates, limits: Limits): number {
  return limits.objective === 'gain' ? 0 : doNothingNpv(candidates);
}

export function doNothingNpv({ sites }: Candidates): number {
  return sites.reduce((sum, { base }) => sum + base.npvUsd, 0);
}

/** A plan as the engine of the product values it, in USD, MW and EH/s. */
export interface EngineFigures {
  readonly npvUsd: number;
  readonly doNothingUsd: number;
  readonly gainUsd: number;
  readonly capexUsd: number;
  readonly utilityMw: number;
  readonly itMw: number;
  readonly peakEquityUsd: number;
  /** After tax of the company, sale of BTC and new equity, which no limit can see. */
  readonly liquidityLowUsd: number;
  readonly newEquityUsd: number;
  /** Gain by the sum over options less gain by the engine: nil but for rounding. */
  readonly differenceUsd: number;
}

/** Evaluates a plan anew, whole, from the rows that applying it would write. */
export function evaluatePlan(portfolio: Portfolio, chosen: Chosen): EngineFigures {
  const engine = new PortfolioEngine(withOptions(portfolio, chosen));
  const value = (line: string): number => engine.portfolioValue(line);
  const gainUsd = value('portfolio.gain');
  let cumulative = 0;
  let deepest = 0;
  for (const cash of engine.portfolioSeries('portfolio.leveredCash')) {
    cumulative += cash;
    deepest = Math.min(deepest, cumulative);
  }
  return {
    npvUsd: value('portfolio.npvPlan'),
    doNothingUsd: value('portfolio.npvDoNothing'),
    gainUsd,
    capexUsd: value('portfolio.capexTotal'),
    utilityMw: value('portfolio.aiUtilityMw'),
    itMw: value('portfolio.criticalItMw'),
    peakEquityUsd: -deepest,
    liquidityLowUsd: engine.portfolioSeries('portfolio.liquidity').reduce((a, b) => Math.min(a, b), Infinity),
    newEquityUsd: value('portfolio.equityTotal'),
    differenceUsd: total(chosen, ({ figures }) => figures.gainUsd) - gainUsd,
  };
}
