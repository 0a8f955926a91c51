import type { Portfolio } from '../domain/portfolio.ts';
import { simulationResult } from '../risk/result.ts';
import type { RiskSettings } from '../risk/riskSettings.ts';
import { simulationTask, TrialRunner } from '../risk/simulate.ts';
import type { Chosen } from './chosen.ts';
import { withOptions } from './figures.ts';
import type { Limits } from './limits.ts';
import type { PlanCash } from './result.ts';

/** Cumulative cash of a whole plan in the sampled futures of the limits: the same in which options are valued. */
export function planCash(
  portfolio: Portfolio,
  chosen: Chosen,
  settings: RiskSettings,
  { risk: { futures, seed } }: Limits,
): PlanCash | null {
  const task = simulationTask(
    { portfolio: withOptions(portfolio, chosen), against: null, settings, seed, version: '' },
    { portfolio: '', against: null, settings: '' },
  );
  const result = simulationResult(new TrialRunner(task).run([0, futures]));
  return (
    result && {
      futures: result.trials,
      fan: result.fan,
      amounts: { peakFunding: result.amounts.peakFunding },
    }
  );
}
