import {
  constant,
  horizon,
  type LineQuantity,
  line,
  month,
  previousOf,
  type Quantity,
  when,
  zero,
} from '../language/line.ts';
import { aMonth, aYear, firstMonth, marketInput, perMonth } from './inputs.ts';

const one = constant(1, '1');
const years = month.over(aYear);
/** Tax years are twelve months after the decision; the last one ends with the horizon. */
export const isYearEnd = years.equals(years.ceiling()).plus(month.equals(horizon)).isAbove(zero);
const yearsBefore = month.minus(firstMonth).over(aYear);
const isYearStart = yearsBefore.equals(yearsBefore.ceiling());

/** The formula of the line `id` that sums a flow from the beginning of its tax year. */
export function yearToDate(id: string, flow: Quantity): Quantity {
  return when(isYearStart, zero, previousOf(id, zero)).plus(flow.times(aMonth));
}

export interface TaxLines {
  readonly taxable: LineQuantity;
  readonly lossUsed: LineQuantity;
  readonly lossBalance: LineQuantity;
  readonly tax: LineQuantity;
  readonly all: readonly LineQuantity[];
}

/**
 * Tax on a monthly income: summed over a tax year, less losses of earlier years up to their limit, at
 * `rate`, paid month by month as the year's income grows. `deductedSoFar` is what else may be deducted in
 * the year up to each month. `id` begins the ids of the lines, `whose` ends their labels.
 */
export function taxLines(
  id: string,
  whose: string,
  income: Quantity,
  rate: Quantity,
  deductedSoFar: Quantity = zero,
): TaxLines {
  const ytdId = `${id}Taxable`;
  const taxable = line(ytdId, {
    unit: 'USD',
    label: `Taxable income of the year so far${whose}`,
    words: 'income of the months of this tax year, before losses of earlier years',
    fromDecision: true,
    formula: yearToDate(ytdId, income),
  });
  const yearIncome = taxable.minus(deductedSoFar);
  const balanceBefore = previousOf(`${id}LossBalance`, zero);
  const usable = yearIncome.atLeast(zero).times(marketInput('lossLimit')).atMost(balanceBefore);
  const lossUsed = line(`${id}LossUsed`, {
    unit: 'USD',
    label: `Losses used${whose}`,
    words: 'at the end of the year, losses of earlier years up to their limit of the income',
    source: 'NOL use limited to 80 % of taxable income',
    fromDecision: true,
    formula: when(isYearEnd, usable, zero),
  });
  const lossBalance = line(`${id}LossBalance`, {
    unit: 'USD',
    label: `Losses carried forward${whose}`,
    words: 'balance of before, plus the loss of the year at its end, less losses used',
    fromDecision: true,
    formula: balanceBefore.plus(when(isYearEnd, zero.minus(yearIncome).atLeast(zero), zero)).minus(lossUsed),
  });
  const due = line(`${id}TaxDue`, {
    unit: 'USD',
    label: `Tax of the year so far${whose}`,
    words:
      'rate times income of the year so far less the losses of earlier years that it can use; never below 0',
    source: '21 % federal plus state',
    fromDecision: true,
    formula: yearIncome.atLeast(zero).minus(usable).times(rate),
  });
  const tax = line(`${id}Tax`, {
    unit: 'USD/month',
    label: `Tax${whose}`,
    words:
      'tax of the year so far less what is paid of it: paid as it is earned, and given back within the year',
    source: 'estimated payments through the year',
    fromDecision: true,
    formula: due.minus(when(isYearStart, zero, due.previous(zero))).times(perMonth),
  });
  return { taxable, lossUsed, lossBalance, tax, all: [taxable, lossUsed, lossBalance, due, tax] };
}

export interface InterestLines {
  /** Interest that may be deducted in each year so far. */
  readonly deductible: LineQuantity;
  readonly all: readonly LineQuantity[];
}

/**
 * Interest that may be deducted at the end of a tax year: all that was paid in it or carried forward; where
 * the limit is on, at most its share of the year's income before interest and depreciation.
 */
export function interestLines(
  id: string,
  whose: string,
  interest: Quantity,
  incomeBefore: Quantity,
  isLimited: Quantity,
): InterestLines {
  const paidId = `${id}InterestOfYear`;
  const paid = line(paidId, {
    unit: 'USD',
    label: `Interest of the year so far${whose}`,
    words: 'interest paid in the months of this tax year',
    fromDecision: true,
    formula: yearToDate(paidId, interest),
  });
  const baseId = `${id}IncomeBeforeInterest`;
  const base = line(baseId, {
    unit: 'USD',
    label: `Income before interest and depreciation${whose}`,
    words: 'of the months of this tax year',
    fromDecision: true,
    formula: yearToDate(baseId, incomeBefore),
  });
  const carriedBefore = previousOf(`${id}InterestCarried`, zero);
  const available = paid.plus(carriedBefore);
  const deductible = line(`${id}InterestDeductible`, {
    unit: 'USD',
    label: `Interest deductible so far${whose}`,
    words:
      'interest of the year so far and carried forward; where limited, up to its share of income before interest',
    source: 'section 163(j)',
    fromDecision: true,
    formula: when(
      isLimited,
      available.atMost(base.atLeast(zero).times(marketInput('interestLimit'))),
      available,
    ),
  });
  const deducted = line(`${id}InterestDeducted`, {
    unit: 'USD',
    label: `Interest deducted${whose}`,
    words:
      'at the end of the year, interest paid and carried forward; where limited, up to its share of income',
    source: 'section 163(j)',
    fromDecision: true,
    formula: when(isYearEnd, deductible, zero),
  });
  const carried = line(`${id}InterestCarried`, {
    unit: 'USD',
    label: `Interest carried forward${whose}`,
    words: 'at the end of the year, interest that could not be deducted',
    fromDecision: true,
    formula: when(isYearEnd, available.minus(deducted), carriedBefore),
  });
  return { deductible, all: [paid, base, deductible, deducted, carried] };
}

/** Federal and state tax together: state tax is deducted from the federal base. */
export function combinedRate(stateRate: Quantity): Quantity {
  return stateRate.plus(marketInput('federalTaxRate').times(one.minus(stateRate)));
}
