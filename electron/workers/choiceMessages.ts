import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult, OptionList } from '../../shared/choice/result.ts';

/** What somebody wishes of work that goes on, in the number that the thread reads meanwhile. */
export const wishes = {
  goOn: 0,
  /** The plan found so far will do. */
  stop: 1,
  /** Nobody waits for it any more. */
  giveUp: 2,
} as const;

/** What the worker of a choice is given: a choice to make. */
export interface ChoiceWork {
  readonly kind: 'choose';
  readonly task: ChoiceTask;
  /** The solver as it stands on the disk. */
  readonly wasmFile: string;
  /** One 32-bit number of `wishes`: read while the solver runs. */
  readonly wish: SharedArrayBuffer;
}

/** Or options to list, for which nothing is solved. */
export interface ListWork {
  readonly kind: 'list';
  readonly task: ChoiceTask;
  /** One 32-bit number of `wishes`. */
  readonly wish: SharedArrayBuffer;
}

/** What the worker of a choice tells. */
export type ChoiceMessage =
  | { readonly kind: 'progress'; readonly progress: ChoiceProgress }
  | { readonly kind: 'result'; readonly result: ChoiceResult }
  | { readonly kind: 'done'; readonly result: ChoiceResult };

/** What the worker tells that lists options. */
export interface ListMessage {
  readonly kind: 'listed';
  readonly list: OptionList;
}
