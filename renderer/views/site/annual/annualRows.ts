import type { Period } from '../../../../shared/deck/periods.ts';
import { balanceRow, flowRow, stateRow, type YearGroupSpec } from '../../../components/years/yearRows.ts';

const usd = (name: string, label: string) => flowRow(`site.${name}`, label);
const balance = (name: string, label: string) => balanceRow(`site.${name}`, label);
const mw = (name: string, label: string) => stateRow(`site.${name}`, label, 'MW');

/** The figures of a site by calendar year, in the groups in which people ask for them. */
export const annualGroups: readonly YearGroupSpec[] = [
  {
    id: 'power',
    name: 'Power',
    isAlways: true,
    lead: mw('aiMw', 'AI'),
    rows: [mw('miningMw', 'Mining'), mw('itMw', 'Critical IT'), mw('inBuildMw', 'In build')],
  },
  {
    id: 'mining',
    name: 'Mining cash',
    isAlways: true,
    lead: usd('miningCash', 'Mining cash'),
    rows: [
      usd('keptMiningCash', 'Mining that stays'),
      usd('handoverMiningCash', 'Mining until handover'),
      usd('miningGivenUp', 'Mining given up'),
      usd('asicProceeds', 'ASIC resale'),
      usd('redeployedCash', 'Moved machines'),
    ],
  },
  {
    id: 'lease',
    name: 'Lease income',
    isAlways: true,
    lead: usd('rent', 'Lease income'),
    rows: [
      usd('lostRent', 'Rent lost to default'),
      usd('landlordCost', 'Running cost'),
      usd('prepaymentCash', 'Prepayment, received and worked off'),
      usd('backstopIncome', 'Paid by the guarantor'),
      usd('lateDamages', 'Damages for lateness'),
      usd('refit', 'Refit for a new tenant'),
      usd('saleProceeds', 'Sale of power and land'),
      usd('terminalCash', 'Terminal value'),
    ],
  },
  {
    id: 'cloud',
    name: 'GPU revenue',
    lead: usd('cloudRevenue', 'GPU revenue'),
    rows: [
      usd('cloudCost', 'GPU cloud cost'),
      usd('gpuResale', 'GPUs sold'),
      usd('cloudCash', 'Cash of the GPU cloud'),
    ],
  },
  { id: 'noi', name: 'NOI', isAlways: true, isResult: true, lead: usd('noi', 'NOI'), rows: [] },
  {
    id: 'capex',
    name: 'Capex',
    isAlways: true,
    lead: usd('capex', 'Capex'),
    rows: [
      usd('hardCapex', 'Hard cost with contingency'),
      usd('worksCapex', 'Site works'),
      usd('gpuCapex', 'GPUs bought'),
    ],
  },
  {
    id: 'loan',
    name: 'Debt service',
    lead: usd('debtService', 'Debt service'),
    rows: [
      usd('draws', 'Loan draws'),
      usd('loanCosts', 'Discount and fee'),
      usd('loanInterest', 'Interest'),
      usd('capitalisedInterest', 'Interest added to the loan'),
      usd('principal', 'Repayment'),
      usd('sweep', 'Cash sweep'),
      usd('reserveFunding', 'Paid into the reserve'),
      balance('loanBalance', 'Loan balance'),
    ],
  },
  {
    id: 'tax',
    name: 'Tax',
    lead: usd('leveredTax', 'after interest'),
    rows: [
      usd('taxIncome', 'Income before tax and interest'),
      usd('depreciation', 'Depreciation'),
      usd('leveredInterestDeducted', 'Interest deducted'),
      usd('leveredLossUsed', 'Losses used'),
      balance('leveredLossBalance', 'Losses carried forward'),
      usd('unleveredTax', 'Tax before debt'),
    ],
  },
  {
    id: 'cash',
    name: 'Cash of the plan',
    isAlways: true,
    lead: usd('planCash', 'Cash of the plan'),
    rows: [
      usd('conversionCash', 'Cash of the conversion'),
      usd('leveredCash', 'Cash after debt service'),
      usd('afterTaxCash', 'Cash after tax, before debt'),
      usd('equityCash', 'Cash after debt service and tax'),
      balance('equityCumulative', 'The same, cumulative'),
    ],
  },
  {
    id: 'cumulative',
    name: 'Cumulative cash of the plan',
    isAlways: true,
    isResult: true,
    lead: balance('planCumulative', 'Cumulative cash of the plan'),
    rows: [],
  },
];

/** Amounts of a tax year that the model has in its last month alone: no flow that could be added up. */
const atYearEnd: ReadonlySet<string> = new Set(['site.leveredInterestDeducted', 'site.leveredLossUsed']);

/**
 * What a cell of the table shows, apart from its site: a line in a calendar year or in all years. Null for
 * a sum of amounts that stand at the end of tax years, which is no figure of the model.
 */
export function cellTarget(
  line: string,
  year: Period | 'all',
  series: Float64Array,
): { readonly line: string; readonly year?: number | 'all'; readonly month?: number } | null {
  if (!atYearEnd.has(line)) return { line, year: year === 'all' ? 'all' : year.year };
  if (year === 'all') return null;
  let month = year.to;
  for (let t = year.from; t <= year.to; t += 1) if ((series[t] ?? 0) !== 0) month = t;
  return { line, month };
}
