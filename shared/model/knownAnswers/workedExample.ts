import { yearMonth } from '../../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../domain/newRows.ts';
import type { Portfolio } from '../../domain/portfolio.ts';

/**
 * The worked example of the model: a 100 MW site in ERCOT that converts 70 MW in two blocks of 35, with
 * the conventions of its monthly reference. Inputs are illustrative.
 */
export function workedExample(): Portfolio {
  const base = emptyPortfolio('Worked example');
  const site = newSite('example', {
    name: 'Worked example',
    energisedMw: 100,
    fleetEfficiencyJPerTh: 18,
    miningOverhead: 1.04,
    poolFee: 0.005,
    miningUptime: 0.94,
    powerPriceUsdPerMwh: 42,
    powerEscalation: 0.025,
    miningOpexUsdPerMwh: 10,
    miningOpexEscalation: 0.03,
    curtailmentUsdPerMwYear: 25_000,
    asicResaleUsdPerTh: 4.5,
    utilityToIt: 1.4,
    rentUsdPerKwMonth: 130,
    rentEscalator: 0.03,
    leaseTermMonths: 180,
    occupancy: 1,
    landlordCostShare: 0.04,
    hardCostUsdPerItMw: 10.5e6,
    contingency: 0.075,
    substationUsd: 12e6,
    fibreUsd: 6e6,
    decommissionUsd: 2e6,
    softCostShare: 0,
    loanToCost: 0.75,
    loanRate: 0.0675,
    loanFee: 0,
    interestOnlyMonths: 12,
    amortisationMonths: 168,
    dsraMonths: 0,
  });
  const decisionMonth = yearMonth('2026-12');
  const shared = { utilityMw: 35, spendFrom: decisionMonth, spendMonths: 18, asicSaleMonth: decisionMonth };
  return {
    ...base,
    portfolio: { ...base.portfolio, decisionMonth, horizonMonths: 192 },
    market: {
      ...base.market,
      btcPriceUsd: 61_000,
      btcGrowth: 0.15,
      networkEh: 958.2787865258666,
      networkModel: 'growth',
      networkGrowth: 0.08,
      feeShare: 0.006,
      subsidyBtc: 3.125,
      nextHalving: yearMonth('2028-04'),
      halvingIntervalMonths: 48,
      miningDiscountRate: 0.15,
      leaseDiscountRate: 0.09,
    },
    sites: [site],
    blocks: [
      newBlock('example-block-1', site.id, 1, {
        ...shared,
        stopMonth: decisionMonth,
        readyMonth: yearMonth('2028-01'),
      }),
      newBlock('example-block-2', site.id, 2, {
        ...shared,
        stopMonth: yearMonth('2027-06'),
        readyMonth: yearMonth('2028-07'),
      }),
    ],
  };
}
