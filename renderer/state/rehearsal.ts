import { createStore, type StoreApi } from 'zustand/vanilla';
import { setSliders } from '../../shared/commands/setSliders.ts';
import type { RehearsalChoice } from '../../shared/contract/documentState.ts';
import { answerLimits, type WholeAnswer } from '../../shared/domain/answers.ts';
import { decodeOutcome } from '../../shared/domain/outcome.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import {
  conversionSlider,
  marketSlider,
  rehearsalFigure,
  sliderTarget,
  sliderValue,
} from '../../shared/domain/rehearsal.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { questionIds, questionWords } from '../../shared/questions/answer.ts';
import type { AlteredStates } from './alteredStates.ts';
import type { Client } from './bridge.ts';
import type { Schedule, Session } from './session.ts';
import type { WindowModel } from './window.ts';

export const fewestSliders = 2;
export const mostSliders = 4;
export const mostFigures = 6;

/** The group of states of a rehearsal, and its one state. */
export const rehearsalState = 'rehearsal/now';

export type RehearsalPanel = 'choose' | 'answers' | 'leave';

/** A rehearsal before a board: what is moved lives here until it is kept, never in the document. */
export interface RehearsalState {
  readonly isOn: boolean;
  readonly panel: RehearsalPanel | null;
  readonly choice: RehearsalChoice;
  /** Sliders that were moved, in the unit of each. */
  readonly positions: ReadonlyMap<string, number>;
  /** The slider in focus, among those chosen. */
  readonly held: number;
  readonly questions: readonly string[];
  readonly question: number;
  /** What was done last, for the foot; empty where nothing is to be said. */
  readonly said: string;
  /** The document as it stands, and with what was moved. */
  readonly start: PortfolioEngine | null;
  readonly trial: PortfolioEngine | null;
  /** Grows whenever a figure of the rehearsal may have changed. */
  readonly version: number;
}

const startingChoice = {
  figures: ['portfolio.gain', 'portfolio.irr', 'portfolio.equityPeak', 'portfolio.liquidityLow'],
  chart: 'cash',
} as const;

const closed: RehearsalState = {
  isOn: false,
  panel: null,
  choice: { ...startingChoice, sliders: [] },
  positions: new Map(),
  held: 0,
  questions: [],
  question: 0,
  said: '',
  start: null,
  trial: null,
  version: 0,
};

interface Over {
  readonly client: Client;
  readonly session: Session;
  readonly window: WindowModel;
  readonly altered: AlteredStates;
  readonly schedule: Schedule;
}

/** What a rehearsal shows and moves, and how it ends. */
export class RehearsalModel {
  readonly store: StoreApi<RehearsalState> = createStore<RehearsalState>(() => closed);
  readonly #over: Over;
  #unscheduled: (() => void) | null = null;

