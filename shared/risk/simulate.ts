import type { Portfolio } from '../domain/portfolio.ts';
import type { RiskSettings } from './riskSettings.ts';
import { Simulator } from './simulator.ts';
import { type SimulationOf, SimulationSummary } from './summary.ts';
import type { TrialRange } from './trialRanges.ts';

/** All that a simulation needs; plain data, so that a worker can be given it. */
export interface SimulationTask {
  readonly portfolio: Portfolio;
  readonly settings: RiskSettings;
  readonly of: SimulationOf;
  /** What the portfolio is compared with in each future, if with anything but mining on. */
  readonly against?: Portfolio;
}

/** Numbers of trials are words of the counter of the random numbers. */
export const mostTrials = 2 ** 32;

/** Runs trials in any order, and keeps what it needs for more of the same. */
export class TrialRunner {
  readonly #simulator: Simulator;
  readonly #against: Simulator | null;
  readonly #of: SimulationOf;

  constructor({ portfolio, settings, of, against }: SimulationTask) {
    this.#simulator = new Simulator(portfolio, settings, of.seed);
    this.#against = against ? new Simulator(against, settings, of.seed) : null;
    this.#of = of;
  }

  /** The summary of a range of trials. `isStopped` is asked before each: if so, what is done is given. */
  run([from, to]: TrialRange, isStopped: () => boolean = () => false): SimulationSummary {
    const summary = new SimulationSummary(this.#of);
    for (let trial = from; trial < to && !isStopped(); trial += 1)
      summary.add(trial, this.#simulator.run(trial), this.#against?.run(trial) ?? null);
    return summary;
  }
}
