import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentChange, DocumentState } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { type Baseline, type Comparison, doNothingBaseline, stateBaseline } from './baseline.ts';
import type { Client } from './bridge.ts';
import { type InstantEdit, sendEdit, tryEdit } from './edits.ts';

/**
 * The open document as the views see it. `document` is what the app has saved; `shown` is that plus the
 * edits on their way and the one under the hand. Everything on screen reads `shown` and `engine`, which
 * change together with `version`: no view can mix two states.
 */
export interface SessionState {
  readonly document: DocumentState | null;
  readonly shown: Portfolio | null;
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
  readonly baseline: Baseline | null;
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
  shown: null,
  engine: null,
  version: 0,
  settledVersion: 0,
  siteVersions: new Map(),
  isDrafting: false,
  pendingCount: 0,
  comparison: 'opened',
  baseline: null,
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

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** Shows a document that was opened, or none. */
  open(document: DocumentState | null): void {
    this.#dropDraft();
    this.#pending = [];
    this.#reference = null;
    if (!document) {
      this.#opened = this.#previous = null;
      const version = this.#state.version + 1;
      this.store.setState({
        ...closed,
        comparison: this.#state.comparison,
        version,
        settledVersion: version,
      });
      return;
    }
    const isReload = document.documentId === this.#state.document?.documentId;
    if (!isReload) this.#opened = document.portfolio;
    this.#previous = isReload ? this.#previous : document.portfolio;
    const engine = new PortfolioEngine(document.portfolio);
    const version = this.#state.version + 1;
    this.store.setState({
      document,
      shown: document.portfolio,
      engine,
      version,
      settledVersion: version,
      siteVersions: new Map(document.portfolio.sites.map((site) => [site.id, version])),
      isDrafting: false,
      pendingCount: 0,
      baseline: this.#baselineFor(this.#state.comparison, engine),
    });
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
    this.#draft = edit;
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

  /** Shows an edit at once and saves it. Answers whether it was accepted; refusals are said. */
  async edit(edit: InstantEdit): Promise<boolean> {
    const { document, shown } = this.#state;
    if (!document || !shown) return false;
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
    const { engine } = this.#state;
    const version = this.#state.version + 1;
    this.store.setState({
      comparison,
      baseline: engine ? this.#baselineFor(comparison, engine) : null,
      version,
      settledVersion: version,
      siteVersions: this.#allSitesAt(version),
    });
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

  /** Evaluates what is to be seen now, and lets the views know which sites moved. */
  #show(): void {
    const { document, engine } = this.#state;
    if (!document || !engine) return;
    const settled = this.#withPending(document.portfolio);
    const tried = this.#draft ? tryEdit(settled, this.#draft) : null;
    // Who vouches for a value under the hand is of no account yet, and the list of sources is long.
    const moves = tried?.ok ? tried.value.patch.filter(({ table }) => table !== 'provenance') : [];
    const shown = moves.length > 0 ? applyPatch(settled, moves) : settled;
    const isDrafting = this.#draft !== null;
    const moved = engine.update(shown);
    const version = this.#state.version + 1;
    const before = this.#pending.length > 0 ? document.portfolio : this.#previous;
    const isReferenceMoved = this.#followPrevious(isDrafting ? settled : before);
    const siteVersions = new Map(this.#state.siteVersions);
    if (moved.market || isReferenceMoved) for (const site of shown.sites) siteVersions.set(site.id, version);
    else for (const id of moved.sites) siteVersions.set(id, version);
    this.store.setState({
      shown,
      version,
      ...(isDrafting ? {} : { settledVersion: version }),
      siteVersions,
      isDrafting,
      pendingCount: this.#pending.length,
      ...(isReferenceMoved && this.#reference ? { baseline: stateBaseline(this.#reference) } : {}),
    });
  }

  /** Keeps the reference of "before the last change" at `portfolio`. Answers whether it moved. */
  #followPrevious(portfolio: Portfolio | null): boolean {
    if (this.#state.comparison !== 'previous' || !this.#reference || !portfolio) return false;
    if (this.#reference.portfolio === portfolio) return false;
    this.#reference.update(portfolio);
    return true;
  }

  #allSitesAt(version: number): ReadonlyMap<string, number> {
    return new Map((this.#state.shown?.sites ?? []).map((site) => [site.id, version]));
  }

  #baselineFor(comparison: Comparison, engine: PortfolioEngine): Baseline {
    const portfolio = comparison === 'opened' ? this.#opened : this.#previous;
    if (comparison === 'do-nothing' || !portfolio) {
      this.#reference = null;
      return doNothingBaseline(engine, this.#opened);
    }
    this.#reference = new PortfolioEngine(portfolio);
    return stateBaseline(this.#reference);
  }
}
