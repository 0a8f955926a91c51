import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { EngineResults } from '../../shared/engine/engine.ts';

/** Numbers that are computed when they are looked at: place and line, as `PortfolioEngine.looked` names them. */
export type Looked = readonly (readonly [place: string, line: string])[];

export interface BackgroundAnswer {
  /** The figures; null where the other thread failed, and whoever asked has to evaluate them. */
  answer(results: EngineResults | null): void;
  /** Told once where the figures take longer than anybody overlooks. */
  late(): void;
}

/** Evaluates what is under the hand in another thread, so that no frame waits for it. */
export interface BackgroundEvaluation {
  /**
   * Asks for the figures of `portfolio`, and the numbers of `looked` with them. A question takes the
   * place of one that is not answered yet, which then never is.
   */
  ask(portfolio: Portfolio, looked: Looked, tell: BackgroundAnswer): void;
}
