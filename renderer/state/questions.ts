import { createStore, type StoreApi } from 'zustand/vanilla';
import { type QuestionAnswer, questionIds } from '../../shared/questions/answer.ts';
import { answerQuestion, type ComputedQuestion } from '../../shared/questions/answerQuestion.ts';
import { AlteredCopies } from '../../shared/questions/states.ts';
import type { AlteredStates } from './alteredStates.ts';
import type { Idle } from './checks.ts';
import type { Session } from './session.ts';

/** The group of states behind the answers. */
export const questionStates = 'questions';

interface QuestionsState {
  readonly answers: ReadonlyMap<
    ComputedQuestion,
    { readonly answer: QuestionAnswer; readonly version: number }
  >;
}

/** Milliseconds without a change before anything is computed anew. */
const quiet = 250;

const computed = questionIds.filter((id) => id !== 'assumptions');

/**
 * Answers the questions of a board in idle moments while somebody looks at them, all from one version of
 * the portfolio. Answers of before stay until the new ones are there; their version says that they are late.
 */
export class QuestionsModel {
  readonly store: StoreApi<QuestionsState> = createStore<QuestionsState>(() => ({ answers: new Map() }));
  readonly #session: Session;
  readonly #idle: Idle;
  readonly #altered: AlteredStates;
  #wanted = 0;
  #documentId: string | null = null;
  #version = 0;
  #copies: AlteredCopies | null = null;
  #takeBack: (() => void) | null = null;

  constructor(over: { readonly session: Session; readonly idle: Idle; readonly altered: AlteredStates }) {
    this.#session = over.session;
    this.#idle = over.idle;
    this.#altered = over.altered;
    over.session.store.subscribe(() => this.#follow());
  }

  /** Keeps the answers up to date until the answer of this call is called. */
  want(): () => void {
    this.#wanted += 1;
    this.#follow();
    if (!this.#takeBack) this.#begin();
    return () => {
      this.#wanted -= 1;
    };
  }

  #follow(): void {
    const { document, settledVersion, isDrafting } = this.#session.store.getState();
    const documentId = document?.documentId ?? null;
    if (documentId !== this.#documentId) {
      this.#documentId = documentId;
      this.store.setState({ answers: new Map() });
    }
    if (isDrafting || settledVersion === this.#version) return;
    this.#version = settledVersion;
    this.#copies = null;
    this.#takeBack?.();
    this.#takeBack = null;
    this.#begin();
  }

  #begin(): void {
    if (this.#wanted === 0 || !this.#next()) return;
    this.#takeBack = this.#idle((hasTime) => this.#work(null, hasTime), quiet);
  }

  #next(): ComputedQuestion | null {
    const { shown } = this.#session.store.getState();
    if (!shown || shown.sites.length === 0) return null;
    const { answers } = this.store.getState();
    return computed.find((id) => answers.get(id)?.version !== this.#version) ?? null;
  }

  #work(underWay: Generator<void, void> | null, hasTime: () => boolean): void {
    this.#takeBack = null;
    if (this.#session.store.getState().isDrafting || this.#wanted === 0) return;
    let work = underWay;
    do {
      const next = work ? null : this.#next();
      work ??= next && this.#answer(next);
      if (!work) return;
      if (work.next().done) work = null;
    } while (hasTime());
    const rest = work;
    if (rest || this.#next()) this.#takeBack = this.#idle((more) => this.#work(rest, more), 0);
  }

  *#answer(id: ComputedQuestion): Generator<void, void> {
    const { shown, settledVersion: version } = this.#session.store.getState();
    if (!shown) return;
    this.#copies ??= new AlteredCopies(shown);
    const copies = this.#copies;
    const answer = yield* answerQuestion(id, copies);
    this.#altered.set(questionStates, copies.all);
    this.store.setState(({ answers }) => ({ answers: new Map(answers).set(id, { answer, version }) }));
  }
}
