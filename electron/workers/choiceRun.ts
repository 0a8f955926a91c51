import { Worker } from 'node:worker_threads';
import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult, OptionList } from '../../shared/choice/result.ts';
import type { ChoiceMessage, ChoiceStart, ListMessage, ListStart } from './choiceMessages.ts';

/** How a choice ended. A result is what was known by then; null where nothing was. */
export type ChoiceEnd =
  | { readonly kind: 'done'; readonly result: ChoiceResult }
  | { readonly kind: 'cancelled'; readonly result: ChoiceResult | null }
  | { readonly kind: 'crashed'; readonly result: ChoiceResult | null; readonly cause: unknown };

/** Files of the worker and of the solver, built or in the packages they come from. */
export interface ChoiceFiles {
  readonly workerFile: URL | string;
  readonly wasmFile: string;
}

export interface ChoiceOptions extends ChoiceFiles {
  readonly onProgress?: (progress: ChoiceProgress) => void;
  readonly onResult?: (result: ChoiceResult) => void;
}

export interface RunningChoice {
  /** Settles exactly once, when the worker is gone. */
  readonly end: Promise<ChoiceEnd>;
  /** Asks the search to stop: the plan found so far stands, and `end` says `done`. */
  readonly stop: () => void;
  /** Ends the worker at once; `end` then says `cancelled`. */
  readonly cancel: () => void;
}

/** Makes a choice in a worker of its own, since a solver blocks its thread until it ends. */
export function startChoice(task: ChoiceTask, options: ChoiceOptions): RunningChoice {
  const stop = new SharedArrayBuffer(4);
  const start: ChoiceStart = { kind: 'choose', task, wasmFile: options.wasmFile, stop };
  const worker = new Worker(options.workerFile, { workerData: start });
  let known: ChoiceResult | null = null;
  let isEnding = false;
  let settle: (end: ChoiceEnd) => void = () => undefined;
  const end = new Promise<ChoiceEnd>((resolve) => {
    settle = resolve;
  });
  const finish = (how: () => ChoiceEnd): void => {
    if (isEnding) return;
    isEnding = true;
    void worker.terminate().then(() => settle(how()));
  };
  const crashed = (cause: unknown): void => finish(() => ({ kind: 'crashed', result: known, cause }));
  worker.on('message', (message: ChoiceMessage) => {
    if (isEnding) return;
    if (message.kind === 'progress') {
      options.onProgress?.(message.progress);
      return;
    }
    const { result } = message;
    known = result;
    if (message.kind === 'result') options.onResult?.(result);
    else finish(() => ({ kind: 'done', result }));
  });
  worker.on('error', crashed);
  worker.on('exit', (code) => crashed(new Error(`The worker ended with code ${code}`)));
  return {
    end,
    stop: () => {
      Atomics.store(new Int32Array(stop), 0, 1);
    },
    cancel: () => finish(() => ({ kind: 'cancelled', result: known })),
  };
}

/** How a listing of options ended. */
export type ListEnd =
  | { readonly kind: 'done'; readonly list: OptionList }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'crashed'; readonly cause: unknown };

export interface RunningList {
  /** Settles exactly once, when the worker is gone. */
  readonly end: Promise<ListEnd>;
  readonly cancel: () => void;
}

/** Lists the options of a task in a worker of its own: every one of them is evaluated. */
export function startList(task: ChoiceTask, { workerFile }: Pick<ChoiceFiles, 'workerFile'>): RunningList {
  const start: ListStart = { kind: 'list', task };
  const worker = new Worker(workerFile, { workerData: start });
  let isEnding = false;
  let settle: (end: ListEnd) => void = () => undefined;
  const end = new Promise<ListEnd>((resolve) => {
    settle = resolve;
  });
  const finish = (how: ListEnd): void => {
    if (isEnding) return;
    isEnding = true;
    void worker.terminate().then(() => settle(how));
  };
  worker.on('message', ({ list }: ListMessage) => finish({ kind: 'done', list }));
  worker.on('error', (cause) => finish({ kind: 'crashed', cause }));
  worker.on('exit', (code) =>
    finish({ kind: 'crashed', cause: new Error(`The worker ended with code ${code}`) }),
  );
  return { end, cancel: () => finish({ kind: 'cancelled' }) };
}
