import { balanceRow, flowRow, stateRow, type YearGroupSpec } from '../../../components/years/yearRows.ts';

const flow = (name: string, label: string) => flowRow(`portfolio.${name}`, label);
const balance = (name: string, label: string) => balanceRow(`portfolio.${name}`, label);

/** Where the cash of the company comes from, where it goes, and what is left, by year. */
export const cashGroups: readonly YearGroupSpec[] = [
  {
    id: 'sources',
    name: 'Sources',
    isAlways: true,
    lead: 'sum',
    rows: [
      flow('miningCash', 'Mining cash'),
      flow('noi', 'NOI'),
      flow('contractCash', 'Prepayment, support and damages'),
      flow('saleProceeds', 'Sale of power and land'),
      flow('asicProceeds', 'ASIC resale'),
      flow('redeployedCash', 'Moved machines'),
      flow('gpuResale', 'GPUs sold'),
      flow('terminalCash', 'Terminal value'),
      flow('draws', 'Loan draws'),
      flow('btcSale', 'BTC sold'),
      flow('equityRaised', 'Equity raised'),
      flow('notesIssued', 'Notes issued less repaid'),
    ],
  },
  {
    id: 'uses',
    name: 'Uses',
    isAlways: true,
    lead: 'sum',
    rows: [
      flow('capex', 'Capex'),
      flow('loanCosts', 'Discount and fees of loans'),
      flow('debtService', 'Debt service'),
      flow('sweep', 'Cash sweep'),
      flow('reserveFunding', 'Paid into reserves'),
      flow('overhead', 'Overhead'),
      flow('oldInterest', 'Interest on the debt of today'),
      flow('coupon', 'Coupon of the notes'),
      flow('companyTax', 'Tax'),
    ],
  },
  {
    id: 'left',
    name: 'What is left',
    isAlways: true,
    lead: balance('cash', 'Cash, end of year'),
    rows: [
      balance('liquidity', 'Liquidity without new equity'),
      stateRow('portfolio.treasury', 'BTC held', 'BTC', 0),
      balance('loanBalance', 'Loans of sites'),
      balance('netDebt', 'Net debt'),
      stateRow('portfolio.netLeverage', 'Net leverage', '× NOI and mining', 2),
    ],
  },
];
