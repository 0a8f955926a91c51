import {
  cumulative,
  horizon,
  type LineQuantity,
  line,
  presentValue,
  reduce,
  zero,
} from '../language/line.ts';
import { conversionCash } from './cash.ts';
import { stableRevenue } from './comparison.ts';
import { hardCapex } from './construction.ts';
import { aYear, siteInput } from './inputs.ts';
import { fullBalance, leveredCash, repaidFrom } from './loan.ts';
import { financeDiscount, reinvestmentDiscount } from './market.ts';
import { afterTax, conversion, levered } from './portfolio.ts';
import { aiUtilityMw, criticalItMw } from './powerSplit.ts';
import { afterTaxCash, equityCash } from './tax.ts';

/** Whose money a return is of: what is read of its cash, and how its labels end. */
interface View {
  readonly scope: 'site' | 'portfolio';
  /** Begins the names of its lines. */
  readonly name: string;
  /** Ends its labels: `, after debt`. */
  readonly whose: string;
  readonly cash: LineQuantity;
}

const site = (name: string, whose: string, cash: LineQuantity): View => ({
  scope: 'site',
  name,
  whose,
  cash,
});
const portfolio = (name: string, whose: string, cash: LineQuantity): View => ({
  scope: 'portfolio',
  name,
  whose,
  cash,
});

/** Rate that turns what is put in into what is received, and the two amounts behind it. */
function modifiedRate({ scope, name, whose, cash }: View): readonly LineQuantity[] {
  const paidIn = line(`${scope}.${name}PaidIn`, {
    unit: 'USD',
    label: `Money put in, today’s worth${whose}`,
    words: 'negative months of the cash, discounted at the finance rate',
    formula: presentValue(zero.minus(cash).atLeast(zero), financeDiscount),
  });
  const paidBack = line(`${scope}.${name}PaidBack`, {
    unit: 'USD',
    label: `Money received, today’s worth${whose}`,
    words: 'positive months of the cash, discounted at the reinvestment rate',
    formula: presentValue(cash.atLeast(zero), reinvestmentDiscount),
  });
  const rate = line(`${scope}.${name}Mirr`, {
    unit: '1',
    label: `MIRR${whose}`,
    words:
      'yearly rate that turns the money put in into the money received, reinvested until the horizon; there is always at most one',
    source: '(FV of money received / PV of money put in)^(12/N) - 1',
    mayBeNone: true,
    shownAs: 'percent',
    formula: paidBack
      .over(reinvestmentDiscount.at(horizon))
      .over(paidIn)
      .toThe(aYear.over(horizon))
      .minus(horizon.over(horizon)),
  });
  return [paidIn, paidBack, rate];
}

/** Deepest point of the cash so far, and its month. */
function peak({ scope, name, whose, cash }: View): readonly LineQuantity[] {
  const soFarId = `${scope}.${name}CashSoFar`;
  const soFar = line(soFarId, {
    unit: 'USD',
    label: `Cash so far${whose}`,
    words: 'cash summed up to this month',
    fromDecision: true,
    formula: cumulative(soFarId, cash),
  });
  return [soFar, ...peakOf(scope, name, whose, soFar)];
}

function peakOf(
  scope: View['scope'],
  name: string,
  whose: string,
  soFar: LineQuantity,
): readonly LineQuantity[] {
  return [
    line(`${scope}.${name}Peak`, {
      unit: 'USD',
      label: `Peak equity${whose}`,
      words: 'deepest point of the cash so far',
      formula: zero.minus(reduce('lowest', soFar)),
    }),
    line(`${scope}.${name}PeakMonth`, {
      unit: 'month',
      label: `Month of peak equity${whose}`,
      words: 'month in which the cash so far is deepest',
      shownAs: 'date',
      formula: reduce('lowestMonth', soFar),
    }),
  ];
}

