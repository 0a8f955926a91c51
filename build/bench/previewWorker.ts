import { parentPort, workerData } from 'node:worker_threads';
import { PreviewSimulator } from '../../shared/risk/preview.ts';
import { previewShare } from '../../shared/risk/previewShares.ts';
import type { SimulationTask } from '../../shared/risk/simulate.ts';
import { SimulationSummary } from '../../shared/risk/summary.ts';
import { writeSummary } from '../../shared/risk/summaryText.ts';

/** One of the workers of a preview as the page has them, for a benchmark: its share of each task it is sent. */
const { place, count } = workerData as { readonly place: number; readonly count: number };
const simulator = new PreviewSimulator();

parentPort?.on('message', (text: string) => {
  const task = JSON.parse(text) as SimulationTask;
  simulator.take(task);
  const summary = new SimulationSummary(task.of);
  const [from, to] = previewShare(place, count);
  for (let trial = from; trial < to; trial += 1) summary.add(trial, ...simulator.run(trial));
  parentPort?.postMessage(writeSummary(summary));
});
