import type { Row as StoredRow } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import type { PortfolioEngine } from '../engine/engine.ts';
import { modelInput } from '../engine/pack.ts';
import { evaluate, gatherValues, type Lookup } from '../language/evaluate.ts';
import { type Expression, type Scope, walk } from '../language/expression.ts';
import { interpret } from '../language/interpreter.ts';
import type { Model } from '../language/model.ts';
import { reductions } from '../language/reductions.ts';

/** One place where lines of a scope have values. */
export type Place =
  | { readonly scope: 'market' | 'portfolio' }
  | { readonly scope: 'site'; readonly site: number }
  | { readonly scope: 'block'; readonly site: number; readonly block: number };

/** What cells hold: the numbers of the engine, and those in between that it does not keep. */
export interface Values {
  /** A series over months 0 to N, or a number; where it is an outcome, in the coding of `decodeOutcome`. */
  line(place: Place, id: string): number | Float64Array;
  /** An expression in the months 0 to N. */
  months(place: Place, expression: Expression): Float64Array;
}

/** The inputs that formulas read, by scope. */
export function fieldsOf(model: Model): Readonly<Record<Scope, readonly string[]>> {
  const fields = {
    market: new Set<string>(),
    site: new Set<string>(),
    block: new Set<string>(),
    portfolio: new Set<string>(),
  };
  for (const line of model.lines)
    for (const part of walk(line.formula)) if (part.kind === 'input') fields[part.scope].add(part.field);
  return {
    market: [...fields.market],
    site: [...fields.site],
    block: [...fields.block],
    portfolio: [...fields.portfolio],
  };
}

/** The blocks of each site, in their order. */
export function blocksBySite(portfolio: Portfolio): (site: Site) => readonly Block[] {
  const groups = new Map<string, Block[]>();
  for (const block of portfolio.blocks) {
    const group = groups.get(block.siteId);
    if (group) group.push(block);
    else groups.set(block.siteId, [block]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.ordinal - b.ordinal);
  return ({ id }) => groups.get(id) ?? [];
}

/** Values of a portfolio as the engine has them: the same figures as on screen. */
export function valuesOf(engine: PortfolioEngine, model: Model): Values {
  const { portfolio, months } = engine;
  const { decisionMonth } = portfolio.portfolio;
  const { sites } = portfolio;
  const blocksOf = blocksBySite(portfolio);
  const blocks = sites.map(blocksOf);
  const fields = fieldsOf(model);
  const record = (scope: Scope, row: unknown, site: unknown = null): Record<string, number> =>
    Object.fromEntries(
      fields[scope].map((field) => [
        field,
        modelInput(scope, field, row as StoredRow, site as StoredRow | null, decisionMonth),
      ]),
    );
  const interpreted = interpret(
    model,
    record('market', portfolio.market),
    sites.map((site, index) => ({
      site: record('site', site),
      blocks: (blocks[index] ?? []).map((block) => record('block', block, site)),
    })),
    months,
    record('portfolio', portfolio.portfolio),
  );

  const storedRow = (place: Place, scope: Scope): unknown => {
    if (scope === 'market' || scope === 'portfolio') return portfolio[scope];
    if (scope === 'site' && 'site' in place) return sites[place.site];
    if (scope === 'block' && 'block' in place) return blocks[place.site]?.[place.block];
    throw new RangeError(`Scope ${scope} cannot be read from ${place.scope}`);
  };

  const line = (place: Place, id: string): number | Float64Array => {
    const found = model.byId.get(id);
    if (!found) throw new RangeError(`The model has no line ${id}`);
    switch (found.scope) {
      case 'market':
        return found.shape === 'series' ? engine.marketSeries(id) : engine.marketValue(id);
      case 'portfolio':
        return found.shape === 'series' ? engine.portfolioSeries(id) : engine.portfolioValue(id);
      case 'site': {
        const site = 'site' in place ? sites[place.site] : undefined;
        if (!site) throw new RangeError(`Line ${id} cannot be read from ${place.scope}`);
        return found.shape === 'series' ? engine.siteSeries(site.id, id) : engine.siteValue(site.id, id);
      }
      case 'block':
        if (place.scope !== 'block') throw new RangeError(`Line ${id} cannot be read from ${place.scope}`);
        return interpreted.block(place.site, place.block, id);
    }
  };
  const members = (place: Place): readonly Place[] => {
    if (place.scope === 'portfolio') return sites.map((_, site) => ({ scope: 'site', site }));
    if (place.scope !== 'site') return [];
    const { site } = place;
    return (blocks[site] ?? []).map((_, block) => ({ scope: 'block', site, block }));
  };
  const pick = (value: number | Float64Array, t: number): number =>
    typeof value === 'number' ? value : (value[t] ?? Number.NaN);
  const lookupFor = (place: Place): Lookup => ({
    months,
    input: (scope, field) =>
      modelInput(
        scope,
        field,
        storedRow(place, scope) as StoredRow,
        scope === 'block' ? (storedRow(place, 'site') as StoredRow) : null,
        decisionMonth,
      ),
    line: (id, t) => pick(line(place, id), t),
    gather: (id, gathering, t) =>
      gatherValues(
        gathering,
        members(place).map((member) => pick(line(member, id), t)),
      ),
    reduce: (of, reduction) => {
      const series = inMonths(place, of);
      return reductions[reduction].compute(series, 0, series.length);
    },
    factor: (expression) => model.factors.get(expression) ?? Number.NaN,
  });
  const inMonths = (place: Place, expression: Expression): Float64Array => {
    const lookup = lookupFor(place);
    return Float64Array.from({ length: months + 1 }, (_, t) => evaluate(expression, t, lookup));
  };
  return { line, months: inMonths };
}
