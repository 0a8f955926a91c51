import type { Period } from '../../../../shared/deck/periods.ts';
import { addMonths, formatMonth, type YearMonth, yearOf } from '../../../../shared/domain/months.ts';
import { balanceRow, flowRow, type YearGroupSpec } from '../../../components/years/yearRows.ts';

/**
 * Tax years: twelve months each from the decision on, the last one cut by the horizon. Month 0 is a year
 * of its own, as the model has it. Where they end with December they are calendar years.
 */
export function taxYears(decisionMonth: YearMonth, months: number): readonly Period[] {
  const isCalendar = decisionMonth.endsWith('-12');
  const year = (from: number, to: number): Period => {
    const last = addMonths(decisionMonth, to);
    return {
      label: isCalendar ? String(yearOf(last)) : `to ${formatMonth(last)}`,
      year: yearOf(last),
      quarter: 0,
      from,
      to,
    };
  };
  const result = [year(0, 0)];
  for (let from = 1; from <= months; from += 12) result.push(year(from, Math.min(months, from + 11)));
  return result;
}

const flow = (name: string, label: string) => flowRow(`site.${name}`, label);
/** A line that has the sum of the year so far: its last month has all of it. */
const yearEnd = (name: string, label: string) => balanceRow(`site.${name}`, label);

/** From what the conversion earns to its tax, with interest deducted; and tax without the loan. */
export const taxGroups: readonly YearGroupSpec[] = [
  {
    id: 'earned',
    name: 'Income before interest and depreciation',
    isAlways: true,
    lead: yearEnd('leveredIncomeBeforeInterest', 'Income before interest and depreciation'),
    rows: [],
  },
  {
    id: 'depreciation',
    name: 'Depreciation',
    isAlways: true,
    lead: flow('depreciation', 'Depreciation'),
    rows: [flow('hallDepreciation', 'Halls and works'), flow('gpuDepreciation', 'GPUs')],
  },
  {
    id: 'write-off',
    name: 'Write-off of displaced mining',
    lead: flow('writeOff', 'Write-off of displaced mining'),
    rows: [],
  },
  {
    id: 'sold',
    name: 'Cost deducted at a sale',
    lead: flow('soldBasis', 'Cost deducted at a sale'),
    rows: [],
  },
  {
    id: 'income',
    name: 'Income before interest',
    isAlways: true,
    isResult: true,
    lead: yearEnd('leveredTaxable', 'Income before interest'),
    rows: [],
  },
  {
    id: 'interest',
    name: 'Interest deducted',
    isAlways: true,
    lead: yearEnd('leveredInterestDeducted', 'Interest deducted'),
    rows: [
      yearEnd('leveredInterestOfYear', 'Interest and costs of the loan'),
      yearEnd('leveredInterestCarried', 'Interest carried forward'),
    ],
  },
  {
    id: 'losses',
    name: 'Losses used',
    isAlways: true,
    lead: yearEnd('leveredLossUsed', 'Losses used'),
    rows: [yearEnd('leveredLossBalance', 'Losses carried forward')],
  },
  {
    id: 'tax',
    name: 'Tax',
    isAlways: true,
    isResult: true,
    lead: flow('leveredTax', 'Tax'),
    rows: [],
  },
  {
    id: 'unlevered',
    name: 'Tax without the loan',
    lead: flow('unleveredTax', 'Tax without the loan'),
    rows: [
      yearEnd('unleveredLossUsed', 'Losses used'),
      yearEnd('unleveredLossBalance', 'Losses carried forward'),
    ],
  },
];
