import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditResult } from '../../shared/commands/command.ts';
import type { DocumentChange, DocumentState } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import type { EngineResults, PortfolioEngine, Reevaluated } from '../../shared/engine/engine.ts';
import { hasSameShape } from '../../shared/engine/evaluatedSite.ts';
import type { BackgroundEvaluation } from './backgroundEvaluation.ts';
import {
  type Comparison,
  comparable,
  comparedAs,
  isScenarioComparison,
  type PlanState,
  unreadable,
} from './baseline.ts';
import type { Client } from './bridge.ts';
import { editIn, type InstantEdit, sendEdit, tryEdit } from './edits.ts';
import { Reference } from './reference.ts';
import { atRest, closed, type SessionState } from './sessionState.ts';
import { StateEngines } from './stateEngines.ts';

/** Runs `work` before the next frame is drawn; the answer takes it back. */
export type Schedule = (work: () => void) => () => void;

export interface SessionPorts {
  readonly client: Client;
  readonly schedule: Schedule;
  /** Where edits that move every site are evaluated while they are under the hand; else here. */
  readonly background?: BackgroundEvaluation;
  /** Told of edits that the app refused. */
  readonly refuse: (error: AppError) => void;
}

/** What is evaluated and shown together. */
interface Seen {
  /** The document with the edits on their way. */
  readonly settled: Portfolio;
  /** What is under the hand. */
  readonly draft: InstantEdit | null;
  readonly base: Portfolio;
  readonly shown: Portfolio;
  /** The engine of what is in view. */
  readonly engine: PortfolioEngine;
}

