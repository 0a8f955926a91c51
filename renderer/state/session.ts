import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditResult } from '../../shared/commands/command.ts';
import type { DocumentChange, DocumentState } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import {
  type Baseline,
  type Compared,
  type Comparison,
  comparable,
  comparedAs,
  doNothingBaseline,
  isScenarioComparison,
  type PlanState,
  scenarioCompared,
  snapshotCompared,
  stateBaseline,
  unreadable,
} from './baseline.ts';
import type { Client } from './bridge.ts';
import { editIn, type InstantEdit, sendEdit, tryEdit } from './edits.ts';
import { SnapshotEngines } from './snapshotEngines.ts';

/**
 * The open document as the views see it. `document` is what the app has saved; `base` is that plus the
 * edits on their way and the one under the hand; `shown` is the base as the scenario in view sees it, or
 * the base itself. Edits go to what is in view. Everything on screen reads `shown` and `engine`, which
 * change together with `version`: no view can mix two states.
 */
export interface SessionState {
  readonly document: DocumentState | null;
  readonly base: Portfolio | null;
  readonly shown: Portfolio | null;
  /** The scenario in view; null is the base. */
  readonly scenarioId: string | null;
  readonly engine: PortfolioEngine | null;
  /** Grows whenever any figure or input on screen may have changed. */
  readonly version: number;
  /** The version in which nothing was under the hand: orders and titles of lists follow this one. */
  readonly settledVersion: number;
  /** The version in which a site's figures last changed. */
  readonly siteVersions: ReadonlyMap<string, number>;
  /** Edits under the hand or on their way to the file. */
  readonly isDrafting: boolean;
  readonly pendingCount: number;
  readonly comparison: Comparison;
  readonly compared: Compared;
  readonly baseline: Baseline | null;
  /** The baseline is a scenario that moves with the base under the hand: it follows when the hand lets go. */
  readonly isBaselineLate: boolean;
}

/** Runs `work` before the next frame is drawn; the answer takes it back. */
export type Schedule = (work: () => void) => () => void;

export interface SessionPorts {
  readonly client: Client;
  readonly schedule: Schedule;
  /** Told of edits that the app refused. */
  readonly refuse: (error: AppError) => void;
}

const closed: SessionState = {
  document: null,
  base: null,
  shown: null,
  scenarioId: null,
  engine: null,
  version: 0,
  settledVersion: 0,
  siteVersions: new Map(),
  isDrafting: false,
  pendingCount: 0,
  comparison: 'opened',
  compared: comparedAs('opened', null),
  baseline: null,
  isBaselineLate: false,
};

/** Keeps the mirror of the open document, the edits under way, and the figures that follow from them. */
export class Session {
  readonly store: StoreApi<SessionState> = createStore<SessionState>(() => closed);
  readonly #ports: SessionPorts;
  #pending: readonly InstantEdit[] = [];
  #draft: InstantEdit | null = null;
  #unscheduled: (() => void) | null = null;
  #opened: Portfolio | null = null;
  #previous: Portfolio | null = null;
  #reference: PortfolioEngine | null = null;
  /** The portfolio that the reference was made to show. */
  #referenceOf: Portfolio | null = null;
  /** An engine for each state that was in view or compared; null is the base. */
  readonly #engines = new Map<string | null, PortfolioEngine>();
  readonly #snapshots = new SnapshotEngines();
  /** What the base is compared with, for when a scenario is left. */
  #baseComparison: Comparison = 'opened';

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** Shows a document that was opened, or none. */
  open(document: DocumentState | null): void {
    this.#dropDraft();
    this.#pending = [];
    this.#reference = null;
    this.#engines.clear();
    this.#snapshots.clear();
    const version = this.#state.version + 1;
    if (!document) {
      this.#opened = this.#previous = null;
      const comparison = this.#baseComparison;
      this.store.setState({
        ...closed,
        comparison,
        compared: comparedAs(comparison, null),
        version,
        settledVersion: version,
      });
      return;
    }
    const isReload = document.documentId === this.#state.document?.documentId;
    if (!isReload) this.#opened = document.portfolio;
    this.#previous = isReload ? this.#previous : document.portfolio;
    const scenarioId = isReload ? this.#known(document.portfolio, this.#state.scenarioId) : null;
    this.store.setState({ document, isDrafting: false, pendingCount: 0 });
    this.#view(document.portfolio, scenarioId);
  }

  /** Takes in a change that the app has saved. A gap in the revisions fetches the document anew. */
  accept(change: DocumentChange): void {
    const { document } = this.#state;
    if (!document || document.documentId !== change.documentId || change.revision <= document.revision)
      return;
    if (change.revision > document.revision + 1) {
      void this.refetch();
      return;
    }
    this.#previous = document.portfolio;
    this.store.setState({
      document: {
        ...document,
        revision: change.revision,
        portfolio: applyPatch(document.portfolio, change.patch),
        undoLabel: change.undoLabel,
        redoLabel: change.redoLabel,
        savedAt: change.savedAt,
      },
    });
    this.#show();
  }

