import { formatNumber } from '../../domain/format.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { type Evaluation, readScope, type Scope, scopeExtent, scopeName } from '../evaluation.ts';
import { flowIn, periods } from '../periods.ts';
import { sharedDecimals } from './bridge.ts';
import type { IncomeSpec, IncomeYear } from './chartSpec.ts';

/** Lease income after running cost beside the mining cash given up for it, by calendar year. */
export function incomeSpec(portfolio: Portfolio, evaluation: Evaluation, scope: Scope): IncomeSpec {
  const read = readScope(evaluation, scope);
  const lease = read.series('noi');
  const givenUp = read.series('miningGivenUp');
  const all = periods(portfolio.portfolio.decisionMonth, 0, evaluation.months, 'year').map(
    (period): IncomeYear => ({
      label: period.label,
      lease: flowIn(lease, period) / 1e6,
      givenUp: flowIn(givenUp, period) / 1e6,
    }),
  );
  const first = all[0];
  const years = first && first.lease === 0 && first.givenUp === 0 ? all.slice(1) : all;
  const most = years.reduce<IncomeYear | null>(
    (top, year) => (year.lease > (top?.lease ?? 0) ? year : top),
    null,
  );
  const decimals = sharedDecimals(
    1e6 * Math.max(0, ...years.map((year) => Math.max(year.lease, year.givenUp))),
  );
  const totalLease = years.reduce((sum, year) => sum + year.lease, 0);
  const totalGivenUp = years.reduce((sum, year) => sum + year.givenUp, 0);
  const millions = (value: number): string => formatNumber(value, decimals);
  const own = scope.kind === 'site' ? `${scopeName(portfolio, scope)}: ` : '';
  const title = most
    ? totalGivenUp > 0
      ? `${own}${own ? 'l' : 'L'}eases bring USD ${millions(totalLease)} M for ${millions(totalGivenUp)} M of mining given up`
      : `${own}${own ? 'l' : 'L'}eases bring USD ${millions(totalLease)} M and no mining is given up`
    : `${own}${own ? 'n' : 'N'}o lease income and no mining given up`;
  return {
    kind: 'income',
    decimals,
    years,
    title,
    subtitle: `Lease income after running cost and mining cash given up, USD M a year nominal, ${scopeExtent(portfolio, scope)}`,
    summary: `${title}. ${most ? `The best year is ${most.label} with ${millions(most.lease)} M of lease income against ${millions(most.givenUp)} M given up.` : ''}`,
  };
}
