import { PreviewSimulator } from '../../shared/risk/preview.ts';
import { simulationResult } from '../../shared/risk/result.ts';
import { SimulationSummary } from '../../shared/risk/summary.ts';
import type { PreviewAnswer, PreviewAsk } from './riskPreviewMessages.ts';

/**
 * Entry of the worker that previews risk while something moves: few futures of what is under the hand, by
 * the same kernel as the whole simulation. It answers early and again, and drops what is asked no more.
 */

/** Trials after which it answers. */
const stages = [50, 200, 1_000] as const;
/** Trials between two looks whether something newer is asked. */
const chunk = 10;

let latest = 0;

/** Lets messages that wait be received; a timer would wait four milliseconds. */
const breath = new MessageChannel();
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    breath.port1.onmessage = () => resolve();
    breath.port2.postMessage(null);
  });

const simulator = new PreviewSimulator();

async function preview({ id, task }: PreviewAsk): Promise<void> {
  simulator.take(task);
  const summary = new SimulationSummary(task.of);
  let done = 0;
  for (const stage of stages) {
    while (done < stage) {
      await breathe();
      if (latest !== id) return;
      for (const end = done + chunk; done < end; done += 1) summary.add(done, ...simulator.run(done));
    }
    const result = simulationResult(summary);
    const isWhole = stage === stages.at(-1);
    if (result) globalThis.postMessage({ id, result, isWhole } satisfies PreviewAnswer);
  }
}

addEventListener('message', ({ data }: MessageEvent<PreviewAsk>) => {
  latest = data.id;
  void preview(data);
});
