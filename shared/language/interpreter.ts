import type { BinaryOperator, Comparison, Expression, Scope } from './expression.ts';
import { quotient, sCurveAt } from './functions.ts';
import type { Model, ModelLine } from './model.ts';
import { reductions } from './reductions.ts';

/**
 * Computes a model line by line and month by month, exactly as it is declared. Slow and obvious: the
 * oracle that the generated kernel is held against.
 */

/** Input values by field, for one market, site, block or portfolio. Months are counted from the decision. */
export type Inputs = Readonly<Record<string, number>>;

export interface SiteInputs {
  readonly site: Inputs;
  readonly blocks: readonly Inputs[];
}

/** One place where lines of a scope have values. */
interface Instance {
  readonly scope: Scope;
  readonly inputs: Inputs;
  /** The instance of the scope above, where there is one. */
  readonly above: Instance | null;
  readonly members: readonly Instance[];
  readonly values: Map<string, number | Float64Array>;
}

export interface Interpretation {
  market(id: string): number | Float64Array;
  portfolio(id: string): number | Float64Array;
  site(index: number, id: string): number | Float64Array;
  block(site: number, index: number, id: string): number | Float64Array;
}

/** Values of all lines for months 0 to `months`; each is computed when it is first asked for. */
export function interpret(
  model: Model,
  market: Inputs,
  sites: readonly SiteInputs[],
  months: number,
): Interpretation {
  const instance = (
    scope: Scope,
    inputs: Inputs,
    above: Instance | null,
    members: readonly Instance[] = [],
  ): Instance => ({ scope, inputs, above, members, values: new Map() });

  const marketInstance = instance('market', market, null);
  const siteInstances = sites.map((site) => {
    const blocks: Instance[] = [];
    const siteInstance = instance('site', site.site, marketInstance, blocks);
    for (const block of site.blocks) blocks.push(instance('block', block, siteInstance));
    return siteInstance;
  });
  const portfolioInstance = instance('portfolio', {}, marketInstance, siteInstances);

  const lookUp = (id: string, from: Instance): number | Float64Array => {
    const line = model.byId.get(id);
    if (!line) throw new RangeError(`The model has no line ${id}`);
    let place = from;
    while (place.scope !== line.scope) {
      if (place.above === null) throw new RangeError(`Line ${id} cannot be read from scope ${from.scope}`);
      place = place.above;
    }
    const known = place.values.get(id);
    if (known !== undefined) return known;
    const value = line.shape === 'series' ? seriesOf(line, place) : evaluate(line.formula, place, 0, line);
    place.values.set(id, value);
    return value;
  };

  const seriesOf = (line: ModelLine, place: Instance): Float64Array => {
    const series = new Float64Array(months + 1);
    place.values.set(line.id, series);
    for (let t = line.fromDecision ? 0 : 1; t <= months; t += 1)
      series[t] = evaluate(line.formula, place, t, line);
    return series;
  };

  const pick = (value: number | Float64Array, t: number): number =>
    typeof value === 'number' ? value : (value[t] ?? Number.NaN);

  const evaluate = (expression: Expression, place: Instance, t: number, line: ModelLine): number => {
    const part = (inner: Expression): number => evaluate(inner, place, t, line);
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'input':
        return inputOf(place, expression.scope, expression.field);
      case 'line':
        return pick(lookUp(expression.id, place), t);
      case 'previous':
        return t === 0 ? part(expression.initial) : pick(lookUp(expression.id, place), t - 1);
      case 'at':
        return pick(lookUp(expression.id, place), part(expression.month));
      case 'month':
        return t;
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
      case 'gather': {
        const values = place.members.map((member) => pick(lookUp(expression.id, member), t));
        if (values.length === 0) return 0;
        if (expression.gathering === 'least') return Math.min(...values);
        if (expression.gathering === 'greatest') return Math.max(...values);
        return values.reduce((sum, value) => sum + value, 0);
      }
      case 'reduce': {
        const series = Float64Array.from({ length: months + 1 }, (_, at) =>
          evaluate(expression.of, place, at, line),
        );
        return reductions[expression.reduction].compute(series, 0, months + 1);
      }
      case 'convert':
        return part(expression.of) * (model.factors.get(expression) ?? Number.NaN);
    }
  };

  const member = (index: number): Instance => {
    const found = siteInstances[index];
    if (!found) throw new RangeError(`There is no site ${index}`);
    return found;
  };

  return {
    market: (id) => lookUp(id, marketInstance),
    portfolio: (id) => lookUp(id, portfolioInstance),
    site: (index, id) => lookUp(id, member(index)),
    block: (site, index, id) => {
      const found = member(site).members[index];
      if (!found) throw new RangeError(`Site ${site} has no block ${index}`);
      return lookUp(id, found);
    },
  };
}

function inputOf(from: Instance, scope: Scope, field: string): number {
  let place: Instance | null = from;
  while (place && place.scope !== scope) place = place.above;
  const value = place?.inputs[field];
  if (value === undefined) throw new RangeError(`No input ${scope}.${field} is given`);
  return value;
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
