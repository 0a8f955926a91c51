import { type Evaluated, type Law, rounding } from './law.ts';
import type { Ledger } from './ledger.ts';

const at = (series: Float64Array, t: number): number => series[t] ?? Number.NaN;

interface Flows {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** What moves the cash of the company. */
const cashFlows: Flows = {
  plus: ['keptMiningCash', 'leveredCash', 'notesIssued', 'btcSale', 'equityRaised'],
  minus: ['overhead', 'oldInterest', 'coupon', 'companyTax'],
};

/** Compares a stock of the company with that of the month before and the flows of the month. */
function rollForward(
  evaluated: Evaluated,
  ledger: Ledger,
  of: Flows & { readonly stock: string; readonly opening: number },
): void {
  const series = (line: string): Float64Array => evaluated.portfolioSeries(`portfolio.${line}`);
  const stock = series(of.stock);
  const plus = of.plus.map(series);
  const minus = of.minus.map(series);
  ledger.at(null, of.stock);
  let opening = of.opening;
  for (let t = 0; t < stock.length; t += 1) {
    let expected = opening;
    let size = Math.abs(opening);
    for (const flow of plus) {
      expected += at(flow, t);
      size += Math.abs(at(flow, t));
    }
    for (const flow of minus) {
      expected -= at(flow, t);
      size += Math.abs(at(flow, t));
    }
    opening = at(stock, t);
    ledger.equal(opening, expected, size, t);
  }
}

export const companyLaws: readonly Law[] = [
  {
    id: 'company-cash',
    name: 'Cash of the company rolls forward',
    words:
      'opening cash, mining that stays and conversions after debt service, notes, BTC sold and equity raised, less overhead, interest, coupon and tax, against the closing cash of each month; BTC held likewise',
    unit: 'USD',
    tolerance: rounding,
    lines: ['cash', 'companyCash', 'btcSale', 'equityRaised', 'treasury'],
    begin: (evaluated) => ({
      end: (ledger) => {
        const { openingCashUsd, treasuryBtc } = evaluated.portfolio.portfolio;
        rollForward(evaluated, ledger, {
          stock: 'cash',
          opening: openingCashUsd,
          ...cashFlows,
        });
        rollForward(evaluated, ledger, {
          stock: 'treasury',
          opening: treasuryBtc,
          plus: [],
          minus: ['btcSold'],
        });
      },
    }),
  },
  {
    id: 'company-minimum',
    name: 'Cash never falls below its minimum',
    words: 'cash of the company against its minimum, and BTC held against zero, each month',
    unit: 'USD',
    tolerance: rounding,
    lines: ['cash', 'treasury'],
    begin: (evaluated) => ({
      end: (ledger) => {
        const { openingCashUsd, minimumCashUsd, treasuryBtc } = evaluated.portfolio.portfolio;
        const cash = evaluated.portfolioSeries('portfolio.cash');
        const flows = [...cashFlows.plus, ...cashFlows.minus].map((line) =>
          evaluated.portfolioSeries(`portfolio.${line}`),
        );
        ledger.at(null, 'cash');
        cash.forEach((usd, t) => {
          // Cash that comes and goes within a month leaves rounding of its own size.
          const opening = t === 0 ? openingCashUsd : at(cash, t - 1);
          const size = flows.reduce(
            (sum, flow) => sum + Math.abs(at(flow, t)),
            minimumCashUsd + Math.abs(opening),
          );
          ledger.atLeast(usd, minimumCashUsd, size, t);
        });
        ledger.at(null, 'treasury');
        evaluated.portfolioSeries('portfolio.treasury').forEach((btc, t) => {
          ledger.atLeast(btc, 0, treasuryBtc, t);
        });
      },
    }),
  },
];
