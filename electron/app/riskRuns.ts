import { randomUUID } from 'node:crypto';
import type { Reply } from '../../shared/contract/contract.ts';
import { appError } from '../../shared/contract/errors.ts';
import type { RiskEnd, RiskResult, RiskRun, RiskState } from '../../shared/contract/risk.ts';
import { fail, ok } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { type SimulationResult, simulationResult } from '../../shared/risk/result.ts';
import { riskSettingsOf, runOf } from '../../shared/risk/riskSettings.ts';
import type { SimulationSummary } from '../../shared/risk/summary.ts';
import type { KeptSimulation } from '../storage/simulations.ts';
import {
  type RunningSimulation,
  type SimulationEnd,
  type SimulationProgress,
  simulationThreads,
} from '../workers/simulationPool.ts';
import type { Threads } from '../workers/threads.ts';
import type { Ports } from './ports.ts';
import type { DocumentSession } from './session.ts';
import { packSummary, reason, simulatePortfolio, unpackSummary } from './simulation.ts';

/** Milliseconds between partial results: each is a whole result. */
const partialEveryMs = 400;

/** The simulation that runs. */
interface Current {
  readonly run: RiskRun;
  readonly running: RunningSimulation;
  /** Settles when all is told and kept. */
  readonly told: Promise<void>;
}

/**
 * Simulations of the open document, one at a time. Inputs are those of the moment of starting; progress
 * and end are announced; what was counted is kept in the document.
 */
export class RiskRuns {
  readonly #ports: Ports;
  readonly #session: DocumentSession;
  readonly #threads: Threads;
  #current: Current | null = null;

  constructor(ports: Ports, session: DocumentSession) {
    this.#ports = ports;
    this.#session = session;
    this.#threads = simulationThreads(ports.simulation.workerFile);
  }

  /** What is kept of simulations of the states of the document. What cannot be read any more is left out. */
  results(): Reply<'risk.results'> {
    const kept = this.#session.simulations();
    if (!kept.ok) return kept;
    return ok(kept.value.flatMap((row) => restored(row) ?? []));
  }

  /** Starts a simulation of a state; one that runs is cancelled first. */
  async start(state: RiskState, against: RiskState | null): Promise<Reply<'risk.start'>> {
    await this.cancel(null);
    const snapshot = this.#session.snapshot();
    if (!snapshot.ok) return snapshot;
    const { portfolio, documentId } = snapshot.value;
    for (const { scenarioId } of [state, ...(against ? [against] : [])])
      if (scenarioId !== null && !scenarioOf(portfolio, scenarioId))
        return fail(appError('not-found', `No scenario has the id "${scenarioId}"`));
    if (portfolio.sites.length === 0)
      return fail(
        appError('rule-violation', 'There is no site to simulate', { advice: 'Add a site or import a list' }),
      );
    const run: RiskRun = {
      runId: randomUUID(),
      documentId,
      scenarioId: state.scenarioId,
      against: against && { scenarioId: against.scenarioId },
      total: runOf(portfolio).trials,
    };
    this.#begin(run, portfolio);
    return ok(run);
  }

  /** Ends the simulation with this id, or any that runs, and settles when all is told and kept. */
  async cancel(runId: string | null): Promise<void> {
    const current = this.#current;
    if (!current || (runId !== null && current.run.runId !== runId)) return;
    current.running.cancel();
    await current.told;
  }

  /** Ends what runs; settles when all threads are gone. */
  async end(): Promise<void> {
    await this.cancel(null);
    await this.#threads.close();
  }

