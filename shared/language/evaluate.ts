import type { BinaryOperator, Comparison, Expression, Gathering, Scope } from './expression.ts';
import { monthWithin, quotient, sCurveAt } from './functions.ts';
import type { ReductionName } from './reductions.ts';

/** Where an expression finds what it refers to. */
export interface Lookup {
  /** The last month counted. */
  readonly months: number;
  input(scope: Scope, field: string): number;
  /** The value of a line in month `t`, one of 0 to `months`; scalars do not look at `t`. */
  line(id: string, t: number): number;
  gather(id: string, gathering: Gathering, t: number): number;
  reduce(of: Expression, reduction: ReductionName): number;
  /** What a `convert` multiplies by. */
  factor(expression: Expression): number;
}

/** The value of an expression in month `t`, straight from its definition. */
export function evaluate(expression: Expression, t: number, lookup: Lookup): number {
  const part = (inner: Expression): number => evaluate(inner, t, lookup);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'input':
      return lookup.input(expression.scope, expression.field);
    case 'line':
      return lookup.line(expression.id, t);
    case 'previous':
      return t === 0 ? part(expression.initial) : lookup.line(expression.id, t - 1);
    case 'at': {
      const month = monthWithin(part(expression.month), lookup.months);
      return Number.isNaN(month) ? month : lookup.line(expression.id, month);
    }
    case 'month':
      return t;
    case 'horizon':
      return lookup.months;
    case 'option':
      return expression.index;
    case 'binary':
      return operate(expression.operator, part(expression.left), part(expression.right));
    case 'compare':
      return holds(expression.operator, part(expression.left), part(expression.right)) ? 1 : 0;
    case 'if':
      return part(expression.condition) !== 0 ? part(expression.yes) : part(expression.no);
    case 'ceiling':
      return Math.ceil(part(expression.of));
    case 'sCurve':
      return sCurveAt(part(expression.of));
    case 'growth':
      return (1 + part(expression.rate)) ** ((t - expression.shift) / 12);
    case 'discount':
      return (1 + part(expression.rate)) ** (-t / 12);
    case 'yearlySteps':
      return (1 + part(expression.rate)) ** Math.max(0, Math.floor((t - part(expression.start)) / 12));
    case 'halvings': {
      const first = part(expression.first);
      return t <= first ? 1 : 0.5 ** Math.ceil((t - first) / part(expression.interval));
    }
    case 'gather':
      return lookup.gather(expression.id, expression.gathering, t);
    case 'reduce':
      return lookup.reduce(expression.of, expression.reduction);
    case 'convert':
      return part(expression.of) * lookup.factor(expression);
  }
}

/** Sum, least or greatest; 0 over nothing. */
export function gatherValues(gathering: Gathering, values: readonly number[]): number {
  if (values.length === 0) return 0;
  if (gathering === 'least') return Math.min(...values);
  if (gathering === 'greatest') return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0);
}

function operate(operator: BinaryOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return quotient(left, right);
    case '^':
      return left ** right;
    case 'min':
      return Math.min(left, right);
    case 'max':
      return Math.max(left, right);
  }
}

function holds(operator: Comparison, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
}
