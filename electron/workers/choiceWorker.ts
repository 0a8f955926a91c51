import { parentPort } from 'node:worker_threads';
import { type ChoiceProgress, choose } from '../../shared/choice/choose.ts';
import { listOptions } from '../../shared/choice/offered.ts';
import {
  type ChoiceMessage,
  type ChoiceWork,
  type ListMessage,
  type ListWork,
  wishes,
} from './choiceMessages.ts';
import { highsSolver } from './highsSolver.ts';
import { onWork } from './work.ts';

/** Entry of a thread: makes choices, telling what is known as it grows, and lists the options of some. */
onWork(async (work: ChoiceWork | ListWork) => {
  const wish = new Int32Array(work.wish);
  const goOn = (): void => {
    if (Atomics.load(wish, 0) === wishes.giveUp) throw new GivenUp();
  };
  try {
    goOn();
    if (work.kind === 'list') list(work, goOn);
    else await makeChoice(work, () => Atomics.load(wish, 0) !== wishes.goOn, goOn);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
  }
});

/** Nobody waits for the work any more. */
class GivenUp extends Error {}

const tell = (message: ChoiceMessage | ListMessage): void => parentPort?.postMessage(message);

function list({ task: { portfolio, limits, risk, gates } }: ListWork, goOn: () => void): void {
  tell({ kind: 'listed', list: listOptions(portfolio, limits, risk, new Map(gates), goOn) });
}

async function makeChoice(
  { task, wasmFile }: ChoiceWork,
  isStopped: () => boolean,
  goOn: () => void,
): Promise<void> {
  const solve = await highsSolver(wasmFile, { isStopped });
  const progress = progressTeller();
  const result = choose(task, {
    solve: (program, wish) => {
      goOn();
      const solution = solve(program, wish);
      goOn();
      return solution;
    },
    isStopped,
    now: () => performance.now(),
    onProgress: (each) => {
      // The solver tells of itself in the midst of its work, out of which nothing may be thrown.
      if (each.phase !== 'solve') goOn();
      progress(each);
    },
    onResult: (known) => {
      goOn();
      tell({ kind: 'result', result: known });
    },
  });
  tell({ kind: 'done', result });
}

/** Milliseconds between two messages of one phase. */
const tellEvery = 50;

/** Tells of every phase as it begins, and then as often as somebody can see. */
function progressTeller(): (progress: ChoiceProgress) => void {
  let phase: ChoiceProgress['phase'] | null = null;
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - told < tellEvery) return;
    phase = progress.phase;
    told = now;
    tell({ kind: 'progress', progress });
  };
}