  async refetch(): Promise<void> {
    const reply = await this.#ports.client.ask('app.state', {});
    if (reply.ok) this.open(reply.value.document);
    else this.#ports.refuse(reply.error);
  }

  /** Shows an edit that is still under the hand. Costs one evaluation a frame, however often it is called. */
  preview(edit: InstantEdit): void {
    this.#draft = editIn(edit, this.#state.scenarioId);
    this.#unscheduled ??= this.#ports.schedule(() => {
      this.#unscheduled = null;
      this.#show();
    });
  }

  /** Puts back what was there before the hand took hold. */
  cancel(): void {
    if (!this.#draft) return;
    this.#dropDraft();
    this.#show();
  }

  /** Lets go: the edit under the hand is saved, as one step of undo. */
  async commit(): Promise<boolean> {
    const edit = this.#draft;
    if (!edit) return true;
    this.#dropDraft();
    return this.edit(edit);
  }

  /** What an edit would make of the document where it would be made: in the scenario in view, or in the base. */
  try(edit: InstantEdit): EditResult | null {
    const { base, scenarioId } = this.#state;
    return base && tryEdit(base, editIn(edit, scenarioId));
  }

  /** Shows an edit at once and saves it. Answers whether it was accepted; refusals are said. */
  async edit(given: InstantEdit): Promise<boolean> {
    const { document, shown, scenarioId } = this.#state;
    if (!document || !shown) return false;
    const edit = editIn(given, scenarioId);
    const tried = tryEdit(this.#withPending(document.portfolio), edit);
    if (!tried.ok) {
      this.#show();
      this.#ports.refuse(tried.error);
      return false;
    }
    if (tried.value.patch.length === 0) {
      this.#show();
      return true;
    }
    this.#pending = [...this.#pending, edit];
    this.#show();
    const reply = await sendEdit(this.#ports.client.ask, edit);
    this.#pending = this.#pending.filter((other) => other !== edit);
    if (reply.ok) {
      this.accept(reply.value);
      this.#show();
      return true;
    }
    this.#show();
    this.#ports.refuse(reply.error);
    return false;
  }

  compareWith(comparison: Comparison): void {
    const { base, scenarioId } = this.#state;
    if (!base) return;
    const problem = unreadable(comparison, base);
    if (problem) {
      this.#ports.refuse(problem);
      return;
    }
    if (scenarioId === null) this.#baseComparison = comparison;
    this.store.setState({ comparison });
    this.#view(base, scenarioId);
  }

  /** Puts a scenario in view, or the base. What it is compared with becomes the base. */
  showScenario(scenarioId: string | null): void {
    const { document } = this.#state;
    if (!document) return;
    this.#dropDraft();
    const base = this.#withPending(document.portfolio);
    const next = this.#known(base, scenarioId);
    if (next === this.#state.scenarioId) {
      this.#show();
      return;
    }
    this.store.setState({ comparison: next === null ? this.#baseComparison : 'base', isDrafting: false });
    this.#view(base, next);
  }

  /**
   * The figures of a state other than the one in view, up to date with what has settled; null while a
   * hand holds something, or where there is no such state or its content cannot be read.
   */
  evaluated(state: PlanState): PortfolioEngine | null {
    const { base, isDrafting } = this.#state;
    if (!base || isDrafting) return null;
    const snapshotId = snapshotCompared(state);
    if (snapshotId !== null) return this.#snapshots.engineOf(base, snapshotId);
    const scenarioId = scenarioCompared(state);
    if (this.#known(base, scenarioId) !== scenarioId) return null;
    return this.#engineOf(base, scenarioId);
  }

  /** The document as it was opened, or null while none is. */
  get opened(): Portfolio | null {
    return this.#opened;
  }

  get #state(): SessionState {
    return this.store.getState();
  }

  #dropDraft(): void {
    this.#draft = null;
    this.#unscheduled?.();
    this.#unscheduled = null;
  }

  #withPending(portfolio: Portfolio): Portfolio {
    let next = portfolio;
    for (const edit of this.#pending) {
      const tried = tryEdit(next, edit);
      if (tried.ok) next = applyPatch(next, tried.value.patch);
    }
    return next;
  }

  #known(base: Portfolio, scenarioId: string | null): string | null {
    return scenarioOf(base, scenarioId)?.id ?? null;
  }

  /** The engine of a state, brought to what that state is of `base`. */
  #engineOf(base: Portfolio, scenarioId: string | null): PortfolioEngine {
    const known = this.#engines.get(scenarioId);
    const seen = scenarioPortfolio(base, scenarioId, known?.portfolio);
    const engine = known ?? new PortfolioEngine(seen);
    if (known) known.update(seen);
    else this.#engines.set(scenarioId, engine);
    return engine;
  }

  /** Shows another state, or the same one compared with another: everything on screen is new. */
  #view(base: Portfolio, scenarioId: string | null): void {
    for (const id of this.#engines.keys()) if (id !== null && !scenarioOf(base, id)) this.#engines.delete(id);
    this.#snapshots.keepThoseOf(base);
    const engine = this.#engineOf(base, scenarioId);
    const comparison = comparable(this.#state.comparison, base, scenarioId);
    const version = this.#state.version + 1;
    const shown = engine.portfolio;
    this.store.setState({
      base,
      shown,
      scenarioId,
      engine,
      version,
      settledVersion: version,
      siteVersions: new Map(shown.sites.map((site) => [site.id, version])),
      comparison,
      compared: comparedAs(comparison, base),
      baseline: this.#baselineFor(comparison, engine, base, scenarioId),
      isBaselineLate: false,
    });
  }

  /** Evaluates what is to be seen now, and lets the views know which sites moved. */
  #show(): void {
    const { document, engine, scenarioId, comparison } = this.#state;
    if (!document || !engine) return;
    const settled = this.#withPending(document.portfolio);
    const tried = this.#draft ? tryEdit(settled, this.#draft) : null;
    // Who vouches for a value under the hand is of no account yet, and the list of sources is long.
    const moves = tried?.ok ? tried.value.patch.filter(({ table }) => table !== 'provenance') : [];
    const base = moves.length > 0 ? applyPatch(settled, moves) : settled;
    const isDrafting = this.#draft !== null;
    // Where the scenario in view or the one compared with is gone, the base takes its place.
    const isGone =
      this.#known(base, scenarioId) !== scenarioId || comparable(comparison, base, scenarioId) !== comparison;
    if (isGone) {
      this.store.setState({ isDrafting, pendingCount: this.#pending.length });
      this.#view(base, this.#known(base, scenarioId));
      return;
    }
    const shown = scenarioPortfolio(base, scenarioId, engine.portfolio);
    const moved = engine.update(shown);
    const version = this.#state.version + 1;
    const isReferenceMoved = this.#followReference(isDrafting, settled, scenarioId);
    const siteVersions = new Map(this.#state.siteVersions);
    if (moved.market || isReferenceMoved) for (const site of shown.sites) siteVersions.set(site.id, version);
    else for (const id of moved.sites) siteVersions.set(id, version);
    this.store.setState({
      base,
      shown,
      version,
      ...(isDrafting ? {} : { settledVersion: version }),
      siteVersions,
      isDrafting,
      pendingCount: this.#pending.length,
      compared: comparedAs(comparison, base),
      isBaselineLate: isDrafting && scenarioId === null && isScenarioComparison(comparison),
      ...(isReferenceMoved && this.#reference ? { baseline: stateBaseline(this.#reference) } : {}),
    });
  }

  /**
   * Keeps the reference at what is compared with: before the last change, the base or a scenario, these
   * once nothing is under the hand. Answers whether it moved.
   */
  #followReference(isDrafting: boolean, settled: Portfolio, scenarioId: string | null): boolean {
    const { comparison, document } = this.#state;
    if (!this.#reference || comparison === 'do-nothing' || comparison === 'opened') return false;
    const isPrevious = comparison === 'previous';
    if (isDrafting && !isPrevious) return false;
    const before = this.#pending.length > 0 ? (document?.portfolio ?? null) : this.#previous;
    const portfolio = isPrevious && !isDrafting ? before : settled;
    if (!portfolio || this.#referenceOf === portfolio) return false;
    this.#referenceOf = portfolio;
    const of = isPrevious ? this.#known(portfolio, scenarioId) : scenarioCompared(comparison);
    const known = this.#reference.portfolio;
    const seen = scenarioPortfolio(portfolio, of, known);
    const moved = this.#reference.update(seen);
    return moved.totals || moved.market || moved.sites.length > 0 || seen !== known;
  }

  #baselineFor(
    comparison: Comparison,
    engine: PortfolioEngine,
    base: Portfolio,
    scenarioId: string | null,
  ): Baseline {
    this.#reference = null;
    const snapshotId = snapshotCompared(comparison);
    const snapshot = snapshotId === null ? null : this.#snapshots.engineOf(base, snapshotId);
    if (snapshot) return stateBaseline(snapshot);
    if (comparison === 'base' || isScenarioComparison(comparison)) {
      this.#referenceOf = base;
      this.#reference = this.#engineOf(base, scenarioCompared(comparison));
      return stateBaseline(this.#reference);
    }
    const seen = (portfolio: Portfolio): Portfolio =>
      scenarioPortfolio(portfolio, this.#known(portfolio, scenarioId));
    const portfolio = comparison === 'opened' ? this.#opened : this.#previous;
    this.#referenceOf = portfolio;
    if (comparison === 'do-nothing' || !portfolio)
      return doNothingBaseline(engine, this.#opened && seen(this.#opened));
    this.#reference = new PortfolioEngine(seen(portfolio));
    return stateBaseline(this.#reference);
  }
}
