import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/contract/errors.ts';
import type { RiskEnd, RiskProgress, RiskResult, RiskState } from '../../shared/contract/risk.ts';
import { canonical } from '../../shared/domain/canonical.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import type { SimulationResult } from '../../shared/risk/result.ts';
import { riskSettingsOf, runOf } from '../../shared/risk/riskSettings.ts';
import { type SimulationTask, simulationTask } from '../../shared/risk/simulate.ts';
import { simulatedInputs } from '../../shared/risk/simulatedInputs.ts';
import type { Client } from './bridge.ts';
import type { Idle } from './checks.ts';
import type { Session } from './session.ts';
import type { SessionState } from './sessionState.ts';

/** Draws a few futures of what is under the hand. */
export interface RiskPreview {
  /** Asks anew; answers of what was asked before come no more. */
  ask(task: SimulationTask, answer: (result: SimulationResult, isWhole: boolean) => void): void;
  stop(): void;
}

/** Names what a simulation rests on, as the app does. */
export type Fingerprint = (text: string) => Promise<string>;

/** What a simulation of what is in view would rest on. */
interface Prints {
  readonly portfolio: string;
  readonly against: string | null;
  readonly settings: string;
  readonly seed: number;
  readonly trials: number;
}

/** Where figures of risk come from. */
export type RiskBasis = 'preview' | 'running' | 'current' | 'outdated';

export interface RiskModelState {
  /** By state: `base`, or the id of a scenario. */
  readonly results: ReadonlyMap<string, RiskResult>;
  readonly run: RiskProgress | null;
  /** What the trials of the run say so far. */
  readonly partial: SimulationResult | null;
  /** Why the last run failed, until another begins. */
  readonly failure: AppError | null;
  /** Futures of the version of the session that is drawn now. */
  readonly preview: {
    readonly result: SimulationResult;
    readonly version: number;
    readonly isWhole: boolean;
  } | null;
  /** Null while they are being found. */
  readonly prints: Prints | null;
  /** With what the state in view is compared; null for nothing but mining on. */
  readonly against: RiskState | null;
  /** Whether a simulation begins by itself when a hand lets go. */
  readonly isLive: boolean;
}

/** Milliseconds without a change before anything is drawn anew. */
const quiet = 200;

const initial: RiskModelState = {
  results: new Map(),
  run: null,
  partial: null,
  failure: null,
  preview: null,
  prints: null,
  against: null,
  isLive: true,
};

const keyOf = ({ scenarioId }: RiskState): string => scenarioId ?? 'base';

/**
 * Risk of the state in view: results as they are kept, the simulation that runs, and a preview that
 * follows what is under the hand. A result is current where all it rests on is as it was.
 */
export class RiskModel {
  readonly store: StoreApi<RiskModelState> = createStore<RiskModelState>(() => initial);
  readonly #over: RiskModelPorts;
  #documentId: string | null = null;
  #version = 0;
  #settled = 0;
  #scenarioId: string | null = null;
  /** Views that show risk now: without one nothing is drawn by itself. */
  #watchers = 0;
  #takeBack: (() => void) | null = null;
  /** Runs that were begun or ended here, so that each is told once. */
  #runId: string | null = null;
  /** What the run that is under way was begun for. */
  #begunFor: string | null = null;

