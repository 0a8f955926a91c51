import { formatNumber } from '../../domain/format.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { type Evaluation, readScope, type Scope, scopeExtent, scopeName } from '../evaluation.ts';
import { flowIn, periods } from '../periods.ts';
import { sharedDecimals } from './bridge.ts';
import type { IncomeSpec, IncomeYear } from './chartSpec.ts';

/** Lease income and GPU revenue after running cost beside the mining cash given up for it, by calendar year. */
export function incomeSpec(portfolio: Portfolio, evaluation: Evaluation, scope: Scope): IncomeSpec {
  const read = readScope(evaluation, scope);
  const noi = read.series('noi');
  const cloudRevenue = read.series('cloudRevenue');
  const cloudCost = read.series('cloudCost');
  const givenUp = read.series('miningGivenUp');
  const all = periods(portfolio.portfolio.decisionMonth, 0, evaluation.months, 'year').map(
    (period): IncomeYear => {
      const cloud = (flowIn(cloudRevenue, period) - flowIn(cloudCost, period)) / 1e6;
      return {
        label: period.label,
        lease: flowIn(noi, period) / 1e6 - cloud,
        cloud,
        givenUp: flowIn(givenUp, period) / 1e6,
      };
    },
  );
  const first = all[0];
  const years = first && first.lease === 0 && first.cloud === 0 && first.givenUp === 0 ? all.slice(1) : all;
  const most = years.reduce<IncomeYear | null>(
    (top, year) => (incomeOf(year) > (top ? incomeOf(top) : 0) ? year : top),
    null,
  );
  const decimals = sharedDecimals(
    1e6 * Math.max(0, ...years.map((year) => Math.max(incomeOf(year), year.givenUp))),
  );
  const totalLease = years.reduce((sum, year) => sum + year.lease, 0);
  const totalCloud = years.reduce((sum, year) => sum + year.cloud, 0);
  const totalGivenUp = years.reduce((sum, year) => sum + year.givenUp, 0);
  const millions = (value: number): string => formatNumber(value, decimals);
  const own = scope.kind === 'site' ? `${scopeName(portfolio, scope)}: ` : '';
  const hasCloud = years.some((year) => year.cloud !== 0);
  const hasLease = years.some((year) => year.lease !== 0);
  const earners = !hasCloud
    ? `${own ? 'l' : 'L'}eases bring USD ${millions(totalLease)} M`
    : hasLease
      ? `${own ? 'l' : 'L'}eases bring USD ${millions(totalLease)} M and the GPU cloud ${millions(totalCloud)} M`
      : `${own ? 't' : 'T'}he GPU cloud brings USD ${millions(totalCloud)} M`;
  const title = most
    ? totalGivenUp > 0
      ? `${own}${earners} for ${millions(totalGivenUp)} M of mining given up`
      : `${own}${earners}${hasCloud && hasLease ? ',' : ''} and no mining is given up`
    : totalGivenUp > 0
      ? `${own}${own ? 'n' : 'N'}o income from leases for USD ${millions(totalGivenUp)} M of mining given up`
      : `${own}${own ? 'n' : 'N'}o lease income and no mining given up`;
  return {
    kind: 'income',
    decimals,
    years,
    title,
    subtitle: `Lease income${hasCloud ? ' and GPU revenue' : ''} after running cost and mining cash given up, USD M a year nominal, ${scopeExtent(portfolio, scope)}`,
    summary: `${title}. ${most ? `The best year is ${most.label} with ${millions(incomeOf(most))} M of ${hasCloud ? 'leases and GPU cloud' : 'lease income'} against ${millions(most.givenUp)} M given up.` : ''}`,
  };
}

/** All that a year earns from converted power. */
export const incomeOf = (year: IncomeYear): number => year.lease + year.cloud;
