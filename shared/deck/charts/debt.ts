import { formatMultiple, formatNumber, formatUsdM } from '../../domain/format.ts';
import { addMonths, formatMonth } from '../../domain/months.ts';
import type { Portfolio, Site } from '../../domain/portfolio.ts';
import { type Evaluation, oneSite, readScope } from '../evaluation.ts';
import { flowIn, periods, stateAt } from '../periods.ts';
import { sharedDecimals } from './bridge.ts';
import type { DebtSpec, DebtYear } from './chartSpec.ts';

/** The loan of a site by calendar year, from the decision to the year in which it is repaid. */
export function debtSpec(portfolio: Portfolio, evaluation: Evaluation, site: Site): DebtSpec {
  const read = readScope(evaluation, oneSite(site.id));
  const { decisionMonth } = portfolio.portfolio;
  const balance = read.series('loanBalance');
  const noi = read.series('noi');
  const service = read.series('debtService');
  const dscr = read.series('dscr');
  const maturity = Math.min(evaluation.months, Math.max(12, read.value('maturity')));
  const years = periods(decisionMonth, 0, maturity, 'year').map((period): DebtYear => {
    let dscrMonth: number | null = null;
    for (let t = period.from; t <= period.to; t += 1) {
      const value = dscr[t] ?? Number.NaN;
      const least = dscrMonth === null ? Number.POSITIVE_INFINITY : (dscr[dscrMonth] ?? Number.NaN);
      if (Number.isFinite(value) && value < least) dscrMonth = t;
    }
    return {
      label: period.label,
      balance: stateAt(balance, period) / 1e6,
      noi: flowIn(noi, period) / 1e6,
      debtService: flowIn(service, period) / 1e6,
      dscr: dscrMonth === null ? null : (dscr[dscrMonth] ?? null),
      dscrMonth,
    };
  });
  const month = (t: number): string => formatMonth(addMonths(decisionMonth, Math.round(t)));
  const loan = read.value('loan');
  const broken = read.outcome('firstBreach');
  const breach =
    broken.kind === 'number'
      ? { year: month(broken.value).slice(-4), label: `Covenant broken from ${month(broken.value)}` }
      : null;
  const least = read.outcome('minimumDscr');
  const covenant = site.covenantDscr;
  const coverage =
    breach !== null
      ? `falls below its covenant of ${formatMultiple(covenant)} in ${breach.label.split(' from ')[1] ?? ''}`
      : least.kind === 'number'
        ? `never falls below ${formatMultiple(least.value)}`
        : 'is never tested: nothing is repaid within the horizon';
  const title = loan > 0 ? `DSCR ${coverage}` : 'No loan';
  const most = Math.max(0, ...years.flatMap((year) => [year.balance, year.noi, year.debtService]));
  const decimals = sharedDecimals(most * 1e6);
  return {
    kind: 'debt',
    decimals,
    years,
    covenant,
    breach,
    title,
    subtitle: `Owed at the end of the year, NOI against debt service, USD M a year; DSCR in the lowest month of repayment, ${site.name}`,
    summary: `${title}. The loan of ${formatUsdM(loan)} is repaid by ${month(read.value('maturity'))}. Most is owed in ${years.reduce((top, year) => (year.balance > top.balance ? year : top), years[0] ?? { balance: 0, label: '' }).label}, ${formatNumber(Math.max(0, ...years.map((year) => year.balance)), decimals)} M.`,
  };
}
