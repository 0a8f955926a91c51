import { evaluate, gatherValues, type Lookup } from './evaluate.ts';
import { sumExactly } from './exactSums.ts';
import type { Scope } from './expression.ts';
import { beforeFlows, type Model, type ModelLine } from './model.ts';
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
  readonly scalars: Map<string, number>;
  readonly series: Map<string, GrowingSeries>;
}

/** A series that is computed month by month, as far as somebody has asked. */
interface GrowingSeries {
  readonly values: Float64Array;
  /** Months that are computed or just being computed. */
  known: number;
}

export interface Interpretation {
  market(id: string): number | Float64Array;
  portfolio(id: string): number | Float64Array;
  site(index: number, id: string): number | Float64Array;
  block(site: number, index: number, id: string): number | Float64Array;
}

/**
 * Values of all lines for months 0 to `months`; each is computed when it is first asked for, a series up to
 * the month that is asked for, so that lines may need each other's earlier months.
 */
export function interpret(
  model: Model,
  market: Inputs,
  sites: readonly SiteInputs[],
  months: number,
  portfolio: Inputs = {},
): Interpretation {
  const instance = (
    scope: Scope,
    inputs: Inputs,
    above: Instance | null,
    members: readonly Instance[] = [],
  ): Instance => ({ scope, inputs, above, members, scalars: new Map(), series: new Map() });

  const marketInstance = instance('market', market, null);
  const siteInstances = sites.map((site) => {
    const blocks: Instance[] = [];
    const siteInstance = instance('site', site.site, marketInstance, blocks);
    for (const block of site.blocks) blocks.push(instance('block', block, siteInstance));
    return siteInstance;
  });
  const portfolioInstance = instance('portfolio', portfolio, marketInstance, siteInstances);

  /** A line as it is read from `from`, and the place that it has its values in. */
  const found = (id: string, from: Instance): { readonly line: ModelLine; readonly place: Instance } => {
    const line = model.byId.get(id);
    if (!line) throw new RangeError(`The model has no line ${id}`);
    let place = from;
    while (place.scope !== line.scope) {
      if (place.above === null) throw new RangeError(`Line ${id} cannot be read from scope ${from.scope}`);
      place = place.above;
    }
    return { line, place };
  };

  const scalarOf = (line: ModelLine, place: Instance): number => {
    const known = place.scalars.get(line.id);
    if (known !== undefined) return known;
    const value = evaluate(line.formula, 0, lookupFor(place));
    place.scalars.set(line.id, value);
    return value;
  };

  /** A series with its months 0 to `last` computed. */
  const seriesOf = (line: ModelLine, place: Instance, last: number): Float64Array => {
    const series = place.series.get(line.id) ?? { values: new Float64Array(months + 1), known: 0 };
    place.series.set(line.id, series);
    const lookup = lookupFor(place);
    while (series.known <= last) {
      const t = series.known;
      series.known += 1;
      series.values[t] =
        t === 0 && !line.fromDecision ? beforeFlows(line) : evaluate(line.formula, t, lookup);
    }
    return series.values;
  };

  const valueAt = (id: string, from: Instance, t: number): number => {
    const { line, place } = found(id, from);
    return line.shape === 'series' ? (seriesOf(line, place, t)[t] ?? Number.NaN) : scalarOf(line, place);
  };

  const whole = (id: string, from: Instance): number | Float64Array => {
    const { line, place } = found(id, from);
    return line.shape === 'series' ? seriesOf(line, place, months) : scalarOf(line, place);
  };

  const lookupFor = (place: Instance): Lookup => ({
    input: (scope, field) => inputOf(place, scope, field),
    months,
    line: (id, t) => valueAt(id, place, t),
    gather: (id, gathering, t) => {
      const values = place.members.map((member) => valueAt(id, member, t));
      // Series of sites are summed in whatever order, numbers of theirs and those of blocks as they stand.
      const isExact = place.scope === 'portfolio' && model.byId.get(id)?.shape === 'series';
      return isExact ? sumExactly(values) : gatherValues(gathering, values);
    },
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
    market: (id) => whole(id, marketInstance),
    portfolio: (id) => whole(id, portfolioInstance),
    site: (index, id) => whole(id, member(index)),
    block: (site, index, id) => {
      const found = member(site).members[index];
      if (!found) throw new RangeError(`Site ${site} has no block ${index}`);
      return whole(id, found);
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
