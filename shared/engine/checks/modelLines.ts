import type { Expression } from '../../language/expression.ts';
import type { ModelLine } from '../../language/model.ts';
import { model } from '../../model/model.ts';

/** The id of a line without its scope, as laws name lines. */
export const withoutScope = (id: string): string => id.slice(id.indexOf('.') + 1);

/** A product of lines with a sign: one term of a formula that only adds, subtracts and multiplies. */
export interface Term {
  readonly sign: 1 | -1;
  readonly lines: readonly string[];
}

/** The terms of an expression of lines, brackets multiplied out; null where it holds anything else. */
export function termsOf(expression: Expression): readonly Term[] | null {
  if (expression.kind === 'line') return [{ sign: 1, lines: [expression.id] }];
  if (expression.kind === 'constant' && expression.value === 0) return [];
  if (expression.kind !== 'binary') return null;
  const left = termsOf(expression.left);
  const right = termsOf(expression.right);
  if (!left || !right) return null;
  if (expression.operator === '+') return [...left, ...right];
  if (expression.operator === '-')
    return [...left, ...right.map(({ sign, lines }) => ({ sign: sign === 1 ? -1 : 1, lines }) as const)];
  if (expression.operator !== '*') return null;
  return left.flatMap((a) =>
    right.map((b) => ({ sign: a.sign === b.sign ? 1 : -1, lines: [...a.lines, ...b.lines] }) as const),
  );
}

/** A line that adds up a flow from the decision on. */
export interface RunningSum {
  readonly line: ModelLine;
  readonly flow: string;
}

/** Every line of the model that is nothing but the sum of a flow up to each month. */
export const runningSums: readonly RunningSum[] = model.lines.flatMap((line) => {
  const { formula } = line;
  if (formula.kind !== 'binary' || formula.operator !== '+') return [];
  const { left, right } = formula;
  if (left.kind !== 'previous' || left.id !== line.id || right.kind !== 'binary') return [];
  const isMonth = right.right.kind === 'constant' && right.right.value === 1;
  return right.operator === '*' && isMonth && right.left.kind === 'line'
    ? [{ line, flow: right.left.id }]
    : [];
});

/** A line of the portfolio that is nothing but the sum of a line over its sites. */
export interface SummedLine {
  readonly total: ModelLine;
  readonly member: string;
}

export const summedLines: readonly SummedLine[] = model.lines.flatMap((total) =>
  total.scope === 'portfolio' && total.formula.kind === 'gather' && total.formula.gathering === 'sum'
    ? [{ total, member: total.formula.id }]
    : [],
);

/** The discount factors that are declared as nothing but that, with the input of their yearly rate. */
export const discountRates: ReadonlyMap<string, Expression & { readonly kind: 'input' }> = new Map(
  model.lines.flatMap(({ id, formula }) =>
    formula.kind === 'discount' && formula.rate.kind === 'input' ? [[id, formula.rate] as const] : [],
  ),
);

/** A present value: flows times discount factors over all months, and other present values added to them. */
export interface PresentValue {
  readonly line: ModelLine;
  readonly monthly: readonly Term[];
  readonly others: readonly { readonly sign: 1 | -1; readonly id: string }[];
}

/** Every line of a site that is a present value at rates which are inputs. */
export const presentValues: readonly PresentValue[] = model.lines.flatMap((line) => {
  const monthly: Term[] = [];
  const others: { sign: 1 | -1; id: string }[] = [];
  const read = (part: Expression, sign: 1 | -1): boolean => {
    if (part.kind === 'line') {
      others.push({ sign, id: part.id });
      return true;
    }
    if (part.kind === 'reduce') {
      const terms = part.reduction === 'total' ? termsOf(part.of) : null;
      for (const term of terms ?? []) monthly.push({ sign: term.sign === sign ? 1 : -1, lines: term.lines });
      return terms !== null;
    }
    if (part.kind !== 'binary' || (part.operator !== '+' && part.operator !== '-')) return false;
    return read(part.left, sign) && read(part.right, part.operator === '+' ? sign : sign === 1 ? -1 : 1);
  };
  const isOne =
    line.scope === 'site' &&
    line.shape === 'scalar' &&
    read(line.formula, 1) &&
    monthly.length > 0 &&
    monthly.every(({ lines }) => lines.some((id) => discountRates.has(id)));
  return isOne ? [{ line, monthly, others }] : [];
});

/** Every line that is a rate of return, with the flows of which it is the rate. */
export const returns: readonly { readonly line: ModelLine; readonly flows: string }[] = model.lines.flatMap(
  (line) => {
    const { formula } = line;
    return formula.kind === 'reduce' && formula.reduction === 'internalRate' && formula.of.kind === 'line'
      ? [{ line, flows: formula.of.id }]
      : [];
  },
);
