import { createStore, type StoreApi } from 'zustand/vanilla';
import { type LimitInput, type LimitName, limitsOf } from '../../shared/choice/limitInputs.ts';
import { type Limits, type Lock, noLimits } from '../../shared/choice/limits.ts';
import type { ChoiceResult, PlannedOption } from '../../shared/choice/result.ts';
import type { ChoiceNews } from '../../shared/contract/choice.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import type { Client } from './bridge.ts';
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

/** What is asked of the optimiser, as the document keeps it, and what it answered, which is no part of it. */
export interface ChoiceState {
  readonly limits: Limits;
  readonly job: Job | null;
  readonly result: ChoiceResult | null;
  /** The portfolio that the result speaks of. */
  readonly resultOf: Portfolio | null;
  readonly picked: PickedPlan | null;
}

const initial = (): ChoiceState => ({
  limits: noLimits(),
  job: null,
  result: null,
  resultOf: null,
  picked: null,
});

/** Asks for plans under limits, follows the search, and applies what was found. */
export class ChoiceModel {
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

  /** Decides what holds for a site before anything is chosen; null leaves it free. */
  setLock(siteId: string, lock: Lock | null): void {
    const { locks } = this.store.getState().limits;
    const others = locks.filter((each) => each.siteId !== siteId);
    this.setLimits({ locks: lock ? [...others, lock] : others });
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
    const limits = base ? limitsOf(base, this.#start) : noLimits();
    this.store.setState(isOther ? { ...initial(), limits } : { limits });
  }
}

/** What a choice is made of, besides its limits. */
const planParts = ['portfolio', 'market', 'sites', 'blocks', 'riskInputs'] as const;

/** Whether a choice made of one portfolio stands for the other. Tables are compared by identity, which edits keep. */
export function isSamePlan(one: Portfolio | null, other: Portfolio | null): boolean {
  return (
    one === other || (one !== null && other !== null && planParts.every((part) => one[part] === other[part]))
  );
}

/** No more capex than the plan in view, rounded up: what else would the same money buy? */
function startingLimits(engine: PortfolioEngine): Limits {
  const capex = engine.portfolioValue('portfolio.capexTotal');
  return { ...noLimits(), capexUsd: capex > 0 ? Math.ceil(capex / 1e8) * 1e8 : null };
}
