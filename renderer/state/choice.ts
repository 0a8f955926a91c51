import { createStore, type StoreApi } from 'zustand/vanilla';
import { type LimitInput, type LimitName, limitsOf } from '../../shared/choice/limitInputs.ts';
import { type Limits, type Lock, noLimits, type OwnOption } from '../../shared/choice/limits.ts';
import type { ChoiceResult, PlannedOption } from '../../shared/choice/result.ts';
import type { ChoiceNews } from '../../shared/contract/choice.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import type { Client } from './bridge.ts';
import { OffersModel } from './offers.ts';
import type { Session } from './session.ts';
import type { WindowModel } from './window.ts';

/** A plan that is looked at instead of the best one. */
export interface PickedPlan {
  readonly name: string;
  readonly options: readonly PlannedOption[];
  readonly objectiveUsd: number;
}

interface Job extends Pick<ChoiceNews, 'state' | 'progress' | 'error'> {
  /** Null until the app has answered. */
  readonly id: string | null;
  readonly isStopping: boolean;
}

/** The parts of the view of the optimiser. */
export type ChoicePart = 'plan' | 'candidates' | 'limits';

/** What is asked of the optimiser, as the document keeps it, and what it answered, which is no part of it. */
export interface ChoiceState {
  readonly limits: Limits;
  readonly job: Job | null;
  readonly result: ChoiceResult | null;
  /** The portfolio that the result speaks of. */
  readonly resultOf: Portfolio | null;
  readonly picked: PickedPlan | null;
  /** Which part is looked at, and in the list of options which site; null is all of them. */
  readonly part: ChoicePart;
  readonly siteId: string | null;
}

const initial = (): ChoiceState => ({
  limits: noLimits(),
  job: null,
  result: null,
  resultOf: null,
  picked: null,
  part: 'plan',
  siteId: null,
});

/** Asks for plans under limits, follows the search, and applies what was found. */
export class ChoiceModel {
  readonly offers: OffersModel;
  readonly store: StoreApi<ChoiceState> = createStore<ChoiceState>(initial);
  readonly #client: Client;
  readonly #session: Session;
  readonly #window: WindowModel;
  #documentId: string | null = null;
  /** What the limits begin with, before anybody sets one. */
  #start: Limits = noLimits();
  #inputs: readonly LimitInput[] | null = null;
  #sites: Portfolio['sites'] | null = null;
  /** News of a search that came before the answer to its start. */
  #early: ChoiceNews[] = [];

  constructor(over: { readonly client: Client; readonly session: Session; readonly window: WindowModel }) {
    this.#client = over.client;
    this.#session = over.session;
    this.#window = over.window;
    this.offers = new OffersModel(over.client);
    over.client.subscribe((event) => {
      if (event.name === 'choice/moved') this.#hear(event.payload);
    });
    over.session.store.subscribe(() => this.#follow());
    this.#follow();
  }

  get isRunning(): boolean {
    return this.store.getState().job?.state === 'running';
  }

  /** Sets parts of the limits: an edit of the document, kept and undone like any other. */
  setLimits(change: Partial<Limits>): void {
    const changes = Object.entries(change).map(([id, value]) => ({
      id: id as LimitName,
      value: JSON.stringify(value),
    }));
    void this.#session.edit({ name: 'choice.setLimits', input: { changes } });
  }

  /**
   * Decides something for a site before anything is chosen, or with null takes back what `about` names. The
   * other decisions for the site stand: it may have to convert, and not before a month.
   */
  setLock(siteId: string, about: LockSubject, lock: Lock | null): void {
    const { locks } = this.store.getState().limits;
    const others = locks.filter((each) => each.siteId !== siteId || lockSubject(each) !== about);
    this.setLimits({ locks: lock ? [...others, lock] : others });
  }

  /** Keeps an option out of the search; `false` takes it back. */
  leaveOut(optionId: string, isOut: boolean): void {
    const { options } = this.store.getState().limits;
    const without = options.without.filter((id) => id !== optionId);
    this.setLimits({ options: { ...options, without: isOut ? [...without, optionId] : without } });
  }

  addOwn(own: OwnOption): void {
    const { options } = this.store.getState().limits;
    this.setLimits({ options: { ...options, own: [...options.own, own] } });
  }

  /** Removes own options by their places in the list. */
  removeOwn(places: readonly number[]): void {
    const { options } = this.store.getState().limits;
    const own = options.own.filter((_, place) => !places.includes(place));
    if (own.length < options.own.length) this.setLimits({ options: { ...options, own } });
  }

  show(part: ChoicePart, siteId?: string | null): void {
    this.store.setState(siteId === undefined ? { part } : { part, siteId });
  }

  /** Asks for the options that the limits give now, where those that are known are of before. */
  listOptions(): void {
    const { scenarioId, shown } = this.#session.store.getState();
    if (shown) this.offers.ask({ limits: this.store.getState().limits, portfolio: shown, scenarioId });
  }

  pick(picked: PickedPlan | null): void {
    this.store.setState({ picked });
  }

  async start(): Promise<void> {
    const { scenarioId, shown } = this.#session.store.getState();
    const { limits } = this.store.getState();
    this.#early = [];
    this.store.setState({
      job: { id: null, state: 'running', progress: null, error: null, isStopping: false },
      result: null,
      resultOf: shown,
      picked: null,
    });
    const reply = await this.#client.ask('choice.start', { limits, scenario: scenarioId });
    if (!reply.ok) {
      this.store.setState({ job: null });
      this.#window.tell(reply.error);
      return;
    }
    const { jobId } = reply.value;
    this.store.setState(({ job }) => ({ job: job && { ...job, id: jobId } }));
    for (const news of this.#early.splice(0)) this.#hear(news);
  }

  /** Ends the search; the best plan so far stands. */
  stop(): Promise<void> {
    this.store.setState(({ job }) => ({ job: job && { ...job, isStopping: true } }));
    return this.#tell('choice.stop');
  }

  cancel(): Promise<void> {
    return this.#tell('choice.cancel');
  }

  /** Puts a plan into what is in view, as one step. */
  async apply(options: readonly PlannedOption[]): Promise<void> {
    const { result } = this.store.getState();
    if (!result) return;
    const { scenarioId } = this.#session.store.getState();
    const reply = await this.#client.ask('choice.apply', {
      limits: result.limits,
      options: options.map(({ optionId }) => optionId),
      scenario: scenarioId,
    });
    if (reply.ok) this.#session.accept(reply.value);
    else this.#window.tell(reply.error);
  }