const multiple = ({ scope, name, whose, cash }: View): LineQuantity =>
  line(`${scope}.${name}Moic`, {
    unit: '1',
    label: `MOIC${whose}`,
    words: 'positive months of the cash over its negative months',
    shownAs: 'multiple',
    formula: reduce('multiple', cash),
  });

const payback = ({ scope, name, whose, cash }: View): LineQuantity =>
  line(`${scope}.${name}Payback`, {
    unit: 'month',
    label: `Payback${whose}`,
    words: 'months until the cash is back at zero for good',
    formula: reduce('paybackMonth', cash),
  });

const beforeAll = ', before debt and tax';
const afterDebt = ', after debt';
const afterTaxOnly = ', after tax';
const afterBoth = ', after debt and tax';

const ofSite = {
  conversion: site('conversion', beforeAll, conversionCash),
  levered: site('levered', afterDebt, leveredCash),
  afterTax: site('afterTax', afterTaxOnly, afterTaxCash),
  equity: site('equity', afterBoth, equityCash),
};

const siteReturns: readonly LineQuantity[] = [
  ...peak(ofSite.conversion),
  ...modifiedRate(ofSite.levered),
  ...modifiedRate(ofSite.afterTax),
  multiple(ofSite.afterTax),
  payback(ofSite.afterTax),
  ...peak(ofSite.afterTax),
  ...modifiedRate(ofSite.equity),
  multiple(ofSite.equity),
  payback(ofSite.equity),
  ...peak(ofSite.equity),
];

const equityOfAll = line('portfolio.equityCash', {
  unit: equityCash.line.unit,
  label: equityCash.line.label,
  words: 'sum over all sites',
  fromDecision: true,
  formula: equityCash.sum(),
});

const ofPortfolio = {
  conversion: portfolio('conversion', beforeAll, conversion),
  levered: portfolio('levered', afterDebt, levered),
  afterTax: portfolio('afterTax', afterTaxOnly, afterTax),
  equity: portfolio('equity', afterBoth, equityOfAll),
};

const portfolioReturns: readonly LineQuantity[] = [
  equityOfAll,
  ...modifiedRate(ofPortfolio.conversion),
  ...peak(ofPortfolio.conversion),
  ...[ofPortfolio.levered, ofPortfolio.afterTax, ofPortfolio.equity].flatMap((view) => [
    ...modifiedRate(view),
    multiple(view),
    payback(view),
    ...peak(view),
  ]),
  line('portfolio.equityIrr', {
    unit: '1',
    label: 'IRR after debt and tax',
    words: 'yearly rate at which cash of all conversions after debt service and tax is worth nothing today',
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', equityOfAll),
  }),
];

const hardCostTotal = line('site.hardCostTotal', {
  unit: 'USD',
  label: 'Hard cost',
  words: 'hard and soft cost with contingency of all months; without site works and GPUs',
  formula: reduce('total', hardCapex),
});

const statements: readonly LineQuantity[] = [
  hardCostTotal,
  line('site.hardCostPerItMw', {
    unit: 'USD/MWit',
    label: 'Hard cost per IT MW',
    words: 'hard cost over critical IT MW: what is announced',
    mayBeNone: true,
    formula: hardCostTotal.over(criticalItMw),
  }),
  line('site.loanLimitCost', {
    unit: 'USD',
    label: 'Loan that cost carries',
    words: 'balance if all were borrowed at the end of interest-only, times loan to cost',
    source: 'LTC x uses',
    formula: fullBalance.at(repaidFrom).times(siteInput('loanToCost')),
  }),
  line('site.aiRevenuePerMw', {
    unit: 'USD/MW',
    label: 'AI revenue per utility MW',
    words: 'AI revenue of the first full year over utility MW to AI',
    mayBeNone: true,
    formula: stableRevenue.over(aiUtilityMw),
  }),
];

/** Returns before and after debt and tax side by side, and figures of the statements of a loan. */
export const returnLines = [...statements, ...siteReturns, ...portfolioReturns];
