import type { SimulationResult } from '../risk/result.ts';
import type { AppError } from './errors.ts';

/** A state of the document: a scenario, or the base where the id is null. */
export interface RiskState {
  readonly scenarioId: string | null;
}

/** What a simulation of one state came to. */
export interface RiskResult extends RiskState {
  /** The state with which it is compared in the same futures; null for none. */
  readonly against: RiskState | null;
  /** When it ended, ISO 8601. */
  readonly at: string;
  readonly seconds: number;
  /** Trials that were asked for: more than were counted where it was cancelled. */
  readonly wanted: number;
  readonly result: SimulationResult;
}

/** A simulation that runs. */
export interface RiskRun extends RiskState {
  readonly runId: string;
  readonly documentId: string;
  readonly against: RiskState | null;
  readonly total: number;
}

/** How far a simulation is. */
export interface RiskProgress extends RiskRun {
  readonly done: number;
  /** Null until there is something to judge by. */
  readonly secondsLeft: number | null;
  /** Workers that died so far, and whose trials are run again. */
  readonly failures: number;
  /** What the trials so far say; null where nothing was added since the last time. */
  readonly partial: SimulationResult | null;
}

/** How a simulation ended. What was counted until then is kept. */
export interface RiskEnd extends RiskRun {
  readonly kind: 'done' | 'cancelled' | 'failed';
  readonly result: RiskResult | null;
  readonly error: AppError | null;
}
