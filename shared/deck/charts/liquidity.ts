import { formatNumber, formatUsdM } from '../../domain/format.ts';
import { addMonths, formatMonth, yearOf } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { type Evaluation, readScope, wholePortfolio } from '../evaluation.ts';
import { sharedDecimals } from './bridge.ts';
import type { LiquiditySpec } from './chartSpec.ts';

/** Liquidity of the company by month, with its low point and the cash that must not be gone below. */
export function liquiditySpec(portfolio: Portfolio, evaluation: Evaluation): LiquiditySpec {
  const read = readScope(evaluation, wholePortfolio);
  const { decisionMonth, minimumCashUsd } = portfolio.portfolio;
  const millions = (name: string): number[] => Array.from(read.series(name), (usd) => usd / 1e6);
  const cash = millions('cash');
  const withoutEquity = millions('liquidity');
  const raised = millions('equitySoFar');
  const cashAndBtc = withoutEquity.map((value, t) => value + (raised[t] ?? 0));
  const equity = read.value('equityTotal');
  const lowMonth = read.outcome('liquidityLowMonth');
  const t = lowMonth.kind === 'number' ? lowMonth.value : 0;
  const value = withoutEquity[t] ?? 0;
  const most = Math.max(...cash.map(Math.abs), ...withoutEquity.map(Math.abs), Number.MIN_VALUE);
  const decimals = sharedDecimals(most * 1e6);
  const when = formatMonth(addMonths(decisionMonth, t));
  const title =
    equity > 0
      ? `The plan needs ${formatUsdM(equity)} of new equity; liquidity without it is lowest in ${when}`
      : `Cash and BTC carry the plan; liquidity is lowest in ${when}`;
  const first = yearOf(decisionMonth);
  const last = yearOf(addMonths(decisionMonth, evaluation.months));
  return {
    kind: 'liquidity',
    startYear: first,
    startMonth: Number(decisionMonth.slice(5)),
    decimals,
    cash,
    cashAndBtc,
    withoutEquity,
    minimumCash: minimumCashUsd / 1e6,
    low: { t, value, label: `Low ${formatNumber(value, decimals)} in ${when}` },
    title,
    subtitle: `Cash of the company, BTC at its price, and both without new equity, USD M nominal, ${first} to ${last}`,
    summary: `${title}, at ${formatUsdM(value * 1e6)}. At the end of the horizon cash is ${formatUsdM(1e6 * (cash.at(-1) ?? 0))}. Cash is never to fall below ${formatUsdM(minimumCashUsd)}.`,
  };
}