  #begin(run: RiskRun, portfolio: Portfolio): void {
    const { announce, simulation, settings } = this.#ports;
    const watch = new Watch(run, announce);
    const running = simulatePortfolio(
      {
        portfolio: scenarioPortfolio(portfolio, run.scenarioId),
        against: run.against && scenarioPortfolio(portfolio, run.against.scenarioId),
        settings: riskSettingsOf(portfolio),
        seed: runOf(portfolio).seed,
        version: settings.version,
      },
      [0, run.total],
      {
        threads: this.#threads,
        workers: simulation.processors,
        onProgress: (progress) => watch.progressed(progress),
        onPartial: (summary) => watch.counted(summary),
        onRetry: (cause) => {
          watch.failures += 1;
          this.#ports.log.write('warning', 'A simulation worker died', cause);
        },
      },
    );
    const started = performance.now();
    const told = running.end.then((end) => this.#tell(run, end, (performance.now() - started) / 1_000));
    this.#current = { run, running, told };
  }

  async #tell(run: RiskRun, end: SimulationEnd, seconds: number): Promise<void> {
    if (this.#current?.run === run) this.#current = null;
    const at = this.#ports.clock.now().toISOString();
    if (end.kind === 'crashed') this.#ports.log.write('error', 'A simulation failed', end.cause);
    let error: RiskEnd['error'] =
      end.kind === 'crashed'
        ? appError('job.failed', `The simulation failed: ${reason(end.cause)}`, {
            advice: 'Run it again; what was counted before is kept',
          })
        : null;
    const result = end.summary && end.summary.trials > 0 ? resultOf(run, end.summary, at, seconds) : null;
    if (end.summary && result) {
      const kept = await this.#session.keepSimulation(run.documentId, keptOf(run, end.summary, at, seconds));
      // A document that was closed meanwhile keeps nothing, and nobody waits for it.
      if (!kept.ok && kept.error.code !== 'document.none-open') error ??= kept.error;
    }
    const kind = end.kind === 'crashed' ? 'failed' : end.kind;
    this.#ports.announce('risk/ended', { ...run, kind, result, error });
  }
}

/** Tells of a run while it goes on. */
class Watch {
  readonly #run: RiskRun;
  readonly #announce: Ports['announce'];
  #summary: SimulationSummary | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;
  failures = 0;

  constructor(run: RiskRun, announce: Ports['announce']) {
    this.#run = run;
    this.#announce = announce;
  }

  counted(summary: SimulationSummary): void {
    this.#summary = summary;
  }

  progressed({ done, total, secondsLeft }: SimulationProgress): void {
    this.#announce('risk/progressed', {
      ...this.#run,
      done,
      total,
      secondsLeft,
      failures: this.failures,
      partial: this.#partial(),
    });
  }

  #partial(): SimulationResult | null {
    const now = performance.now();
    if (!this.#summary || now - this.#toldAt < partialEveryMs) return null;
    const result = simulationResult(this.#summary);
    this.#summary = null;
    this.#toldAt = performance.now();
    return result;
  }
}

function resultOf(
  { scenarioId, against, total }: RiskRun,
  summary: SimulationSummary,
  at: string,
  seconds: number,
): RiskResult | null {
  const result = simulationResult(summary);
  return result && { scenarioId, against, at, seconds, wanted: total, result };
}

const idOf = ({ scenarioId }: RiskState): string => (scenarioId === null ? 'base' : `scenario:${scenarioId}`);

function stateOf(id: string): RiskState {
  return { scenarioId: id === 'base' ? null : id.replace(/^scenario:/, '') };
}

function keptOf(run: RiskRun, summary: SimulationSummary, at: string, seconds: number): KeptSimulation {
  const { portfolio, settings, seed, engine } = summary.of;
  return {
    id: idOf(run),
    at,
    seconds,
    against: run.against && idOf(run.against),
    wanted: run.total,
    trials: summary.trials,
    seed,
    engine,
    inputs: portfolio,
    settings,
    summary: packSummary(summary),
  };
}

function restored(kept: KeptSimulation): RiskResult | null {
  const summary = unpackSummary(kept.summary);
  const result = summary && simulationResult(summary);
  if (!result) return null;
  const { at, seconds, wanted, against } = kept;
  return {
    ...stateOf(kept.id),
    against: against === null ? null : stateOf(against),
    at,
    seconds,
    wanted,
    result,
  };
}
