import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult } from '../../shared/choice/result.ts';

/** What the worker of a choice is given when it starts. */
export interface ChoiceStart {
  readonly task: ChoiceTask;
  /** The solver as it stands on the disk. */
  readonly wasmFile: string;
  /** One 32-bit number that is not 0 once somebody asked to stop: read while the solver runs. */
  readonly stop: SharedArrayBuffer;
}

/** What the worker of a choice tells. */
export type ChoiceMessage =
  | { readonly kind: 'progress'; readonly progress: ChoiceProgress }
  | { readonly kind: 'result'; readonly result: ChoiceResult }
  | { readonly kind: 'done'; readonly result: ChoiceResult };
