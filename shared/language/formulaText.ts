import type { BinaryOperator, Expression } from './expression.ts';
import { reductions } from './reductions.ts';

/** Writes the leaves of a formula: by name for its general form, by value for its numbers. */
export interface LeafText {
  readonly constant: (expression: Expression & { kind: 'constant' }) => string;
  readonly input: (expression: Expression & { kind: 'input' }) => string;
  /** A line in the month of the formula, or in the one that `at` or `previous` says. */
  readonly line: (piece: Expression & { kind: 'line' | 'previous' | 'at' | 'gather' }) => string;
  readonly month: () => string;
  /** The last month counted. */
  readonly horizon: () => string;
  /** What a growth, step, halving or discount comes to, or null to write its rule. */
  readonly factor: (expression: Expression) => string | null;
}

const precedence = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 } as const;
const signs = { '+': '+', '-': '\u2212', '*': '×', '/': '÷', '^': '^' } as const;
const comparisons = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const;

/** A formula as people read it: infix, with brackets only where they are needed. */
export function formulaText(expression: Expression, leaf: LeafText): string {
  return write(expression, 0, leaf);
}

function write(expression: Expression, outer: number, leaf: LeafText): string {
  const part = (inner: Expression, level = 0): string => write(inner, level, leaf);
  switch (expression.kind) {
    case 'constant':
      return leaf.constant(expression);
    case 'input':
      return leaf.input(expression);
    case 'line':
    case 'previous':
    case 'at':
      return leaf.line(expression);
    case 'gather':
      return `${expression.gathering} of ${leaf.line(expression)}`;
    case 'month':
      return leaf.month();
    case 'horizon':
      return leaf.horizon();
    case 'option':
      return expression.label;
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'min') return `the lesser of ${part(left, 3)} and ${part(right, 3)}`;
      if (operator === 'max') return `the greater of ${part(left, 3)} and ${part(right, 3)}`;
      if (operator === '*' && isOne(right)) return part(left, outer);
      const level = precedence[operator];
      const isZeroMinus = operator === '-' && left.kind === 'constant' && left.value === 0;
      const text = isZeroMinus
        ? `\u2212${part(right, 3)}`
        : `${part(left, operator === '^' ? level + 1 : level)} ${signs[operator]} ${part(right, isOrdered(operator) ? level + 1 : level)}`;
      return level < outer ? `(${text})` : text;
    }
    case 'compare':
      return `${part(expression.left)} ${comparisons[expression.operator]} ${part(expression.right)}`;
    case 'if':
      return `(${part(expression.yes)} where ${part(expression.condition)}, else ${part(expression.no)})`;
    case 'ceiling':
      return `(${part(expression.of)}, rounded up)`;
    case 'sCurve':
      return `S-curve at ${part(expression.of, 3)}`;
    case 'convert':
      return part(expression.of, outer);
    case 'reduce':
      return `${reductions[expression.reduction].words} ${part(expression.of, 3)}`;
    case 'growth':
      return leaf.factor(expression) ?? `growth at ${part(expression.rate)} a year`;
    case 'discount':
      return leaf.factor(expression) ?? `discount at ${part(expression.rate)} a year`;
    case 'yearlySteps':
      return (
        leaf.factor(expression) ??
        `yearly steps of ${part(expression.rate)} from month ${part(expression.start)}`
      );
    case 'halvings':
      return (
        leaf.factor(expression) ??
        `halvings after month ${part(expression.first)} and each ${part(expression.interval)} months`
      );
  }
}

/** Whether brackets around its right side change what it gives. */
function isOrdered(operator: BinaryOperator): boolean {
  return operator === '-' || operator === '/' || operator === '^';
}

/** An unnamed 1 only turns units; it says nothing to a reader. */
function isOne(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value === 1 && expression.name === null;
}
