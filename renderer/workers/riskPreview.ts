import { PreviewSimulator } from '../../shared/risk/preview.ts';
import {
  type PreviewFound,
  PreviewMerger,
  previewShare,
  tellEveryMs,
} from '../../shared/risk/previewShares.ts';
import type { SimulationTask } from '../../shared/risk/simulate.ts';
import { SimulationSummary } from '../../shared/risk/summary.ts';
import { writeSummary } from '../../shared/risk/summaryText.ts';
import type {
  PreviewAnswer,
  PreviewAsk,
  PreviewMessage,
  PreviewPart,
  PreviewPlace,
} from './riskPreviewMessages.ts';

/**
 * Entry of the workers that preview risk while something moves: few futures of what is under the hand, by
 * the same kernel as the whole simulation, each worker its share of them. They answer early and again, and
 * drop what is asked no more. The first adds up what all find, so that the page is told figures alone.
 */

/** Trials between two looks whether something newer is asked. */
const chunk = 10;

let latest = -1;
let [place, count] = [0, 1];
let ports: readonly MessagePort[] = [];
const merger = new PreviewMerger();
const simulator = new PreviewSimulator();

/** Lets messages that wait be received; a timer would wait four milliseconds. */
const breath = new MessageChannel();
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    breath.port1.onmessage = () => resolve();
    breath.port2.postMessage(null);
  });

function tell(id: number, found: PreviewFound | null): void {
  if (found) globalThis.postMessage({ id, ...found } satisfies PreviewAnswer);
}

function handOver(id: number, summary: SimulationSummary): void {
  if (place === 0) tell(id, merger.add(id, summary, performance.now()));
  else ports[0]?.postMessage({ id, found: writeSummary(summary) } satisfies PreviewPart);
}

async function preview({ id, task: text }: PreviewAsk): Promise<void> {
  const task = JSON.parse(text) as SimulationTask;
  if (place === 0) tell(id, merger.begin(id, task, performance.now()));
  simulator.take(task);
  let summary = new SimulationSummary(task.of);
  let handedAt = performance.now();
  const [from, to] = previewShare(place, count);
  for (let trial = from; trial < to; ) {
    await breathe();
    if (latest !== id) return;
    for (const end = Math.min(to, trial + chunk); trial < end; trial += 1)
      summary.add(trial, ...simulator.run(trial));
    if (trial < to && performance.now() - handedAt < tellEveryMs) continue;
    handOver(id, summary);
    summary = new SimulationSummary(task.of);
    handedAt = performance.now();
  }
}

function takePlace(given: PreviewPlace): void {
  ({ place, count, ports } = given);
  if (place > 0) return;
  for (const port of ports)
    port.onmessage = ({ data }: MessageEvent<PreviewPart>) =>
      tell(data.id, merger.add(data.id, data.found, performance.now()));
}

addEventListener('message', ({ data }: MessageEvent<PreviewMessage>) => {
  if (data.kind === 'place') {
    takePlace(data);
    return;
  }
  latest = data.id;
  preview(data).catch(reportError);
});
