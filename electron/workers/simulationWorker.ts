import { parentPort } from 'node:worker_threads';
import { TrialRunner } from '../../shared/risk/simulate.ts';
import { writeSummary } from '../../shared/risk/summaryText.ts';
import type { SimulationBatch, SimulationStart } from './simulationMessages.ts';
import { onWork } from './work.ts';

/** Entry of a thread: runs the ranges of trials of a simulation that it is sent, and counts them as it goes. */
let current: { readonly start: SimulationStart; runner: TrialRunner | null } | null = null;

onWork((work: SimulationStart | SimulationBatch) => {
  if (work.kind === 'start') {
    current = { start: work, runner: null };
    return;
  }
  if (!current) throw new Error('A batch of no simulation');
  const { task, counters, place, stop } = current.start;
  const done = new Int32Array(counters);
  const stopped = new Int32Array(stop);
  const isStopped = (): boolean => Atomics.load(stopped, 0) !== 0;
  if (isStopped()) return;
  current.runner ??= new TrialRunner(task);
  const summary = current.runner.run(work.range, () => {
    Atomics.add(done, place, 1);
    return isStopped();
  });
  // What was counted of a batch that was given up is in no whole one.
  if (!isStopped()) parentPort?.postMessage(writeSummary(summary));
});
