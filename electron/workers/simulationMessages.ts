import type { SimulationTask } from '../../shared/risk/simulate.ts';
import type { TrialRange } from '../../shared/risk/trialRanges.ts';

/** What a thread is given first: a simulation to take part in. */
export interface SimulationStart {
  readonly kind: 'start';
  readonly task: SimulationTask;
  /** Trials begun, as 32-bit numbers, one for each place: read while threads write. */
  readonly counters: SharedArrayBuffer;
  /** Which of `counters` is the thread's. */
  readonly place: number;
  /** One 32-bit number that is not 0 once nobody waits for the simulation any more. */
  readonly stop: SharedArrayBuffer;
}

/** And then: trials to run, which it answers with their written summary. */
export interface SimulationBatch {
  readonly kind: 'run';
  readonly range: TrialRange;
}
