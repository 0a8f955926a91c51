import { formatPercent, formatUsdM } from '../domain/format.ts';
import { addMonths, formatQuarter } from '../domain/months.ts';
import { decodeOutcome } from '../domain/outcome.ts';
import type { AnswerPart } from './answer.ts';
import type { AlteredState } from './states.ts';

/** Reads figures of one state as parts of sentences. */
export class Figures {
  readonly state: AlteredState;
  readonly #id: string | null;

  /** `id` is that of a changed copy; null for the portfolio as it stands. */
  constructor(state: AlteredState, id: string | null) {
    this.state = state;
    this.#id = id;
  }

  value(line: string, siteId?: string): number {
    return siteId === undefined
      ? this.state.engine.portfolioValue(line)
      : this.state.engine.siteValue(siteId, line);
  }

  /** An amount, `USD 796 M`; `good` says which sign is better. */
  usd(line: string, given: { siteId?: string; good?: 'up'; size?: boolean } = {}): AnswerPart {
    const value = this.value(line, given.siteId);
    return {
      ...this.#part(line, given.siteId),
      text: Number.isFinite(value) ? formatUsdM(given.size ? Math.abs(value) : value) : 'no number',
      tone: given.good && value !== 0 ? (value > 0 ? 'better' : 'worse') : 'plain',
    };
  }

  /** An amount of which the words say that it was found otherwise: text by `text`, explained by `line`. */
  told(text: string, line: string, siteId?: string, month?: number): AnswerPart {
    const part = this.#part(line, siteId);
    return {
      ...part,
      text,
      why: part.why && month !== undefined ? { ...part.why, month } : part.why,
    };
  }

  /** A rate of return: `17.6 %`, or the word for why there is none. */
  rate(line: string, siteId?: string): AnswerPart {
    const outcome = decodeOutcome(this.value(line, siteId));
    const text =
      outcome.kind === 'number'
        ? formatPercent(outcome.value)
        : outcome.kind === 'many'
          ? 'more than one rate'
          : 'no rate';
    return { ...this.#part(line, siteId), text };
  }

  /** A month as its quarter; `fallback` where there is none. */
  quarter(line: string, fallback: string, siteId?: string): AnswerPart {
    const outcome = decodeOutcome(this.value(line, siteId));
    const { decisionMonth } = this.state.engine.portfolio.portfolio;
    const text =
      outcome.kind === 'number'
        ? formatQuarter(addMonths(decisionMonth, Math.round(outcome.value)))
        : fallback;
    return { ...this.#part(line, siteId), text };
  }

  #part(line: string, siteId: string | undefined): AnswerPart {
    return {
      text: '',
      why: { line, ...(siteId === undefined ? {} : { siteId }) },
      state: this.#id,
      tone: 'plain',
    };
  }
}
