import { parentPort, workerData } from 'node:worker_threads';
import { choose } from '../../shared/choice/choose.ts';
import { listOptions } from '../../shared/choice/offered.ts';
import type { ChoiceMessage, ChoiceStart, ListMessage, ListStart } from './choiceMessages.ts';
import { highsSolver } from './highsSolver.ts';

/**
 * Entry of a worker: makes one choice, telling what is known as it grows, or lists the options of one, and ends.
 */
const start = workerData as ChoiceStart | ListStart;
const tell = (message: ChoiceMessage | ListMessage): void => parentPort?.postMessage(message);

if (start.kind === 'list') {
  const { portfolio, limits, risk, gates } = start.task;
  tell({ kind: 'listed', list: listOptions(portfolio, limits, risk, new Map(gates)) });
} else {
  const flag = new Int32Array(start.stop);
  const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
  const solve = await highsSolver(start.wasmFile, { isStopped });
  const result = choose(start.task, {
    solve,
    isStopped,
    now: () => performance.now(),
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    onResult: (known) => tell({ kind: 'result', result: known }),
  });
  tell({ kind: 'done', result });
}