/** Keeps the mirror of the open document, the edits under way, and the figures that follow from them. */
export class Session {
  readonly store: StoreApi<SessionState> = createStore<SessionState>(() => closed);
  readonly #ports: SessionPorts;
  #pending: readonly InstantEdit[] = [];
  #draft: InstantEdit | null = null;
  #unscheduled: (() => void) | null = null;
  #opened: Portfolio | null = null;
  #previous: Portfolio | null = null;
  readonly #engines = new StateEngines();
  readonly #reference = new Reference(this.#engines);
  /** What is evaluated in the background, and the edit under the hand that it is of. */
  #asked: Seen | null = null;
  /** Figures of `#asked` that wait for the next frame. */
  #answered: EngineResults | null = null;
  /** What the base is compared with, for when a scenario is left. */
  #baseComparison: Comparison = 'opened';

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** Shows a document that was opened, or none. */
  open(document: DocumentState | null): void {
    this.#dropDraft();
    this.#pending = [];
    this.#reference.clear();
    this.#engines.clear();
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
    this.store.setState({ document, pendingCount: 0, ...atRest });
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

  /**
   * Shows an edit that is still under the hand. Costs at most one evaluation a frame, however often it is
   * called. What moves every site is evaluated in the background, and all figures follow together.
   */
  preview(edit: InstantEdit): void {
    this.#draft = editIn(edit, this.#state.scenarioId);
    this.#beforeFrame();
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
    this.store.setState({ comparison: next === null ? this.#baseComparison : 'base', ...atRest });
    this.#view(base, next);
  }

  /**
   * The figures of a state other than the one in view, up to date with what has settled; null while a
   * hand holds something, or where there is no such state or its content cannot be read.
   */
  evaluated(state: PlanState): PortfolioEngine | null {
    const { base, isDrafting } = this.#state;
    return !base || isDrafting ? null : this.#engines.of(base, state);
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
    this.#dropQuestion();
    this.#unscheduled?.();
    this.#unscheduled = null;
  }

  /** Whatever is being evaluated in the background is of no account any longer. */
  #dropQuestion(): void {
    this.#asked = null;
    this.#answered = null;
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

  /** Shows another state, or the same one compared with another: everything on screen is new. */
  #view(base: Portfolio, scenarioId: string | null): void {
    this.#dropQuestion();
    this.#engines.keepThoseOf(base);
    const engine = this.#engines.ofScenario(base, scenarioId);
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
      baseline: this.#reference.baseline(comparison, engine, base, {
        opened: this.#opened,
        previous: this.#previous,
        scenarioId,
      }),
      isBaselineLate: false,
    });
  }

  /** What is to be seen now; null where the scenario in view, or the one compared with, is gone. */
  #seen(): Seen | null {
    const { document, engine, scenarioId } = this.#state;
    if (!document || !engine) return null;
    const settled = this.#withPending(document.portfolio);
    const draft = this.#draft;
    const tried = draft ? tryEdit(settled, draft) : null;
    // Who vouches for a value under the hand is of no account yet, and the list of sources is long.
    const moves = tried?.ok ? tried.value.patch.filter(({ table }) => table !== 'provenance') : [];
    const base = moves.length > 0 ? applyPatch(settled, moves) : settled;
    return { settled, draft, base, shown: scenarioPortfolio(base, scenarioId, engine.portfolio), engine };
  }

  /** Evaluates what is to be seen now, and lets the views know which sites moved. */
  #show(): void {
    this.#dropQuestion();
    const seen = this.#seen();
    if (!seen) return;
    const { scenarioId, comparison } = this.#state;
    const { base } = seen;
    // Where the scenario in view or the one compared with is gone, the base takes its place.
    const isGone =
      this.#known(base, scenarioId) !== scenarioId || comparable(comparison, base, scenarioId) !== comparison;
    if (isGone) {
      this.store.setState({ ...this.#hand(seen.draft), pendingCount: this.#pending.length });
      this.#view(base, this.#known(base, scenarioId));
    } else this.#publish(seen, seen.engine.update(seen.shown));
  }

  /** One update of the views a frame: of the handle, and of all figures where they have come. */
  #beforeFrame(): void {
    this.#unscheduled ??= this.#ports.schedule(() => {
      this.#unscheduled = null;
      this.#followHand();
    });
  }

  /** Shows what is under the hand: at once where one site moves, and as soon as it is evaluated where all do. */
  #followHand(): void {
    const shown = this.#takeAnswer();
    if (shown) {
      // This frame has all figures to draw: where the hand went on, the next one asks for more.
      if (shown.draft !== this.#draft) this.#beforeFrame();
      return;
    }
    const { background } = this.#ports;
    const seen = background && this.#seen();
    const movesAll =
      seen &&
      seen.shown.market !== seen.engine.portfolio.market &&
      hasSameShape(seen.shown, seen.engine.portfolio);
    if (!movesAll) {
      this.#show();
      return;
    }
    // The handle goes with the hand.
    this.store.setState({ draft: seen.draft, isDrafting: true });
    if (this.#asked) return;
    this.#asked = seen;
    background.ask(seen.shown, seen.engine.looked, {
      late: () => {
        if (this.#asked === seen) this.store.setState({ isLate: true });
      },
      answer: (results) => {
        // Something newer is shown already.
        if (this.#asked !== seen) return;
        if (!results) {
          this.#show();
          return;
        }
        this.#answered = results;
        this.#beforeFrame();
      },
    });
  }

  /** Shows the figures that have come from the background, and the handle where it is now. */
  #takeAnswer(): Seen | null {
    const seen = this.#asked;
    const results = this.#answered;
    if (!seen || !results) return null;
    this.#dropQuestion();
    this.#publish(seen, seen.engine.adopt(seen.shown, results));
    return seen;
  }

  /** What is under the hand, for the views. */
  #hand(draft: InstantEdit | null): Pick<SessionState, 'draft' | 'isDrafting' | 'isLate'> {
    const isBehind = draft !== this.#draft;
    return { draft: this.#draft, isDrafting: draft !== null, isLate: isBehind && this.#state.isLate };
  }

  /** Lets the views know what was evaluated, all of it at once. */
  #publish({ settled, draft, base, shown }: Seen, moved: Reevaluated): void {
    const { document, scenarioId, comparison } = this.#state;
    const version = this.#state.version + 1;
    const hand = this.#hand(draft);
    const before = this.#pending.length > 0 ? (document?.portfolio ?? null) : this.#previous;
    const baseline = this.#reference.follow(hand.isDrafting, settled, before, scenarioId);
    const known = this.#state.base;
    const areNamesKept = base.scenarios === known?.scenarios && base.snapshots === known.snapshots;
    const siteVersions = new Map(this.#state.siteVersions);
    if (moved.market || baseline) for (const site of shown.sites) siteVersions.set(site.id, version);
    else for (const id of moved.sites) siteVersions.set(id, version);
    this.store.setState({
      base,
      shown,
      version,
      ...(hand.isDrafting ? {} : { settledVersion: version }),
      ...hand,
      siteVersions,
      pendingCount: this.#pending.length,
      compared: areNamesKept ? this.#state.compared : comparedAs(comparison, base),
      isBaselineLate: hand.isDrafting && scenarioId === null && isScenarioComparison(comparison),
      ...(baseline ? { baseline } : {}),
    });
  }
}
