import { parentPort, workerData } from 'node:worker_threads';
import { TrialRunner } from '../../shared/risk/simulate.ts';
import { writeSummary } from '../../shared/risk/summaryText.ts';
import type { WorkerStart, WorkerTask } from './workerMessages.ts';

/** Entry of a worker: runs the ranges of trials it is sent, one after the other, and counts them as it goes. */
const { task, counters, place } = workerData as WorkerStart;
const runner = new TrialRunner(task);
const done = new Int32Array(counters);

parentPort?.on('message', ({ range }: WorkerTask) => {
  const summary = runner.run(range, () => {
    Atomics.add(done, place, 1);
    return false;
  });
  parentPort?.postMessage(writeSummary(summary));
});
