import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { EngineResults } from '../../shared/engine/engine.ts';

/** The tables that figures come from. */
export const evaluatedTables = ['portfolio', 'market', 'sites', 'blocks'] as const;
export type EvaluatedTables = Pick<Portfolio, (typeof evaluatedTables)[number]>;

/** Asks for the figures of the tables sent so far with those that differ now. */
export interface EvaluationAsk {
  readonly id: number;
  readonly tables: Partial<EvaluatedTables>;
  /** Numbers to compute beside those that every evaluation gives. */
  readonly looked: readonly (readonly [place: string, line: string])[];
}

export interface EvaluationAnswer {
  readonly id: number;
  readonly results: EngineResults;
}
