import { formatNumber } from '../../domain/format.ts';
import { addMonths, formatQuarter } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { type Evaluation, readScope, type Scope, scopeExtent, scopeName } from '../evaluation.ts';
import { fittingPeriods, flowIn, stateAt } from '../periods.ts';
import { sharedDecimals } from './bridge.ts';
import type { CashColumnsSpec, CashPeriod } from './chartSpec.ts';

/** Quarters that stay legible in a chart 400 px wide; longer plans are shown by year. */
const mostQuarters = 60;

/** Last month with spending on the conversion; 0 where nothing is spent. */
export function lastSpend(capex: Float64Array): number {
  for (let t = capex.length - 1; t >= 0; t -= 1) if ((capex[t] ?? 0) > 0) return t;
  return 0;
}

/**
 * Cash of the plan by cause: mining, lease income and GPU revenue after running cost, machines sold or
 * moved, prepayment with sales and support, building, with what has come together since the decision. From the decision to a year and a half after the last
 * spending.
 */
export function cashColumnsSpec(portfolio: Portfolio, evaluation: Evaluation, scope: Scope): CashColumnsSpec {
  const read = readScope(evaluation, scope);
  const mining = read.series('miningCash');
  const lease = read.series('noi');
  const machines = ['asicProceeds', 'redeployedCash', 'gpuResale'].map((name) => read.series(name));
  const others = ['contractCash', 'saleProceeds', 'terminalCash'].map((name) => read.series(name));
  const capex = read.series('capex');
  const net = read.series('planCash');
  const cumulative = read.series('planCumulative');
  // To the end of a calendar quarter, so that the last column is as wide in time as the others.
  const from = Number(portfolio.portfolio.decisionMonth.slice(5));
  const until = Math.ceil((from + Math.max(36, lastSpend(capex) + 18)) / 3) * 3 - from;
  const fitted = fittingPeriods(portfolio.portfolio.decisionMonth, until, evaluation.months, mostQuarters);
  const periods = fitted.periods.map(
    (period): CashPeriod => ({
      label: period.label,
      year: period.year,
      quarter: period.quarter,
      from: period.from,
      to: period.to,
      mining: flowIn(mining, period) / 1e6,
      lease: flowIn(lease, period) / 1e6,
      asicSale: machines.reduce((sum, flow) => sum + flowIn(flow, period), 0) / 1e6,
      other: others.reduce((sum, flow) => sum + flowIn(flow, period), 0) / 1e6,
      capex: -flowIn(capex, period) / 1e6,
      net: flowIn(net, period) / 1e6,
      cumulative: stateAt(cumulative, period) / 1e6,
    }),
  );
  const decimals = sharedDecimals(
    1e6 *
      Math.max(0, ...periods.map((period) => Math.max(Math.abs(period.capex), Math.abs(period.cumulative)))),
  );
  const lowest = read.value('peakFunding');
  const lowMonth = read.outcome('peakFundingMonth');
  const lastMonth = periods.at(-1)?.to ?? 0;
  const low =
    lowest > 0 && lowMonth.kind === 'number' && lowMonth.value <= lastMonth
      ? {
          t: lowMonth.value,
          value: -lowest / 1e6,
          label: formatQuarter(addMonths(portfolio.portfolio.decisionMonth, lowMonth.value)),
        }
      : null;
  const spent = periods.reduce((sum, period) => sum - period.capex, 0);
  const heaviest = periods.reduce<CashPeriod | null>(
    (most, period) => (period.capex < (most?.capex ?? 0) ? period : most),
    null,
  );
  const own = scope.kind === 'site' ? `${scopeName(portfolio, scope)}: ` : '';
  const title =
    heaviest === null
      ? `${own}${own ? 'n' : 'N'}o money is spent: mining alone makes the cash`
      : low
        ? `${own}Building needs USD ${formatNumber(spent, decimals)} M; at most ${formatNumber(-low.value, decimals)} M is missing, in ${low.label}`
        : `${own}Building needs USD ${formatNumber(spent, decimals)} M, and cash of mining and leases always covers it`;
  return {
    kind: 'cash-columns',
    basis: fitted.basis,
    decimals,
    periods,
    cumulative: Array.from(cumulative.subarray(0, lastMonth + 1), (usd) => usd / 1e6),
    low,
    title,
    subtitle: `Cash by ${fitted.basis} and cumulative since the decision, USD M nominal before tax and debt, ${scopeExtent(portfolio, scope)}`,
    summary: `${title}. ${
      heaviest
        ? `The heaviest ${fitted.basis} is ${heaviest.label} with ${formatNumber(-heaviest.capex, decimals)} M of building. `
        : ''
    }At the end of ${periods.at(-1)?.label ?? ''} the plan has brought ${formatNumber(periods.at(-1)?.cumulative ?? 0, decimals)} M together.`,
  };
}
