import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { FigureEngine, type FigureName, figureLines } from '../engine/figureEngine.ts';
import { walk } from '../language/expression.ts';
import { model } from '../model/model.ts';
import { type ChangeGroup, changeGroups, type Grouping } from './changes.ts';
import { scopeOf } from './drivers.ts';
import { Mixtures } from './mixtures.ts';
import { mostGroups, type Shares, shapleyShares } from './shapley.ts';

/** What one group of changes does to a figure. */
export interface CauseStep {
  readonly group: ChangeGroup;
  readonly change: number;
  /** Standard error of `change`; null where it is exact. */
  readonly error: number | null;
}

/** From one state to another, by cause. */
export interface CauseBridge {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly before: Outcome;
  readonly after: Outcome;
  /**
   * In order of cause; the changes add up to the difference. Null where a mixture of the two states has no
   * such figure (a rate of return that does not exist), so that nothing can be shared out.
   */
  readonly steps: readonly CauseStep[] | null;
  /** Mixtures that were evaluated. */
  readonly evaluations: number;
}

export interface BridgeQuestion {
  readonly figure: FigureName;
  readonly siteId: string | null;
  readonly grouping: Grouping;
}

/**
 * What makes the difference of a figure between two portfolios. What a cause does depends on what has
 * changed before it; here every order counts alike (`shapleyShares`), so the answer does not depend on the
 * order of telling. Causes that the figure does not read, or that change nothing at the place, get nothing
 * and cost nothing. For a site that only one of the states has, the other one counts as none. Yields after
 * each evaluation. Throws a RangeError where neither has the site.
 */
export function* causeBridgeOf(
  before: Portfolio,
  after: Portfolio,
  { figure, siteId, grouping }: BridgeQuestion,
): Generator<void, CauseBridge> {
  const [from, to] = bridgeEnds(before, after, siteId);
  const engine = new FigureEngine([figure]);
  const first = engine.under(from).outcome(figure);
  yield;
  const last = engine.under(to).outcome(figure);
  yield;
  const groups = readGroups(from, to, figure, grouping);
  const mixtures = new Mixtures(from, groups);
  const cheapFirst = groups
    .map((_, index) => index)
    .sort((a, b) => mixtures.sitesTouched(a) - mixtures.sitesTouched(b) || a - b);
  const value = (members: number): number => engine.under(mixtures.at(members)).value(figure);
  const shares: Shares | null =
    first.kind === 'number' && last.kind === 'number' && groups.length <= mostGroups
      ? yield* shapleyShares(groups.length, value, cheapFirst)
      : null;
  return {
    figure,
    siteId,
    before: first,
    after: last,
    steps: shares
      ? groups.map((group, index) => ({
          group,
          change: shares.values[index] ?? 0,
          error: shares.errors?.[index] ?? null,
        }))
      : null,
    evaluations: shares?.evaluations ?? 0,
  };
}

/**
 * The two states of a place, all sites or one; none where only the other state has it. Throws a RangeError where
 * neither does.
 */
export function bridgeEnds(
  before: Portfolio,
  after: Portfolio,
  siteId: string | null,
): readonly [Portfolio, Portfolio] {
  const has = (portfolio: Portfolio): boolean => portfolio.sites.some(({ id }) => id === siteId);
  if (siteId !== null && !has(before) && !has(after)) throw new RangeError(`There is no site ${siteId}`);
  const end = (portfolio: Portfolio): Portfolio =>
    siteId === null || has(portfolio) ? scopeOf(portfolio, siteId) : { ...portfolio, sites: [], blocks: [] };
  return [end(before), end(after)];
}

/** The groups of changes that a figure reads; more inputs than can be told apart go by cause after all. */
function readGroups(
  from: Portfolio,
  to: Portfolio,
  figure: FigureName,
  grouping: Grouping,
): readonly ChangeGroup[] {
  const reads = inputsRead(figure);
  const counting = (by: Grouping): readonly ChangeGroup[] =>
    changeGroups(from, to, by).filter(
      ({ inputs, added, removed }) =>
        added.length > 0 ||
        removed.length > 0 ||
        inputs.some(({ table, field }) => reads.has(`${table}.${field}`)),
    );
  const wanted = counting(grouping);
  return wanted.length <= mostGroups ? wanted : counting('cause');
}

/** Inputs that a figure depends on, as `table.field`, by the declarations of the model. */
function inputsRead(figure: FigureName): ReadonlySet<string> {
  const known = readBy.get(figure);
  if (known) return known;
  // Months are counted from the decision to the horizon, whatever else is read.
  const inputs = new Set(['portfolio.decisionMonth', 'portfolio.horizonMonths']);
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const line = model.byId.get(id);
    if (!line || seen.has(id)) return;
    seen.add(id);
    for (const part of walk(line.formula)) {
      if (part.kind === 'input') {
        inputs.add(`${part.scope}.${part.field}`);
        // A block that leaves an input to its site reads it there.
        if (part.scope === 'block') inputs.add(`site.${part.field}`);
      } else if ('id' in part) visit(part.id);
    }
  };
  visit(figureLines[figure]);
  readBy.set(figure, inputs);
  return inputs;
}

const readBy = new Map<FigureName, ReadonlySet<string>>();
