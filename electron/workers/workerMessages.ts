import type { SimulationTask } from '../../shared/risk/simulate.ts';
import type { TrialRange } from '../../shared/risk/trialRanges.ts';

/** What a worker is given when it starts. */
export interface WorkerStart {
  readonly task: SimulationTask;
  /** Trials begun, as 32-bit numbers, one for each worker: read while workers write. */
  readonly counters: SharedArrayBuffer;
  /** Which of `counters` is the worker's. */
  readonly place: number;
}

/** What a worker is asked; it answers with the written summary. */
export interface WorkerTask {
  readonly range: TrialRange;
}
