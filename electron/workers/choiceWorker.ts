import { parentPort, workerData } from 'node:worker_threads';
import { choose } from '../../shared/choice/choose.ts';
import type { ChoiceMessage, ChoiceStart } from './choiceMessages.ts';
import { highsSolver } from './highsSolver.ts';

/** Entry of a worker: makes one choice, telling what is known as it grows, and ends. */
const { task, wasmFile, stop } = workerData as ChoiceStart;
const flag = new Int32Array(stop);
const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
const tell = (message: ChoiceMessage): void => parentPort?.postMessage(message);

const solve = await highsSolver(wasmFile, { isStopped });
const result = choose(task, {
  solve,
  isStopped,
  now: () => performance.now(),
  onProgress: (progress) => tell({ kind: 'progress', progress }),
  onResult: (known) => tell({ kind: 'result', result: known }),
});
tell({ kind: 'done', result });
