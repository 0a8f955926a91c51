import { formatNumber } from '../../../shared/domain/format.ts';
import type { SimulationResult } from '../../../shared/risk/result.ts';

/** `10,000 trials, seed 1` and `inputs 37CF-DCE6`: what the figures are of, as the command line prints it. */
export function trialTexts({ trials, of }: SimulationResult): readonly string[] {
  const drawn = `${formatNumber(trials)} ${trials === 1 ? 'trial' : 'trials'}, seed ${of.seed}`;
  return of.portfolio === '' ? [drawn] : [drawn, `inputs ${of.portfolio}`];
}
