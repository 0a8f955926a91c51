import type { Portfolio } from '../domain/portfolio.ts';
import { copula } from './correlation.ts';
import type { RiskSettings } from './riskSettings.ts';
import { Simulator } from './simulator.ts';
import { type SimulationOf, SimulationSummary } from './summary.ts';
import { tiedDrivers } from './tiedDrivers.ts';
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

/** A task of a portfolio, named by `prints`: fingerprints of what it rests on. */
export function simulationTask(
  given: Pick<SimulationTask, 'portfolio' | 'settings'> & {
    readonly against: Portfolio | null;
    readonly seed: number;
    readonly version: string;
  },
  prints: Pick<SimulationOf, 'portfolio' | 'against' | 'settings'>,
): SimulationTask {
  const { portfolio, settings, against, seed, version } = given;
  return {
    portfolio,
    settings,
    ...(against ? { against } : {}),
    of: {
      portfolio: prints.portfolio,
      against: prints.against,
      repair: copula(tiedDrivers, settings.correlations).repair,
      settings: prints.settings,
      seed,
      engine: version,
      months: portfolio.portfolio.horizonMonths,
      siteIds: portfolio.sites.map(({ id }) => id),
    },
  };
}

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

  /**
   * The summary of a range of trials, with those that `summary` counted before. `isStopped` is asked before
   * each: if so, what is done is given.
   */
  run(
    [from, to]: TrialRange,
    isStopped: () => boolean = () => false,
    summary = new SimulationSummary(this.#of),
  ): SimulationSummary {
    for (let trial = from; trial < to && !isStopped(); trial += 1)
      summary.add(trial, this.#simulator.run(trial), this.#against?.run(trial) ?? null);
    return summary;
  }
}
