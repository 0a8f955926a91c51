import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Limits } from '../../shared/choice/limits.ts';
import type { OptionList } from '../../shared/choice/result.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Client } from './bridge.ts';
import { isSamePlan } from './samePlan.ts';

/** Of what options are listed. */
export interface OffersQuestion {
  readonly limits: Limits;
  /** What is in view, as the app knows it by the id of its scenario. */
  readonly portfolio: Portfolio;
  readonly scenarioId: string | null;
}

/** The options that were listed last, and of what; they stay while new ones are on their way. */
export interface OffersState {
  readonly list: OptionList | null;
  readonly of: OffersQuestion | null;
  readonly isAsking: boolean;
  readonly error: AppError | null;
}

/** Asks the app for the list of options, one question at a time; of those that come meanwhile the last counts. */
export class OffersModel {
  readonly store: StoreApi<OffersState> = createStore<OffersState>(() => none);
  readonly #client: Client;
  #asked: OffersQuestion | null = null;
  #next: OffersQuestion | null = null;

  constructor(client: Client) {
    this.#client = client;
  }

  ask(question: OffersQuestion): void {
    if (this.#asked) {
      this.#next = isSameQuestion(this.#asked, question) ? null : question;
      return;
    }
    const { of, error } = this.store.getState();
    if (of && error === null && isSameQuestion(of, question)) return;
    void this.#fetch(question);
  }

  /** The document is another: what was listed is of no use. */
  forget(): void {
    this.#asked = null;
    this.#next = null;
    this.store.setState(none);
  }

  async #fetch(question: OffersQuestion): Promise<void> {
    this.#asked = question;
    this.store.setState({ isAsking: true, error: null });
    const { limits, scenarioId } = question;
    const reply = await this.#client.ask('choice.options', { limits, scenario: scenarioId });
    // Forgotten meanwhile.
    if (this.#asked !== question) return;
    this.#asked = null;
    const next = this.#next;
    this.#next = null;
    this.store.setState(
      reply.ok
        ? { list: reply.value, of: question, isAsking: false, error: null }
        : { isAsking: false, error: reply.error, of: question },
    );
    if (next) this.ask(next);
  }
}

const none: OffersState = { list: null, of: null, isAsking: false, error: null };

/** Whether options that were listed for one are those of the other. */
export function isSameQuestion(one: OffersQuestion, other: OffersQuestion): boolean {
  return (
    one.limits === other.limits &&
    one.scenarioId === other.scenarioId &&
    isSamePlan(one.portfolio, other.portfolio)
  );
}
