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
  /** What a growth, step, halving, discount or reduction comes to, or null to write its rule. */
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
      if (operator === 'min' || operator === 'max') {
        const which = operator === 'min' ? 'lesser' : 'greater';
        const choice = `the ${which} of ${part(left, 3)} and ${part(right, 3)}`;
        return outer > 0 ? `(${choice})` : choice;
      }
      if (operator === '*' && isOne(right)) return part(left, outer);
      if (operator === '*' && isCondition(left) && isCondition(right)) {
        const both = `${part(left, 1)} and ${part(right, 1)}`;
        return outer > 1 ? `(${both})` : both;
      }
      const level = precedence[operator];
      const isZeroMinus = operator === '-' && left.kind === 'constant' && left.value === 0;
      const text = isZeroMinus
        ? `\u2212${part(right, 3)}`
        : `${part(left, operator === '^' ? level + 1 : level)} ${signs[operator]} ${part(right, isOrdered(operator) ? level + 1 : level)}`;
      return level < outer ? `(${text})` : text;
    }
    case 'compare': {
      const any = alternatives(expression);
      if (any) return `(${any.map((each) => part(each, 1)).join(' or ')})`;
      const text = `${part(expression.left)} ${comparisons[expression.operator]} ${part(expression.right)}`;
      return outer > 1 ? `(${text})` : text;
    }
    case 'if':
      return `(${part(expression.yes)} where ${part(expression.condition)}, else ${part(expression.no)})`;
    case 'ceiling':
      return `(${part(expression.of)}, rounded up)`;
    case 'sCurve':
      return `S-curve at ${part(expression.of, 3)}`;
    case 'convert':
      return part(expression.of, outer);
    case 'reduce':
      return leaf.factor(expression) ?? `${reductions[expression.reduction].words} ${part(expression.of, 3)}`;
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

/** What is either 1 or 0: a comparison, or several at once. */
function isCondition(expression: Expression): boolean {
  if (expression.kind === 'compare') return true;
  return (
    expression.kind === 'binary' &&
    expression.operator === '*' &&
    isCondition(expression.left) &&
    isCondition(expression.right)
  );
}

/** The conditions of which one must hold, where a sum of conditions is compared with 0; else null. */
function alternatives(expression: Expression & { kind: 'compare' }): readonly Expression[] | null {
  const { operator, left, right } = expression;
  if (operator !== '>' || right.kind !== 'constant' || right.value !== 0) return null;
  const terms = (sum: Expression): readonly Expression[] | null => {
    if (isCondition(sum)) return [sum];
    if (sum.kind !== 'binary' || sum.operator !== '+') return null;
    const a = terms(sum.left);
    const b = terms(sum.right);
    return a && b ? [...a, ...b] : null;
  };
  const found = terms(left);
  return found && found.length > 1 ? found : null;
}
