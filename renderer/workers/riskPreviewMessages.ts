import type { SimulationResult } from '../../shared/risk/result.ts';
import type { SimulationTask } from '../../shared/risk/simulate.ts';

/** What the preview is asked; a later one takes the place of those before it. */
export interface PreviewAsk {
  readonly id: number;
  readonly task: SimulationTask;
}

/** What it answers, more than once as trials come in. */
export interface PreviewAnswer {
  readonly id: number;
  readonly result: SimulationResult;
  /** Whether all trials of the preview are in. */
  readonly isWhole: boolean;
}
