import { canonical } from '../domain/canonical.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import type { SimulationTask } from './simulate.ts';
import { simulatedInputs } from './simulatedInputs.ts';
import { type KeptTrial, Simulator, type Trial } from './simulator.ts';

/** Numbers that may be kept of futures whose other sites stay as they are: 128 MB. */
const mostKept = 16 * 1024 * 1024;

/**
 * Draws the futures of one task after another. Where a task differs from the one before in one site alone,
 * the others are kept as they were in each future, and only that site is drawn and evaluated anew: what is
 * under the hand then costs a fraction of the whole. Kept futures differ from whole ones in the last bits.
 */
export class PreviewSimulator {
  #task: SimulationTask | null = null;
  #others = '';
  #site: number | null = null;
  #kept: KeptTrial[] = [];
  #simulator: Simulator | null = null;
  #against: Simulator | null = null;

  /** Takes up a task in place of the one before. */
  take(task: SimulationTask): void {
    const before = this.#task;
    this.#task = task;
    this.#simulator = new Simulator(task.portfolio, task.settings, task.of.seed);
    this.#against = task.against ? new Simulator(task.against, task.settings, task.of.seed) : null;
    const moved = before ? onlyMoved(before, task) : null;
    if (moved === null) {
      this.#site = null;
      this.#kept = [];
      return;
    }
    const others = `${moved} ${rest(task, moved)}`;
    if (moved === this.#site && others === this.#others) return;
    this.#site = moved;
    this.#others = others;
    this.#kept = [];
  }

  /** The future with this number of the task, and of what it is compared with. */
  run(trial: number): readonly [Trial, Trial | null] {
    const simulator = this.#simulator;
    if (!simulator) throw new RangeError('There is no task');
    return [this.#run(simulator, trial), this.#against?.run(trial) ?? null];
  }

  #run(simulator: Simulator, trial: number): Trial {
    const site = this.#site;
    if (site === null) return simulator.run(trial);
    const known = this.#kept[trial];
    if (known) return simulator.runSite(trial, site, known);
    const made = simulator.keepOthers(trial, site);
    const size = made.sums.length + made.market.length + made.siteScalars.length;
    if (trial === this.#kept.length && (trial + 1) * size <= mostKept) this.#kept.push(made);
    return simulator.runSite(trial, site, made);
  }
}

/** The only site in which two tasks differ; null where they differ in more, or not at all. */
function onlyMoved(before: SimulationTask, after: SimulationTask): number | null {
  const { sites } = after.portfolio;
  if (before.portfolio.sites.length !== sites.length) return null;
  const moved = sites.flatMap((site, i) => {
    const was = before.portfolio.sites[i];
    return was && ofSite(before.portfolio, was) === ofSite(after.portfolio, site) ? [] : [i];
  });
  const [first] = moved;
  return moved.length === 1 && first !== undefined && rest(before, first) === rest(after, first)
    ? first
    : null;
}

function ofSite({ blocks }: Portfolio, site: Site): string {
  return JSON.stringify([site, blocks.filter(({ siteId }) => siteId === site.id)]);
}

/** All that a task rests on but the site at `index`. */
function rest({ portfolio, settings, against, of }: SimulationTask, index: number): string {
  const site = portfolio.sites[index]?.id;
  return JSON.stringify([
    simulatedInputs({
      ...portfolio,
      sites: portfolio.sites.filter(({ id }) => id !== site),
      blocks: portfolio.blocks.filter(({ siteId }) => siteId !== site),
    }),
    canonical(settings),
    against ? simulatedInputs(against) : null,
    of.seed,
  ]);
}