  async #tell(name: 'choice.stop' | 'choice.cancel'): Promise<void> {
    const id = this.store.getState().job?.id;
    if (!id) return;
    const reply = await this.#client.ask(name, { jobId: id });
    if (!reply.ok && reply.error.code !== 'not-found') this.#window.tell(reply.error);
  }

  #hear(news: ChoiceNews): void {
    const { job, result } = this.store.getState();
    if (!job) return;
    if (job.id === null) {
      this.#early.push(news);
      return;
    }
    if (job.id !== news.jobId) return;
    const { state, progress, error } = news;
    this.store.setState({ job: { ...job, state, progress, error }, result: news.result ?? result });
  }

  /** Limits are those of the document, over what they begin with: the money of the plan as it was opened. */
  #follow(): void {
    const { document, base, shown, engine } = this.#session.store.getState();
    const documentId = document?.documentId ?? null;
    // The figures come after the document: its limits begin with them.
    if (documentId !== null && !(base && shown && engine)) return;
    const isOther = documentId !== this.#documentId;
    if (!isOther && base?.limitInputs === this.#inputs && base?.sites === this.#sites) return;
    if (isOther) this.#start = engine ? startingLimits(engine) : noLimits();
    this.#documentId = documentId;
    this.#inputs = base?.limitInputs ?? null;
    this.#sites = base?.sites ?? null;
    const found = base ? limitsOf(base, this.#start) : noLimits();
    const known = this.store.getState().limits;
    // An edit that the app has accepted makes other rows of the same limits.
    const limits = !isOther && JSON.stringify(found) === JSON.stringify(known) ? known : found;
    if (isOther) this.offers.forget();
    this.store.setState(isOther ? { ...initial(), limits } : { limits });
  }
}

/** What a lock decides: whether the site converts at all, when, and how much. A site has one lock of each. */
export type LockSubject = 'whether' | 'notBefore' | 'atLeast' | 'atMost';

export function lockSubject({ kind }: Lock): LockSubject {
  return kind === 'must' || kind === 'never' || kind === 'asPlanned' ? 'whether' : kind;
}

/** The lock of a site about something; null where it is free. */
export function lockOn(limits: Limits, siteId: string, about: LockSubject): Lock | null {
  return limits.locks.find((each) => each.siteId === siteId && lockSubject(each) === about) ?? null;
}

/** No more capex than the plan in view, rounded up: what else would the same money buy? */
function startingLimits(engine: PortfolioEngine): Limits {
  const capex = engine.portfolioValue('portfolio.capexTotal');
  return { ...noLimits(), capexUsd: capex > 0 ? Math.ceil(capex / 1e8) * 1e8 : null };
}
