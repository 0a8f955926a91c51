import { line, presentValue, type Quantity, reduce, zero } from '../language/line.ts';
import {
  breach,
  capitalisedInterest,
  draws,
  dscr,
  leveredCash,
  loan,
  loanCosts,
  repaidFrom,
  repayingNoi,
  reserve,
} from './loan.ts';
import { equityDiscount, leaseDiscount } from './market.ts';
import { capexTotal } from './metrics.ts';
import { criticalItMw } from './powerSplit.ts';
import { afterTaxCash, equityCash, equityCumulative, leveredCumulative } from './tax.ts';

const rateOf = (id: string, label: string, words: string, flow: Quantity) =>
  line(id, {
    unit: '1',
    label,
    words,
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', flow),
  });

export const leveredIrr = rateOf(
  'site.leveredIrr',
  'IRR after debt',
  'yearly rate at which cash after debt service is worth nothing today; before tax',
  leveredCash,
);
export const afterTaxIrr = rateOf(
  'site.afterTaxIrr',
  'IRR after tax',
  'yearly rate at which cash of the conversion after tax is worth nothing today; before debt',
  afterTaxCash,
);
export const equityIrr = rateOf(
  'site.equityIrr',
  'IRR after debt and tax',
  'yearly rate at which cash after debt service and tax is worth nothing today',
  equityCash,
);

export const npvAfterTax = line('site.npvAfterTax', {
  unit: 'USD',
  label: 'NPV of the conversion after tax',
  words: 'cash of the conversion after tax, discounted at the lease rate; before debt',
  formula: presentValue(afterTaxCash, leaseDiscount),
});

export const npvLevered = line('site.npvLevered', {
  unit: 'USD',
  label: 'NPV after debt',
  words: 'cash after debt service, discounted at the equity rate; before tax',
  formula: presentValue(leveredCash, equityDiscount),
});

export const npvEquity = line('site.npvEquity', {
  unit: 'USD',
  label: 'NPV after debt and tax',
  words: 'cash after debt service and tax, discounted at the equity rate',
  formula: presentValue(equityCash, equityDiscount),
});

export const leveredMoic = line('site.leveredMoic', {
  unit: '1',
  label: 'MOIC after debt',
  words: 'positive months of cash after debt service over its negative months',
  shownAs: 'multiple',
  formula: reduce('multiple', leveredCash),
});

export const leveredPayback = line('site.leveredPayback', {
  unit: 'month',
  label: 'Payback of equity',
  words: 'months until cash after debt service is back at zero for good',
  formula: reduce('paybackMonth', leveredCash),
});

export const peakEquity = line('site.peakEquity', {
  unit: 'USD',
  label: 'Peak equity',
  words: 'deepest point of the cumulative cash after debt service; before tax',
  formula: zero.minus(reduce('lowest', leveredCumulative)),
});

export const peakEquityMonth = line('site.peakEquityMonth', {
  unit: 'month',
  label: 'Month of peak equity',
  words: 'month in which the cumulative cash after debt service is deepest',
  shownAs: 'date',
  formula: reduce('lowestMonth', leveredCumulative),
});

export const equityLowMonth = line('site.equityLowMonth', {
  unit: 'month',
  label: 'Low point after debt and tax',
  words: 'month in which the cumulative cash after debt service and tax is deepest',
  shownAs: 'date',
  formula: reduce('lowestMonth', equityCumulative),
});

export const npvPerEquity = line('site.npvPerEquity', {
  unit: '1',
  label: 'NPV per dollar of equity',
  words: 'NPV after debt over peak equity',
  mayBeNone: true,
  shownAs: 'multiple',
  formula: npvLevered.over(peakEquity),
});

export const minimumDscr = line('site.minimumDscr', {
  unit: '1',
  label: 'DSCR, lowest month',
  words: 'lowest DSCR of the months of repayment',
  shownAs: 'multiple',
  formula: reduce('least', dscr),
});

export const minimumDscrMonth = line('site.minimumDscrMonth', {
  unit: 'month',
  label: 'Month of the lowest DSCR',
  words: 'month of repayment with the lowest DSCR',
  shownAs: 'date',
  formula: reduce('leastMonth', dscr),
});

export const averageDscr = line('site.averageDscr', {
  unit: '1',
  label: 'DSCR, average',
  words: 'mean DSCR of the months of repayment',
  shownAs: 'multiple',
  formula: reduce('average', dscr),
});

export const llcr = line('site.llcr', {
  unit: '1',
  label: 'LLCR',
  words: 'NOI that can repay over the loan',
  source: 'PV(NOI over loan life at loan rate) / debt',
  mayBeNone: true,
  shownAs: 'multiple',
  formula: repayingNoi.over(loan),
});

export const breachMonths = line('site.breachMonths', {
  unit: '1',
  label: 'Months of broken covenant',
  words: 'months of repayment in which DSCR is below its covenant',
  formula: reduce('total', breach),
});

export const firstBreach = line('site.firstBreach', {
  unit: 'month',
  label: 'Covenant first broken',
  words: 'first month of repayment in which DSCR is below its covenant',
  shownAs: 'date',
  formula: reduce('firstMonth', breach),
});

export const borrowed = line('site.borrowed', {
  unit: 'USD',
  label: 'Loan draws in all',
  words: 'draws of all months',
  formula: reduce('total', draws),
});

export const interestDuringConstruction = line('site.interestDuringConstruction', {
  unit: 'USD',
  label: 'Interest during construction',
  words: 'capitalised interest of all months',
  source: 'IDC',
  formula: reduce('total', capitalisedInterest),
});

export const loanCostTotal = line('site.loanCostTotal', {
  unit: 'USD',
  label: 'Discount and fees of the loan',
  words: 'of all months',
  formula: reduce('total', loanCosts),
});

export const firstReserve = line('site.firstReserve', {
  unit: 'USD',
  label: 'Reserve to be funded',
  words: 'debt service reserve at the end of interest-only',
  formula: reserve.at(repaidFrom),
});

export const financedCost = line('site.financedCost', {
  unit: 'USD',
  label: 'All-in financed cost',
  words: 'capex, interest during construction, discount and fees, and the reserve: what must be funded',
  source: 'uses = cost + IDC + fees + DSRA',
  formula: capexTotal.plus(interestDuringConstruction).plus(loanCostTotal).plus(firstReserve),
});

export const equityUse = line('site.equityUse', {
  unit: 'USD',
  label: 'Equity',
  words: 'all-in financed cost less draws and the interest that is added to the loan',
  source: 'sources = uses',
  formula: financedCost.minus(borrowed).minus(interestDuringConstruction),
});

export const financedCostPerItMw = line('site.financedCostPerItMw', {
  unit: 'USD/MWit',
  label: 'Financed cost per IT MW',
  words: 'all-in financed cost over critical IT MW; compare with the announced hard cost',
  mayBeNone: true,
  formula: financedCost.over(criticalItMw),
});

export const equityMetricLines = [
  leveredIrr,
  afterTaxIrr,
  equityIrr,
  npvAfterTax,
  npvLevered,
  npvEquity,
  leveredMoic,
  leveredPayback,
  peakEquity,
  peakEquityMonth,
  equityLowMonth,
  npvPerEquity,
  minimumDscr,
  minimumDscrMonth,
  averageDscr,
  llcr,
  breachMonths,
  firstBreach,
  borrowed,
  interestDuringConstruction,
  loanCostTotal,
  firstReserve,
  financedCost,
  equityUse,
  financedCostPerItMw,
];
