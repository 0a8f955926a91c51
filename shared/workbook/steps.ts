import { type Expression, partsOf } from '../language/expression.ts';
import type { Model } from '../language/model.ts';

/**
 * Long formulas in steps. A formula that says the same thing several times, such as a margin over bands of
 * prices, would be longer than spreadsheets take and than anybody reads: what it repeats gets a row.
 */

/** A formula of more parts than this is taken apart. */
const longest = 110;
/** What has fewer parts than this is said again rather than looked up. */
const shortest = 5;

/** Tells equal expressions by equal texts. */
export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression);
}

/** The repeated parts of a long formula, each after those that it is made of; none of a short one. */
export function stepsOf(formula: Expression): readonly Expression[] {
  if (size(formula) <= longest) return [];
  const counts = new Map<string, number>();
  const inOrder: { readonly key: string; readonly expression: Expression }[] = [];
  // What is inside of a repeated part is counted there once, for it will be written there once.
  const count = (expression: Expression): void => {
    const key = isStep(expression) ? expressionKey(expression) : null;
    const known = key === null ? 0 : (counts.get(key) ?? 0);
    if (key !== null) counts.set(key, known + 1);
    if (known > 0) return;
    for (const part of partsOf(expression)) count(part);
    if (key !== null && expression !== formula) inOrder.push({ key, expression });
  };
  count(formula);
  return inOrder.filter(({ key }) => (counts.get(key) ?? 0) > 1).map(({ expression }) => expression);
}

function isStep(expression: Expression): boolean {
  if (expression.kind !== 'binary' && expression.kind !== 'if') return false;
  return size(expression) >= shortest && !containsReduction(expression);
}

function containsReduction(expression: Expression): boolean {
  return expression.kind === 'reduce' || partsOf(expression).some(containsReduction);
}

function size(expression: Expression): number {
  return partsOf(expression).reduce((sum, part) => sum + size(part), 1);
}

/** Whether an expression differs by month. */
export function isByMonth(expression: Expression, model: Model): boolean {
  switch (expression.kind) {
    case 'month':
    case 'previous':
    case 'growth':
    case 'yearlySteps':
    case 'halvings':
    case 'discount':
      return true;
    case 'reduce':
      return false;
    case 'line':
    case 'gather':
      return model.byId.get(expression.id)?.shape === 'series';
    default:
      return partsOf(expression).some((part) => isByMonth(part, model));
  }
}