  constructor(over: RiskModelPorts) {
    this.#over = over;
    over.session.store.subscribe(() => this.#follow());
    over.client.subscribe((event) => {
      if (event.name === 'risk/progressed') this.#progressed(event.payload);
      else if (event.name === 'risk/ended') this.#ended(event.payload);
    });
    this.#follow();
  }

  /** Keeps risk up to date until the answer is called. */
  watch(): () => void {
    this.#watchers += 1;
    this.#begin(0);
    return () => {
      this.#watchers -= 1;
      if (this.#watchers === 0) this.#over.preview.stop();
    };
  }

  setLive(isLive: boolean): void {
    this.store.setState({ isLive });
    if (isLive) this.#begin(0);
  }

  /** Compares the state in view with another from now on; null with nothing. */
  compareWith(against: RiskState | null): void {
    this.store.setState({ against, prints: null });
    this.#begin(0);
  }

  /** Draws all futures of the state in view, in place of those that run. */
  async start(): Promise<void> {
    const { scenarioId, shown } = this.#session;
    if (!shown) return;
    const { against } = this.#known();
    this.#begunFor = this.#wanted();
    this.store.setState({ failure: null });
    const reply = await this.#over.client.ask('risk.start', { state: { scenarioId }, against });
    if (!reply.ok) {
      this.#begunFor = null;
      this.store.setState({ failure: reply.error });
      return;
    }
    // The run may be over before its beginning is told.
    if (this.#runId === reply.value.runId) return;
    this.#runId = reply.value.runId;
    this.store.setState({
      run: { ...reply.value, done: 0, secondsLeft: null, failures: 0, partial: null },
      partial: null,
    });
  }

  /** Ends the simulation that runs; what was counted stays. */
  async cancel(): Promise<void> {
    const { run } = this.store.getState();
    if (!run) return;
    await this.#over.client.ask('risk.cancel', { runId: run.runId });
  }

  get #session(): SessionState {
    return this.#over.session.store.getState();
  }

  /** What is compared with, unless it is gone or in view itself. */
  #known(): { readonly against: RiskState | null } {
    const { against } = this.store.getState();
    const { base, scenarioId } = this.#session;
    if (!against || !base || against.scenarioId === scenarioId) return { against: null };
    const isGone = against.scenarioId !== null && !scenarioOf(base, against.scenarioId);
    return { against: isGone ? null : against };
  }

  #follow(): void {
    const { document, version, settledVersion, scenarioId, isDrafting } = this.#session;
    const documentId = document?.documentId ?? null;
    if (documentId !== this.#documentId) {
      this.#documentId = documentId;
      this.#over.preview.stop();
      this.#runId = null;
      this.store.setState({ ...initial, isLive: this.store.getState().isLive });
      if (documentId !== null) void this.#load(documentId);
    }
    if (version !== this.#version) {
      this.#version = version;
      if (isDrafting) this.#look();
    }
    if (isDrafting || (settledVersion === this.#settled && scenarioId === this.#scenarioId)) return;
    this.#settled = settledVersion;
    this.#scenarioId = scenarioId;
    this.store.setState({ prints: null });
    this.#begin(quiet);
  }

  async #load(documentId: string): Promise<void> {
    const reply = await this.#over.client.ask('risk.results', {});
    if (!reply.ok || this.#documentId !== documentId) return;
    const kept = reply.value.map((result): [string, RiskResult] => [keyOf(result), result]);
    this.store.setState(({ results }) => ({ results: new Map([...kept, ...results]) }));
    this.#begin(0);
  }

  #begin(after: number): void {
    this.#takeBack?.();
    this.#takeBack = this.#over.idle(() => {
      this.#takeBack = null;
      void this.#settle();
    }, after);
  }

  /** Finds what the state in view rests on, and draws it if nobody has. */
  async #settle(): Promise<void> {
    const { shown, base, isDrafting, settledVersion, scenarioId } = this.#session;
    if (!shown || !base || isDrafting || shown.sites.length === 0) return;
    const { against } = this.#known();
    const { fingerprint } = this.#over;
    const other = against && scenarioPortfolio(base, against.scenarioId);
    const [portfolio, settings, ofOther] = await Promise.all([
      fingerprint(simulatedInputs(shown)),
      fingerprint(canonical(riskSettingsOf(base))),
      other ? fingerprint(simulatedInputs(other)) : null,
    ]);
    const now = this.#session;
    if (now.settledVersion !== settledVersion || now.scenarioId !== scenarioId) return;
    this.store.setState({ prints: { portfolio, against: ofOther, settings, ...runOf(base) } });
    if (this.#watchers === 0) return;
    const { isLive, results } = this.store.getState();
    const result = results.get(scenarioId ?? 'base');
    if (result && this.isCurrent(result)) {
      this.#prepare();
      return;
    }
    if (isLive && this.#begunFor !== this.#wanted()) await this.start();
    else if (!isLive) this.#look();
  }

  /** What a run of what is in view would be begun for. */
  #wanted(): string {
    const { settledVersion, scenarioId } = this.#session;
    return JSON.stringify([settledVersion, scenarioId, this.#known().against]);
  }

  /** Whether a result rests on what is in view. */
  isCurrent({ result, wanted }: RiskResult): boolean {
    const { prints } = this.store.getState();
    return prints !== null && wanted === prints.trials && isOf(result, prints, this.#over.version());
  }

  /** Draws a few futures of what is on screen, and shows them. */
  #look(): void {
    const { version } = this.#session;
    this.#draw((result, isWhole) => {
      this.store.setState({ preview: { result, version, isWhole } });
    });
  }

  /** Futures that are drawn already follow a hand from its first move. */
  #prepare(): void {
    this.#draw(() => undefined);
  }

  /** Draws a few futures of what is on screen, unless nobody sees them. */
  #draw(answer: Parameters<RiskPreview['ask']>[1]): void {
    const { shown, base } = this.#session;
    if (this.#watchers === 0 || !shown || !base || shown.sites.length === 0) return;
    const { against } = this.#known();
    const task = simulationTask(
      {
        portfolio: shown,
        against: against && scenarioPortfolio(base, against.scenarioId),
        settings: riskSettingsOf(base),
        seed: runOf(base).seed,
        version: this.#over.version(),
      },
      { portfolio: '', against: against && '', settings: '' },
    );
    this.#over.preview.ask(slim(task), answer);
  }

  #progressed(progress: RiskProgress): void {
    if (progress.documentId !== this.#documentId) return;
    const isOther = this.#runId !== progress.runId;
    this.#runId = progress.runId;
    const before = isOther ? null : this.store.getState().partial;
    this.store.setState({ run: progress, partial: progress.partial ?? before });
  }

  #ended(end: RiskEnd): void {
    if (end.documentId !== this.#documentId) return;
    const { results, run } = this.store.getState();
    const isOfRun = run === null || run.runId === end.runId;
    if (isOfRun) this.#begunFor = null;
    this.#runId = end.runId;
    this.store.setState({
      ...(isOfRun ? { run: null, partial: null } : {}),
      ...(end.result ? { results: new Map(results).set(keyOf(end), end.result) } : {}),
      ...(isOfRun ? { failure: end.error } : {}),
    });
    const { scenarioId, isDrafting } = this.#session;
    const isShown = keyOf(end) === (scenarioId ?? 'base') && !isDrafting;
    if (isShown && end.result && this.isCurrent(end.result)) this.#prepare();
  }
}

interface RiskModelPorts {
  readonly client: Client;
  readonly session: Session;
  readonly idle: Idle;
  readonly preview: RiskPreview;
  readonly fingerprint: Fingerprint;
  /** Version of the engine, as results name it. */
  readonly version: () => string;
}

function isOf({ of }: SimulationResult, prints: Prints, version: string): boolean {
  return (
    of.portfolio === prints.portfolio &&
    of.against === prints.against &&
    of.settings === prints.settings &&
    of.seed === prints.seed &&
    of.engine === version
  );
}

/** The task without rows that no trial reads: messages to a thread are copied. */
function slim(task: SimulationTask): SimulationTask {
  const less = (portfolio: Portfolio): Portfolio => ({
    ...portfolio,
    sources: [],
    provenance: portfolio.provenance.filter(({ tier }) => tier === 'signed'),
    scenarios: [],
    scenarioChanges: [],
    deals: [],
    ratings: [],
    answers: [],
    answerSliders: [],
    answerFigures: [],
  });
  const { against, ...rest } = task;
  return { ...rest, portfolio: less(task.portfolio), ...(against ? { against: less(against) } : {}) };
}
