import type { ChoiceProgress } from '../choice/choose.ts';
import type { ChoiceResult } from '../choice/result.ts';
import type { AppError } from './errors.ts';

/** How far a choice is, or how it ended; what is known by then comes with it. */
export interface ChoiceNews {
  readonly jobId: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress: ChoiceProgress | null;
  readonly result: ChoiceResult | null;
  /** Why it failed; null otherwise. */
  readonly error: AppError | null;
}
