import { monthsBetween } from '../../domain/months.ts';
import { type Law, rounding } from './law.ts';
import type { Ledger } from './ledger.ts';

/** The causes of which the gain of a site is made, in the order of the bridge. */
const causes = [
  'npvMiningGivenUp',
  'npvMiningUntilHandover',
  'npvAsicResale',
  'npvRent',
  'npvLandlordCost',
  'npvHardCost',
  'npvSiteWorks',
] as const;

/** Running sums and the flows that they add up. */
const runningSums = [
  ['planCumulative', 'planCash'],
  ['doNothingCumulative', 'doNothingCash'],
] as const;

/** Compares each month of a running sum with the month before plus the flow. */
function rollForward(closing: Float64Array, flow: Float64Array, ledger: Ledger): void {
  let opening = 0;
  for (let t = 0; t < closing.length; t += 1) {
    const usd = flow[t] ?? Number.NaN;
    const found = closing[t] ?? Number.NaN;
    ledger.equal(found, opening + usd, Math.abs(opening) + Math.abs(usd), t);
    opening = found;
  }
}

export const cashLaws: readonly Law[] = [
  {
    id: 'rent-after-rfs',
    name: 'No rent before ready for service',
    words:
      'lease income of each site is nothing in each month before its first block is ready, delay included',
    unit: 'USD/month',
    tolerance: rounding,
    lines: ['rent'],
    begin: ({ portfolio: { portfolio, market } }) => ({
      site: ({ blocks, series }, ledger) => {
        let ready = Number.POSITIVE_INFINITY;
        for (const block of blocks) {
          if (block.utilityMw <= 0) continue;
          const month =
            monthsBetween(portfolio.decisionMonth, block.readyMonth) + market.delayMonths + block.delayMonths;
          ready = Math.min(ready, month);
        }
        const rent = series('site.rent');
        for (let t = 0; t < rent.length && t < ready; t += 1) ledger.equal(rent[t] ?? Number.NaN, 0, 0, t);
      },
    }),
  },
  {
    id: 'capex-spent',
    name: 'Months spend no more than the capex',
    words: 'capex of each site summed over its months against its capex in total',
    unit: 'USD',
    tolerance: rounding * 10,
    lines: ['capexTotal', 'capex'],
    begin: () => ({
      site: ({ series, value }, ledger) => {
        const total = value('site.capexTotal');
        let spent = 0;
        for (const usd of series('site.capex')) spent += usd;
        // Spending after the horizon is not in the months; more than the total never is.
        ledger.atMost(spent, total, total, null);
      },
    }),
  },
  {
    id: 'cash-parts',
    name: 'Cash of the plan adds from its parts',
    words:
      'mining cash, NOI and ASIC resale less capex of each site against its cash of the plan, each month',
    unit: 'USD/month',
    tolerance: rounding,
    lines: ['planCash', 'miningCash', 'noi', 'asicProceeds', 'capex'],
    begin: () => ({
      site: ({ series }, ledger) => {
        const plan = series('site.planCash');
        const earned = ['miningCash', 'noi', 'asicProceeds'].map((line) => series(`site.${line}`));
        const capex = series('site.capex');
        for (let t = 0; t < plan.length; t += 1) {
          let sum = -(capex[t] ?? Number.NaN);
          let size = Math.abs(sum);
          for (const part of earned) {
            const usd = part[t] ?? Number.NaN;
            sum += usd;
            size += Math.abs(usd);
          }
          ledger.equal(plan[t] ?? Number.NaN, sum, size, t);
        }
      },
    }),
  },
  {
    id: 'cash-rolls-forward',
    name: 'Cumulative cash rolls forward',
    words:
      'cumulative cash of each month against that of the month before plus the cash of the month, of each site and of the portfolio, plan and do-nothing',
    unit: 'USD',
    tolerance: rounding,
    lines: ['planCumulative', 'planCash', 'doNothingCumulative', 'doNothingCash'],
    begin: (evaluated) => ({
      site: ({ site, series }, ledger) => {
        for (const [sum, flow] of runningSums)
          rollForward(series(`site.${sum}`), series(`site.${flow}`), ledger.at(site.id, sum));
      },
      end: (ledger) => {
        for (const [sum, flow] of runningSums) {
          const closing = evaluated.portfolioSeries(`portfolio.${sum}`);
          rollForward(closing, evaluated.portfolioSeries(`portfolio.${flow}`), ledger.at(null, sum));
        }
      },
    }),
  },
  {
    id: 'gain-parts',
    name: 'Causes add to the gain',
    words:
      'the causes in the bridge from do-nothing to the plan of each site against its gain over do-nothing',
    unit: 'USD',
    tolerance: rounding,
    lines: ['gain', ...causes],
    begin: () => ({
      site: ({ value }, ledger) => {
        let sum = 0;
        let size = Math.abs(value('site.npvDoNothing'));
        for (const cause of causes) {
          const usd = value(`site.${cause}`);
          sum += usd;
          size += Math.abs(usd);
        }
        ledger.equal(sum, value('site.gain'), size, null);
      },
    }),
  },
];
