import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { type ExplainTarget, type Explanation, explain } from '../../../shared/engine/explain.ts';

/** An explanation, or null where the site or block was removed meanwhile and nothing is left to explain. */
export function tryExplain(engine: PortfolioEngine, target: ExplainTarget): Explanation | null {
  try {
    return explain(engine, target);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
