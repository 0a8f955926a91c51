import { monthsBetween } from '../../domain/months.ts';
import { type Law, rounding } from './law.ts';
import type { Ledger } from './ledger.ts';
import { runningSums, summedLines, withoutScope } from './modelLines.ts';
import { monthlyBalance } from './monthlyBalance.ts';

/** The causes of which the gain of a site is made, in the order of the bridge. */
const causes = [
  'npvMiningGivenUp',
  'npvMiningUntilHandover',
  'npvAsicResale',
  'npvRent',
  'npvLandlordCost',
  'npvCloud',
  'npvContract',
  'npvSale',
  'npvHardCost',
  'npvSiteWorks',
  'npvTerminal',
] as const;

/** Totals over sites of lines that run on, with the total of their flow. */
const runningTotals = runningSums.flatMap(({ line, flow }) => {
  const total = summedLines.find(({ member }) => member === line.id)?.total.id;
  const flows = summedLines.find(({ member }) => member === flow)?.total.id;
  if (line.scope === 'portfolio') return [{ total: line.id, flows: flow }];
  return total !== undefined && flows !== undefined ? [{ total, flows }] : [];
});

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
      'lease income and GPU revenue of each site are nothing in each month before its first block is ready, delays included',
    unit: 'USD/month',
    tolerance: rounding,
    lines: ['rent', 'cloudRevenue'],
    begin: ({ portfolio: { portfolio, market } }) => ({
      site: ({ site, blocks, series }, ledger) => {
        let ready = Number.POSITIVE_INFINITY;
        for (const block of blocks) {
          if (block.utilityMw <= 0) continue;
          const planned = monthsBetween(portfolio.decisionMonth, block.readyMonth);
          ready = Math.min(ready, planned + market.delayMonths + block.delayMonths);
        }
        for (const line of ['rent', 'cloudRevenue']) {
          const income = series(`site.${line}`);
          ledger.at(site.id, line);
          for (let t = 0; t < income.length && t < ready; t += 1)
            ledger.equal(income[t] ?? Number.NaN, 0, 0, t);
        }
      },
    }),
  },
  {
    id: 'capex-spent',
    name: 'Capex adds from its parts and months',
    words: 'halls, site works and GPUs of each site, summed over their months, against its capex in total',
    unit: 'USD',
    tolerance: rounding,
    lines: ['capexTotal', 'capex', 'hardCapex', 'worksCapex', 'gpuCapex'],
    begin: () => ({
      site: ({ series, value }, ledger) => {
        let sum = 0;
        let size = 0;
        for (const part of ['hardCapex', 'worksCapex', 'gpuCapex'])
          for (const usd of series(`site.${part}`)) {
            sum += usd;
            size += Math.abs(usd);
          }
        ledger.equal(value('site.capexTotal'), sum, size, null);
      },
    }),
  },
  monthlyBalance({
    id: 'cash-parts',
    name: 'Cash of the plan adds from its parts',
    words:
      'mining cash, NOI, contract payments, sales and terminal value less capex of each site against its cash of the plan, each month',
    lines: ['planCash'],
    plus: [
      'miningCash',
      'noi',
      'contractCash',
      'saleProceeds',
      'asicProceeds',
      'redeployedCash',
      'gpuResale',
      'terminalCash',
    ],
    minus: ['capex'],
    // Added and taken away again on the way, so their rounding is in the sum.
    sizes: ['cloudRevenue', 'cloudCost'],
  }),
  {
    id: 'cash-rolls-forward',
    name: 'Running sums roll forward',
    words:
      'every running sum of each month against that of the month before plus the flow of the month, of each site and of the portfolio',
    unit: 'USD',
    tolerance: rounding,
    lines: [...new Set(runningSums.map(({ line }) => withoutScope(line.id)))],
    begin: (evaluated) => ({
      site: ({ site, series }, ledger) => {
        for (const { line, flow } of runningSums)
          if (line.scope === 'site')
            rollForward(series(line.id), series(flow), ledger.at(site.id, withoutScope(line.id)));
      },
      end: (ledger) => {
        for (const { total, flows } of runningTotals)
          rollForward(
            evaluated.portfolioSeries(total),
            evaluated.portfolioSeries(flows),
            ledger.at(null, withoutScope(total)),
          );
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
