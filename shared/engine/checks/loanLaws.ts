import { type Law, rounding } from './law.ts';
import type { Ledger } from './ledger.ts';
import { monthlyBalance } from './monthlyBalance.ts';

const at = (series: Float64Array, t: number): number => series[t] ?? Number.NaN;
function sumOf(series: Float64Array): number {
  let sum = 0;
  for (const usd of series) sum += usd;
  return sum;
}

/** Compares each closing balance with the opening one and the flows of the month. */
function rollForward(
  balance: Float64Array,
  added: readonly Float64Array[],
  taken: readonly Float64Array[],
  ledger: Ledger,
): void {
  let opening = 0;
  for (let t = 0; t < balance.length; t += 1) {
    let expected = opening;
    let size = Math.abs(opening);
    for (const flow of added) {
      expected += at(flow, t);
      size += Math.abs(at(flow, t));
    }
    for (const flow of taken) {
      expected -= at(flow, t);
      size += Math.abs(at(flow, t));
    }
    opening = at(balance, t);
    ledger.equal(opening, expected, size, t);
  }
}

export const loanLaws: readonly Law[] = [
  {
    id: 'funding-total',
    name: 'Sources are uses, in total',
    words:
      'draws, capitalised interest and equity of each site against capex, capitalised interest, discount and fees, and the first reserve, each summed over its months',
    unit: 'USD',
    tolerance: rounding,
    lines: ['equityUse', 'financedCost', 'borrowed', 'draws', 'capitalisedInterest', 'loanCosts', 'capex'],
    begin: () => ({
      site: ({ series, value }, ledger) => {
        const interest = sumOf(series('site.capitalisedInterest'));
        const sources = sumOf(series('site.draws')) + interest + value('site.equityUse');
        const uses =
          sumOf(series('site.capex')) +
          interest +
          sumOf(series('site.loanCosts')) +
          value('site.firstReserve');
        ledger.equal(sources, uses, Math.abs(uses) + Math.abs(value('site.equityUse')), null);
      },
    }),
  },
  monthlyBalance({
    id: 'funding-months',
    name: 'Sources are uses, each month',
    words:
      'cash of the conversion and loan draws of each site against discount and fees, debt service, sweep, reserve and what is left to equity, each month',
    lines: ['leveredCash', 'loanCosts', 'debtService', 'sweep', 'reserveFunding'],
    plus: ['conversionCash', 'draws'],
    minus: [],
  }),
  {
    id: 'loan-rolls-forward',
    name: 'Loan rolls forward',
    words:
      'opening balance, draws and capitalised interest less repayment of each site against its closing balance, each month',
    unit: 'USD',
    tolerance: rounding,
    lines: ['loanBalance', 'draws', 'capitalisedInterest', 'principal'],
    begin: () => ({
      site: ({ series }, ledger) =>
        rollForward(
          series('site.loanBalance'),
          [series('site.draws'), series('site.capitalisedInterest')],
          [series('site.principal')],
          ledger,
        ),
    }),
  },
  monthlyBalance({
    id: 'loan-service',
    name: 'Interest and repayment are what is paid',
    words:
      'interest that is not capitalised and repayment of each site against debt service and sweep, each month',
    lines: ['debtService', 'sweep'],
    plus: ['loanInterest', 'principal'],
    minus: ['capitalisedInterest'],
  }),
  {
    id: 'loan-repaid',
    name: 'Loan is nothing at maturity, and never below',
    words: 'loan balance of each site against zero: from its maturity on, and not below it in any month',
    unit: 'USD',
    tolerance: rounding,
    lines: ['loanBalance'],
    begin: () => ({
      site: ({ series, value }, ledger) => {
        const balance = series('site.loanBalance');
        const maturity = value('site.maturity');
        const size = value('site.loan');
        for (let t = 0; t < balance.length; t += 1)
          if (t >= maturity) ledger.equal(at(balance, t), 0, size, t);
          else ledger.atLeast(at(balance, t), 0, size, t);
      },
    }),
  },
  {
    id: 'reserve-rolls-forward',
    name: 'Debt service reserve rolls forward and is released',
    words:
      'opening reserve and what is paid into it against the closing reserve of each site, each month; nothing is held once the loan is repaid',
    unit: 'USD',
    tolerance: rounding,
    lines: ['debtReserve', 'reserveFunding'],
    begin: () => ({
      site: ({ series, value }, ledger) => {
        const reserve = series('site.debtReserve');
        rollForward(reserve, [series('site.reserveFunding')], [], ledger);
        const maturity = value('site.maturity');
        for (let t = Math.max(0, Math.ceil(maturity)); t < reserve.length; t += 1)
          ledger.equal(at(reserve, t), 0, value('site.loan'), t);
      },
    }),
  },
  {
    id: 'terminal-chosen',
    name: 'Terminal value that is chosen is the one that counts',
    words: 'NPV of the conversion of each site against its NPV with the chosen terminal method',
    unit: 'USD',
    tolerance: rounding,
    lines: ['npvConversion', 'npvWithNothing', 'npvWithExit', 'npvWithRenewal'],
    begin: () => ({
      site: ({ site, value }, ledger) => {
        const chosen = { none: 'npvWithNothing', exit: 'npvWithExit', renewal: 'npvWithRenewal' };
        const npv = value(`site.${Reflect.get(chosen, site.terminalMethod) ?? 'npvWithNothing'}`);
        const nothing = value('site.npvWithNothing');
        ledger.equal(value('site.npvConversion'), npv, Math.abs(npv) + Math.abs(nothing), null);
      },
    }),
  },
];
