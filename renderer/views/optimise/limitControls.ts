import { type LimitField, type LimitFieldId, limitFields } from '../../../shared/choice/limitFields.ts';
import { conversionRange } from '../../../shared/domain/conversion.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** One limit of the strip: its field, and how far its slider goes. */
export interface LimitControl {
  readonly id: LimitFieldId;
  readonly field: LimitField;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the plan in view has of it, for the tick on its line; null where that is not known. */
  readonly inView: number | null;
}

const million = 1e6;

/** A round number at or above `value`. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.ceil((value / power) * 2) * (power / 2);
}

/** A round step of about a hundredth of `top`. */
function stepFor(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(top, 1e-9) / 100));
  return power * (top / 100 / power >= 5 ? 5 : top / 100 / power >= 2 ? 2 : 1);
}

/** What converting everything might cost: the ends of the lines of money. */
function mostCapex(portfolio: Portfolio): number {
  return portfolio.sites.reduce(
    (sum, site) => sum + (conversionRange(site).limitMw / site.utilityToIt) * site.hardCostUsdPerItMw * 1.15,
    0,
  );
}

/** The limits of the strip, over a portfolio and its figures. */
export function limitControls(portfolio: Portfolio, engine: PortfolioEngine): readonly LimitControl[] {
  const capex = roundUp(mostCapex(portfolio) / million);
  const hashrate = engine.portfolioSeries('portfolio.hashrate');
  const eh = roundUp(Math.max(1, hashrate[0] ?? 1));
  const sites = Math.max(1, portfolio.sites.length);
  const control = (
    id: LimitFieldId,
    max: number,
    inView: number | null = null,
    step = stepFor(max),
  ): LimitControl => ({ id, field: limitFields[id], min: 0, max, step, inView });
  return [
    control('capexUsd', capex, engine.portfolioValue('portfolio.capexTotal') / million),
    control('peakEquityUsd', roundUp(capex / 2.5), engine.portfolioValue('portfolio.leveredPeak') / million),
    control(
      'hashrate',
      eh,
      hashrate.slice(0, 61).reduce((a, b) => Math.min(a, b), Infinity),
    ),
    control('tenantShare', 1, null, 0.05),
    control('chanceOfLoss', 0.5, null, 0.01),
    control('startsPerYear', sites, null, 1),
  ];
}
