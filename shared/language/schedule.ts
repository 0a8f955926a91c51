import type { Expression, Scope } from './expression.ts';
import { partsOf } from './expression.ts';
import { deferredLine } from './kernelLayout.ts';
import type { Model, ModelLine } from './model.ts';
import { needOf } from './needs.ts';

/**
 * The order in which the generated kernel works through the lines of one evaluation: in rounds, and in
 * each round first scalars of members, then scalars, then one loop over the months of each member, then
 * one loop over the months. A line stands in the first round in which all it needs is there, so loops
 * are fused as far as they can be. A sum over months is made in the loop that has its last value at hand.
 */
export interface Round {
  readonly memberScalars: readonly ModelLine[];
  readonly scalars: readonly ModelLine[];
  readonly memberSeries: readonly ModelLine[];
  readonly memberTotals: readonly Total[];
  readonly series: readonly ModelLine[];
  readonly totals: readonly Total[];
}

/** The sum of an expression over all months. */
export type Total = Expression & { readonly kind: 'reduce'; readonly reduction: 'total' };

export function isTotal(expression: Expression): expression is Total {
  return expression.kind === 'reduce' && expression.reduction === 'total';
}

const stepsInRound = 4;

/** Rounds for those of `lines` that are of `scope` or of the scope of its members, if it has one. */
export function schedule(
  model: Model,
  lines: readonly ModelLine[],
  scope: Scope,
  members: Scope | null,
): readonly Round[] {
  const position = new Map<string, number>();
  const totalAt = new Map<Total, number>();
  const inside = (line: ModelLine): boolean =>
    (line.scope === scope || line.scope === members) && deferredLine(line) === null;
  const loopStep = (line: ModelLine): number => (line.scope === members ? 2 : 3);
  const stepOf = (line: ModelLine): number => (line.shape === 'series' ? loopStep(line) : loopStep(line) - 2);

  /** The first position at which everything in a formula of `line` but its own group is there. */
  const readyFor = (expression: Expression, line: ModelLine, isReduced = false): number => {
    if (isTotal(expression)) {
      const at = nextStep(readyFor(expression.of, line), loopStep(line));
      totalAt.set(expression, at);
      return at + 1;
    }
    let ready = 0;
    for (const part of partsOf(expression))
      ready = Math.max(ready, readyFor(part, line, isReduced || expression.kind === 'reduce'));
    const need = needOf(expression, isReduced);
    const needed = need ? model.byId.get(need.id) : undefined;
    if (!need || !needed || !inside(needed) || model.together.get(line.id)?.includes(needed.id)) return ready;
    // What reads any month needs the whole loop behind it; a sum over members is whole when theirs is.
    const at = position.get(needed.id) ?? 0;
    return Math.max(ready, need.needed === 'whole' && needed.shape === 'series' ? at + 1 : at);
  };

  const own = lines.filter(inside);
  const placed = new Set<string>();
  for (const line of own) {
    if (placed.has(line.id)) continue;
    const group = own.filter(({ id }) => model.together.get(line.id)?.includes(id));
    const at = Math.max(...group.map((each) => nextStep(readyFor(each.formula, each), stepOf(each))));
    for (const { id } of group) {
      position.set(id, at);
      placed.add(id);
    }
  }

  const rounds: Round[] = [];
  const last = Math.max(0, ...position.values(), ...totalAt.values());
  for (let round = 0; round * stepsInRound <= last; round += 1) {
    const at = (step: number): ModelLine[] =>
      own.filter((line) => position.get(line.id) === round * stepsInRound + step);
    const totals = (step: number): Total[] =>
      [...totalAt].filter(([, place]) => place === round * stepsInRound + step).map(([total]) => total);
    rounds.push({
      memberScalars: at(0),
      scalars: at(1),
      memberSeries: at(2),
      memberTotals: totals(2),
      series: at(3),
      totals: totals(3),
    });
  }
  return rounds;
}

/** The first position at or after `from` that is step `step` of its round. */
function nextStep(from: number, step: number): number {
  const round = Math.floor(from / stepsInRound);
  const at = round * stepsInRound + step;
  return at >= from ? at : at + stepsInRound;
}
