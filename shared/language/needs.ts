import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';

/**
 * How a formula needs another line. `month`: its value in the same month. `before`: its value one month
 * earlier. `whole`: any of its months, so it must be there from end to end.
 */
export interface Need {
  readonly id: string;
  readonly needed: 'month' | 'before' | 'whole';
}

/** What a formula needs of other lines, in the order in which it names them. */
export function* needsOf(expression: Expression, isReduced = false): Generator<Need> {
  const need = needOf(expression, isReduced);
  if (need) yield need;
  for (const part of partsOf(expression)) yield* needsOf(part, isReduced || expression.kind === 'reduce');
}

/** What an expression itself needs, its parts apart. `isReduced`: it stands inside a reduction. */
export function needOf(expression: Expression, isReduced: boolean): Need | null {
  switch (expression.kind) {
    case 'line':
    case 'gather':
      return { id: expression.id, needed: isReduced ? 'whole' : 'month' };
    case 'previous':
      return { id: expression.id, needed: isReduced ? 'whole' : 'before' };
    case 'at':
      return { id: expression.id, needed: 'whole' };
    default:
      return null;
  }
}
