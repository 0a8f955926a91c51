import type { ReductionName } from './reductions.ts';

/**
 * The little language of model lines: plain data, so that one declaration can be computed, compiled,
 * checked for units, explained in words and printed as a spreadsheet formula.
 *
 * Time is the month index t, counted from the decision date: flows fall at the end of months 1 to N;
 * index 0 is the decision date itself.
 */

/** Where a line lives. `block` lines exist once for each block of a site. */
export type Scope = 'market' | 'site' | 'block' | 'portfolio';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | 'min' | 'max';
export type Comparison = '<' | '<=' | '>' | '>=' | '=';
/** Sums, least and greatest over the members of a lower scope. Over no members all are 0. */
export type Gathering = 'sum' | 'least' | 'greatest';

export type Expression =
  /** `unit` null fits every unit: zero only. `name` says what a constant of nature or contract is. */
  | {
      readonly kind: 'constant';
      readonly value: number;
      readonly unit: string | null;
      readonly name: string | null;
    }
  /** An input of the scope, by its field name in the catalogue. */
  | { readonly kind: 'input'; readonly scope: Scope; readonly field: string }
  | { readonly kind: 'line'; readonly id: string }
  /** The value of a series line one month earlier; at t = 0 it is `initial`. Lines may need each other so. */
  | { readonly kind: 'previous'; readonly id: string; readonly initial: Expression }
  /**
   * The value of a series line in another month: the last whole one, cut to months 0 to N. It has none
   * where the month has none.
   */
  | { readonly kind: 'at'; readonly id: string; readonly month: Expression }
  | { readonly kind: 'month' }
  /** The last month counted, N. */
  | { readonly kind: 'horizon' }
  /** The number by which one option of a choice is packed, with the label people know it by. */
  | { readonly kind: 'option'; readonly index: number; readonly label: string }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly kind: 'ceiling'; readonly of: Expression }
  /** The cumulative S-curve 3x^2 - 2x^3 of x cut to 0..1. */
  | { readonly kind: 'sCurve'; readonly of: Expression }
  /** (1 + rate)^((t - shift)/12): growth that runs every month. `rate` does not change by month. */
  | { readonly kind: 'growth'; readonly rate: Expression; readonly shift: number }
  /** (1 + rate)^floor((t - start)/12), 1 before `start`: a step each full year after `start`. */
  | { readonly kind: 'yearlySteps'; readonly rate: Expression; readonly start: Expression }
  /** 0.5 to the power of how many of first, first + interval, first + 2 interval, ... lie before t. */
  | { readonly kind: 'halvings'; readonly first: Expression; readonly interval: Expression }
  /** (1 + rate)^(-t/12) */
  | { readonly kind: 'discount'; readonly rate: Expression }
  /** Over the members of the scope in which line `id` lives. */
  | { readonly kind: 'gather'; readonly gathering: Gathering; readonly id: string }
  /** A series made into one number over months 0 to N. */
  | { readonly kind: 'reduce'; readonly reduction: ReductionName; readonly of: Expression }
  /** Says that a number is in another unit, and multiplies it by the factor between them. */
  | { readonly kind: 'convert'; readonly of: Expression; readonly to: string };

/** The direct parts of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'constant':
    case 'input':
    case 'line':
    case 'month':
    case 'horizon':
    case 'option':
    case 'gather':
      return [];
    case 'previous':
      return [expression.initial];
    case 'at':
      return [expression.month];
    case 'binary':
    case 'compare':
      return [expression.left, expression.right];
    case 'if':
      return [expression.condition, expression.yes, expression.no];
    case 'ceiling':
    case 'sCurve':
    case 'reduce':
    case 'convert':
      return [expression.of];
    case 'growth':
    case 'discount':
      return [expression.rate];
    case 'yearlySteps':
      return [expression.rate, expression.start];
    case 'halvings':
      return [expression.first, expression.interval];
  }
}

/** Every expression inside `expression`, itself first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* walk(part);
}
