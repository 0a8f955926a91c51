import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult, OptionList } from '../../shared/choice/result.ts';

/** What the worker of a choice is given when it starts: a choice to make. */
export interface ChoiceStart {
  readonly kind: 'choose';
  readonly task: ChoiceTask;
  /** The solver as it stands on the disk. */
  readonly wasmFile: string;
  /** One 32-bit number that is not 0 once somebody asked to stop: read while the solver runs. */
  readonly stop: SharedArrayBuffer;
}

/** Or options to list, for which nothing is solved. */
export interface ListStart {
  readonly kind: 'list';
  readonly task: ChoiceTask;
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