  constructor(over: Over) {
    this.#over = over;
    let known = over.session.store.getState();
    over.session.store.subscribe((state) => {
      const before = known;
      known = state;
      if (!this.#state.isOn) return;
      if (state.document?.documentId !== before.document?.documentId) this.#end();
      else if (state.shown !== before.shown) this.#show(true);
    });
  }

  begin(): void {
    const { shown } = this.#over.session.store.getState();
    if (!shown || shown.sites.length === 0 || this.#state.isOn) return;
    const trial = new PortfolioEngine(shown);
    this.#over.window.set({ why: null, modelPage: null, areShortcutsOpen: false, areChecksOpen: false });
    this.store.setState({
      ...closed,
      isOn: true,
      choice: this.#choiceFor(shown, trial),
      questions: [...questionIds.map((id) => questionWords[id]), ''],
      start: new PortfolioEngine(shown),
      trial,
      version: this.#state.version + 1,
    });
    this.#publish(trial);
  }

  /** Asks how to end where something was moved; ends at once where nothing was. */
  leave(): void {
    if (!this.#state.isOn) return;
    if (this.#state.panel === 'leave') return;
    if (this.#moved().length === 0) this.#end();
    else this.store.setState({ panel: 'leave' });
  }

  /** Ends with everything as it was. */
  putBack(): void {
    this.#end();
  }

  /** Ends with what was moved in the document, as one step of undo. */
  async keep(): Promise<void> {
    const { client, session, window: model } = this.#over;
    const { scenarioId: scenario } = session.store.getState();
    const reply = await client.ask('sliders.set', { positions: this.#moved(), scenario });
    if (!reply.ok) {
      model.tell(reply.error);
      this.store.setState({ panel: null });
      return;
    }
    this.#end();
    session.accept(reply.value);
  }

  open(panel: RehearsalPanel | null): void {
    this.store.setState({ panel });
  }

  /** Shows a position while the hand is on the slider; costs one evaluation a frame. */
  move(slider: string, value: number): void {
    this.store.setState(({ positions }) => ({ positions: new Map(positions).set(slider, value), said: '' }));
    this.#unscheduled ??= this.#over.schedule(() => {
      this.#unscheduled = null;
      this.#show(false);
    });
  }

  /** The hand lets go: who vouches for what was moved counts again. */
  settle(): void {
    this.#unscheduled?.();
    this.#unscheduled = null;
    this.#show(true);
  }

  /** Puts one slider, or all of them, where it was when the rehearsal began. */
  reset(slider?: string): void {
    this.store.setState(({ positions }) => {
      const left = new Map(positions);
      if (slider === undefined) left.clear();
      else left.delete(slider);
      return { positions: left };
    });
    this.settle();
  }

  hold(held: number): void {
    const count = this.#state.choice.sliders.length;
    this.store.setState({ held: count === 0 ? 0 : (held + count) % count });
  }

  /** Goes to another prepared question. */
  ask(question: number): void {
    const { questions } = this.#state;
    this.store.setState({ question: (question + questions.length) % questions.length, said: '' });
  }

  rephrase(text: string): void {
    this.store.setState(({ questions, question }) => ({
      questions: questions.map((words, index) => (index === question ? text : words)),
    }));
  }

  /** Chooses what is shown and moved, and remembers it for the next rehearsal. */
  async choose(choice: RehearsalChoice): Promise<void> {
    const { client, window: model } = this.#over;
    this.store.setState(({ held }) => ({
      choice,
      held: Math.min(held, Math.max(0, choice.sliders.length - 1)),
    }));
    const preferences = { ...model.store.getState().preferences, rehearsal: choice };
    model.set({ preferences });
    const reply = await client.ask('app.setPreferences', preferences);
    if (!reply.ok) model.tell(reply.error);
  }

  /** Keeps the question with the sliders and figures that are on screen. */
  async saveAnswer(): Promise<void> {
    const { client, session, window: model } = this.#over;
    this.settle();
    const { trial, start, choice, questions, question } = this.#state;
    const { shown } = session.store.getState();
    if (!trial || !start || !shown) return;
    const number = (engine: PortfolioEngine, line: string): number | null => {
      const outcome = decodeOutcome(engine.portfolioValue(line));
      return outcome.kind === 'number' && Number.isFinite(outcome.value) ? outcome.value : null;
    };
    const sliders = [...new Set([...choice.sliders, ...this.#state.positions.keys()])]
      .flatMap((slider) => {
        const target = sliderTarget(shown, slider);
        if (!target) return [];
        return [{ slider, value: sliderValue(trial.portfolio, target), start: sliderValue(shown, target) }];
      })
      .slice(0, answerLimits.sliders);
    const reply = await client.ask('answer.save', {
      question: questions[question] ?? '',
      sliders,
      figures: choice.figures.map((line) => ({
        line,
        value: number(trial, line),
        start: number(start, line),
      })),
    });
    if (!reply.ok) {
      model.tell(reply.error);
      return;
    }
    session.accept(reply.value);
    this.store.setState({
      said: `${reply.value.label.split(':')[0]?.replace('Save a', 'A')} is saved for the deck`,
    });
  }

  async removeAnswer(answerId: string): Promise<void> {
    const { client, session, window: model } = this.#over;
    const reply = await client.ask('answer.remove', { answerId });
    if (reply.ok) session.accept(reply.value);
    else model.tell(reply.error);
  }

  /** Puts the sliders where they stood in an answer, and asks its question. */
  reopen({ answer, sliders, figures }: WholeAnswer): void {
    const { shown } = this.#over.session.store.getState();
    if (!shown) return;
    const there = sliders.filter(({ slider }) => sliderTarget(shown, slider) !== null);
    this.store.setState(({ questions, choice }) => {
      const at = questions.indexOf(answer.question);
      return {
        positions: new Map(there.map(({ slider, value }) => [slider, value])),
        questions: at >= 0 ? questions : [...questions.slice(0, -1), answer.question, ''],
        question: at >= 0 ? at : questions.length - 1,
        choice: {
          ...choice,
          figures: figures.map(({ line }) => line).filter((line) => rehearsalFigure(line) !== null),
          sliders:
            there.length > 0 ? there.slice(0, mostSliders).map(({ slider }) => slider) : choice.sliders,
        },
        held: 0,
        panel: null,
      };
    });
    this.settle();
  }

  get #state(): RehearsalState {
    return this.store.getState();
  }

  /** Positions that differ from the document. */
  #moved(): { readonly slider: string; readonly value: number }[] {
    const { shown } = this.#over.session.store.getState();
    if (!shown) return [];
    return [...this.#state.positions].flatMap(([slider, value]) => {
      const target = sliderTarget(shown, slider);
      return target && sliderValue(shown, target) !== value ? [{ slider, value }] : [];
    });
  }

  #show(isSettled: boolean): void {
    const { start, trial } = this.#state;
    const { shown } = this.#over.session.store.getState();
    if (!start || !trial || !shown) return;
    start.update(shown);
    const tried = setSliders(shown, this.#moved());
    if (tried.ok) {
      const { patch } = tried.value;
      trial.update(
        applyPatch(shown, isSettled ? patch : patch.filter(({ table }) => table !== 'provenance')),
      );
    } else {
      this.#over.window.tell(tried.error);
      this.store.setState({ positions: new Map() });
      trial.update(shown);
    }
    this.store.setState(({ version }) => ({ version: version + 1 }));
  }

  #end(): void {
    this.#unscheduled?.();
    this.#unscheduled = null;
    this.#over.altered.set('rehearsal', new Map());
    this.#over.window.set({ why: null });
    this.store.setState({ ...closed, version: this.#state.version + 1 });
  }

  #publish(engine: PortfolioEngine): void {
    this.#over.altered.set('rehearsal', new Map([['now', { words: 'In this rehearsal', engine }]]));
  }

  /** What was chosen last, as far as this portfolio has it; else what boards ask about most. */
  #choiceFor(portfolio: Portfolio, engine: PortfolioEngine): RehearsalChoice {
    const kept = this.#over.window.store.getState().preferences.rehearsal;
    const figures = (kept?.figures ?? []).filter((line) => rehearsalFigure(line) !== null);
    const sliders = (kept?.sliders ?? []).filter((slider) => sliderTarget(portfolio, slider) !== null);
    const largest = portfolio.sites.reduce((best, site) => {
      const mw = (id: string): number => engine.siteValue(id, 'site.aiUtilityMw');
      return mw(site.id) > mw(best.id) ? site : best;
    });
    const usual = [
      marketSlider('btcPriceUsd'),
      marketSlider('rentShiftUsdPerKwMonth'),
      marketSlider('delayMonths'),
      conversionSlider(largest.id),
    ];
    return {
      figures: figures.length > 0 ? figures : startingChoice.figures,
      chart: kept?.chart ?? startingChoice.chart,
      sliders: sliders.length >= fewestSliders ? sliders.slice(0, mostSliders) : usual,
    };
  }
}
