import { blocksOf, convertedMw } from '../../../shared/domain/conversion.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { siteReadiness } from '../../../shared/domain/readiness/readiness.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { ResultColumn } from './writeSites.ts';

/** Lines of a site that stand in an exported list, with their unit as shown. */
const values = [
  ['Mining margin, month 1', 'USD/MWh', 'site.miningMargin'],
  ['Breakeven hashprice', 'USD/PH/day', 'site.breakevenHashprice'],
  ['AI share', '1', 'site.aiShare'],
  ['Critical IT', 'IT MW', 'site.criticalItMw'],
  ['Capex', 'USD', 'site.capexTotal'],
  ['NPV, keep mining', 'USD', 'site.npvDoNothing'],
  ['NPV, plan', 'USD', 'site.npvPlan'],
  ['Gain over keep mining', 'USD', 'site.gain'],
  ['Peak funding', 'USD', 'site.peakFunding'],
] as const;

const outcomes = [
  ['IRR, a year', '1', 'site.irr'],
  ['MOIC', '1', 'site.moic'],
  ['Payback from decision', 'months', 'site.paybackMonths'],
] as const;

const outcomeText = (outcome: Outcome): number | string =>
  outcome.kind === 'number' ? outcome.value : outcome.kind;

/** The results of every site as columns of an exported list, in the units of the model. */
export function siteResultColumns(portfolio: Portfolio): readonly ResultColumn[] {
  const engine = new PortfolioEngine(portfolio);
  const column = (heading: string, unit: string, read: ResultColumn['valueOf']): ResultColumn => ({
    heading,
    unit: unit === '1' ? '' : unit,
    valueOf: read,
  });
  return [
    column('To AI', 'MW', (site) => convertedMw(blocksOf(portfolio, site.id))),
    ...values.map(([heading, unit, line]) =>
      column(heading, unit, (site) => engine.siteValue(site.id, line)),
    ),
    column('Readiness score', '1', (site) => outcomeText(siteReadiness(portfolio, site).score)),
    ...outcomes.map(([heading, unit, line]) =>
      column(heading, unit, (site) => outcomeText(engine.siteOutcome(site.id, line))),
    ),
  ];
}
