import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult, OptionList } from '../../shared/choice/result.ts';
import {
  type ChoiceMessage,
  type ChoiceWork,
  type ListMessage,
  type ListWork,
  wishes,
} from './choiceMessages.ts';
import type { Threads } from './threads.ts';

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

export interface ChoiceOptions {
  /** Threads of `ChoiceFiles.workerFile`. */
  readonly threads: Threads;
  readonly wasmFile: string;
  readonly onProgress?: (progress: ChoiceProgress) => void;
  readonly onResult?: (result: ChoiceResult) => void;
}

export interface RunningChoice {
  /** Settles exactly once, when its thread is given back. */
  readonly end: Promise<ChoiceEnd>;
  /** Asks the search to stop: the plan found so far stands, and `end` says `done`. */
  readonly stop: () => void;
  /** Gives the search up; `end` says `cancelled` within 150 ms. */
  readonly cancel: () => void;
}

/** Makes a choice in a thread, since a solver blocks its thread until it ends. */
export function startChoice(task: ChoiceTask, options: ChoiceOptions): RunningChoice {
  let known: ChoiceResult | null = null;
  const job = startJob<ChoiceEnd>(options.threads, {
    work: (wish): ChoiceWork => ({ kind: 'choose', task, wasmFile: options.wasmFile, wish }),
    onMessage: (message, finish) => {
      const told = message as ChoiceMessage;
      if (told.kind === 'progress') {
        options.onProgress?.(told.progress);
        return;
      }
      const { result } = told;
      known = result;
      if (told.kind === 'result') options.onResult?.(result);
      else finish({ kind: 'done', result });
    },
    cancelled: () => ({ kind: 'cancelled', result: known }),
    crashed: (cause) => ({ kind: 'crashed', result: known, cause }),
  });
  return { end: job.end, cancel: job.cancel, stop: () => job.wish(wishes.stop) };
}

/** How a listing of options ended. */
export type ListEnd =
  | { readonly kind: 'done'; readonly list: OptionList }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'crashed'; readonly cause: unknown };

export interface RunningList {
  /** Settles exactly once, when its thread is given back. */
  readonly end: Promise<ListEnd>;
  readonly cancel: () => void;
}

/** Lists the options of a task in a thread: every one of them is evaluated. */
export function startList(task: ChoiceTask, threads: Threads): RunningList {
  const { end, cancel } = startJob<ListEnd>(threads, {
    work: (wish): ListWork => ({ kind: 'list', task, wish }),
    onMessage: (message, finish) => finish({ kind: 'done', list: (message as ListMessage).list }),
    cancelled: () => ({ kind: 'cancelled' }),
    crashed: (cause) => ({ kind: 'crashed', cause }),
  });
  return { end, cancel };
}

interface JobParts<End> {
  /** What the thread is given, with the number in which it reads what is wished of it. */
  readonly work: (wish: SharedArrayBuffer) => unknown;
  readonly onMessage: (message: unknown, finish: (end: End) => void) => void;
  readonly cancelled: () => End;
  readonly crashed: (cause: unknown) => End;
}

interface Job<End> {
  readonly end: Promise<End>;
  readonly wish: (wish: number) => void;
  readonly cancel: () => void;
}

function startJob<End>(threads: Threads, { work, onMessage, cancelled, crashed }: JobParts<End>): Job<End> {
  const wish = new SharedArrayBuffer(4);
  const say = (value: number): void => {
    Atomics.store(new Int32Array(wish), 0, value);
  };
  let isEnding = false;
  let settle: (end: End) => void = () => undefined;
  const end = new Promise<End>((resolve) => {
    settle = resolve;
  });
  const finish = (how: End): void => {
    if (isEnding) return;
    isEnding = true;
    void thread.release().then(() => settle(how));
  };
  const thread = threads.take({
    onMessage: (message) => {
      if (!isEnding) onMessage(message, finish);
    },
    onDeath: (cause) => finish(crashed(cause)),
  });
  thread.post(work(wish));
  const cancel = (): void => {
    if (isEnding) return;
    say(wishes.giveUp);
    finish(cancelled());
  };
  return { end, wish: say, cancel };
}
