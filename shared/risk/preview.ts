import { KeptFutures } from './keptFutures.ts';
import type { SimulationTask } from './simulate.ts';
import type { Trial } from './simulator.ts';

/** Draws the futures of one task after another, and keeps of them what the next task leaves as it was. */
export class PreviewSimulator {
  readonly #plan = new KeptFutures();
  readonly #against = new KeptFutures();
  #isCompared = false;

  /** Takes up a task in place of the one before. */
  take({ portfolio, settings, against, of }: SimulationTask): void {
    this.#plan.follow(portfolio, settings, of.seed);
    this.#isCompared = against !== undefined;
    if (against) this.#against.follow(against, settings, of.seed);
  }

  /** The future with this number of the task, and of what it is compared with. */
  run(trial: number): readonly [Trial, Trial | null] {
    return [this.#plan.run(trial), this.#isCompared ? this.#against.run(trial) : null];
  }
}
