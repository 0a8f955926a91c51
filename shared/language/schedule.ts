import type { Scope } from './expression.ts';
import { deferredLine } from './kernelLayout.ts';
import type { Model, ModelLine } from './model.ts';
import { needsOf } from './needs.ts';

/**
 * The order in which the generated kernel works through the lines of one evaluation: in rounds, and in
 * each round first scalars of members, then scalars, then one loop over the months of each member, then
 * one loop over the months. A line stands in the first round in which all it needs is there, so loops
 * are fused as far as they can be.
 */
export interface Round {
  readonly memberScalars: readonly ModelLine[];
  readonly scalars: readonly ModelLine[];
  readonly memberSeries: readonly ModelLine[];
  readonly series: readonly ModelLine[];
}

const stepsInRound = 4;

/** Rounds for the lines of `scope` and of the scope of its members, if it has one; deferred ones left out. */
export function schedule(model: Model, scope: Scope, members: Scope | null): readonly Round[] {
  const position = new Map<string, number>();
  const inside = (line: ModelLine): boolean =>
    (line.scope === scope || line.scope === members) && deferredLine(line) === null;
  const stepOf = (line: ModelLine): number =>
    (line.shape === 'series' ? 2 : 0) + (line.scope === members ? 0 : 1);

  for (const line of model.lines) {
    if (!inside(line)) continue;
    let earliest = stepOf(line);
    for (const need of needsOf(line.formula)) {
      const needed = model.byId.get(need.id);
      if (!needed || !inside(needed) || needed.id === line.id) continue;
      const at = position.get(needed.id) ?? 0;
      // A reduction needs the whole loop behind it; a sum over members is whole when their step is.
      const from = need.needed === 'whole' && needed.shape === 'series' ? at + 1 : at;
      earliest = Math.max(earliest, nextStep(from, stepOf(line)));
    }
    position.set(line.id, earliest);
  }

  const rounds: Round[] = [];
  const last = Math.max(0, ...position.values());
  for (let round = 0; round * stepsInRound <= last; round += 1) {
    const at = (step: number): ModelLine[] =>
      model.lines.filter((line) => position.get(line.id) === round * stepsInRound + step);
    rounds.push({ memberScalars: at(0), scalars: at(1), memberSeries: at(2), series: at(3) });
  }
  return rounds;
}

/** The first position at or after `from` that is step `step` of its round. */
function nextStep(from: number, step: number): number {
  const round = Math.floor(from / stepsInRound);
  const at = round * stepsInRound + step;
  return at >= from ? at : at + stepsInRound;
}
