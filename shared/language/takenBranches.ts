import { evaluate, type Lookup } from './evaluate.ts';
import type { Expression } from './expression.ts';

/**
 * The expression as it counts in month `t`: of each choice only the branch that is taken. What stands
 * inside a sum over months is left as it is, for each month may choose differently.
 */
export function takenBranches(expression: Expression, t: number, lookup: Lookup): Expression {
  const taken = (part: Expression): Expression => takenBranches(part, t, lookup);
  switch (expression.kind) {
    case 'if':
      return taken(evaluate(expression.condition, t, lookup) !== 0 ? expression.yes : expression.no);
    case 'binary':
    case 'compare': {
      const left = taken(expression.left);
      const right = taken(expression.right);
      return left === expression.left && right === expression.right
        ? expression
        : { ...expression, left, right };
    }
    case 'ceiling':
    case 'sCurve':
    case 'convert': {
      const of = taken(expression.of);
      return of === expression.of ? expression : { ...expression, of };
    }
    default:
      return expression;
  }
}
