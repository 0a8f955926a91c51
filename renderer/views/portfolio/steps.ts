import type { Market, Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** One step of one assumption, and what it does to the gain over do-nothing. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly change: (market: Market) => Market;
}

/** Steps of a size that a board would ask about. */
export const steps: readonly Step[] = [
  {
    id: 'rent',
    label: 'Rent −10 USD/kW-mo',
    change: (market) => ({ ...market, rentShiftUsdPerKwMonth: market.rentShiftUsdPerKwMonth - 10 }),
  },
  {
    id: 'cost',
    label: 'Hard cost +10 %',
    change: (market) => ({ ...market, hardCostShift: (1 + market.hardCostShift) * 1.1 - 1 }),
  },
  {
    id: 'delay',
    label: 'Delay +6 months',
    change: (market) => ({ ...market, delayMonths: market.delayMonths + 6 }),
  },
  {
    id: 'lease-rate',
    label: 'Discount, lease +1 pt',
    change: (market) => ({ ...market, leaseDiscountRate: market.leaseDiscountRate + 0.01 }),
  },
  {
    id: 'btc',
    label: 'BTC price +10 %',
    change: (market) => ({ ...market, btcPriceUsd: market.btcPriceUsd * 1.1 }),
  },
  {
    id: 'power',
    label: 'Power +5 USD/MWh',
    change: (market) => ({ ...market, powerShiftUsdPerMwh: market.powerShiftUsdPerMwh + 5 }),
  },
];

/** Works out steps one at a time on an engine of its own, so that the screen never waits for them. */
export class StepWork {
  #engine: PortfolioEngine | null = null;

  /** Change of the gain in USD when `step` is made from `portfolio`, whose gain is `gainUsd`. */
  effect(portfolio: Portfolio, gainUsd: number, step: Step): number {
    const changed: Portfolio = { ...portfolio, market: step.change(portfolio.market) };
    if (this.#engine) this.#engine.update(changed);
    else this.#engine = new PortfolioEngine(changed);
    return this.#engine.portfolioValue('portfolio.gain') - gainUsd;
  }
}
