import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';

/**
 * How a formula needs another line. `month`: its value in the same month. `before`: its value one month
 * earlier. `whole`: any of its months, so it must be there from end to end.
 */
export type Needed = 'month' | 'before' | 'whole';

export interface Need {
  readonly id: string;
  readonly needed: Needed;
}

/** What a formula needs of other lines, in the order in which it names them. */
export function* needsOf(expression: Expression, isWhole = false): Generator<Need> {
  if (expression.kind === 'line' || expression.kind === 'gather')
    yield { id: expression.id, needed: isWhole ? 'whole' : 'month' };
  if (expression.kind === 'previous') yield { id: expression.id, needed: isWhole ? 'whole' : 'before' };
  if (expression.kind === 'at') yield { id: expression.id, needed: 'whole' };
  for (const part of partsOf(expression)) yield* needsOf(part, isWhole || expression.kind === 'reduce');
}
