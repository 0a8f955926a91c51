import { evaluate, gatherValues, type Lookup } from './evaluate.ts';
import type { Scope } from './expression.ts';
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
    const value =
      line.shape === 'series' ? seriesOf(line, place) : evaluate(line.formula, 0, lookupFor(place));
    place.values.set(id, value);
    return value;
  };

  const seriesOf = (line: ModelLine, place: Instance): Float64Array => {
    const series = new Float64Array(months + 1);
    place.values.set(line.id, series);
    for (let t = line.fromDecision ? 0 : 1; t <= months; t += 1)
      series[t] = evaluate(line.formula, t, lookupFor(place));
    return series;
  };

  const pick = (value: number | Float64Array, t: number): number =>
    typeof value === 'number' ? value : (value[t] ?? Number.NaN);

  const lookupFor = (place: Instance): Lookup => ({
    input: (scope, field) => inputOf(place, scope, field),
    line: (id, t) => pick(lookUp(id, place), t),
    gather: (id, gathering, t) =>
      gatherValues(
        gathering,
        place.members.map((member) => pick(lookUp(id, member), t)),
      ),
    reduce: (of, reduction) => {
      const lookup = lookupFor(place);
      const series = Float64Array.from({ length: months + 1 }, (_, t) => evaluate(of, t, lookup));
      return reductions[reduction].compute(series, 0, months + 1);
    },
    factor: (expression) => model.factors.get(expression) ?? Number.NaN,
  });

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
