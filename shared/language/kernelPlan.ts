import type { Expression, Scope } from './expression.ts';
import { partsOf, walk } from './expression.ts';
import { deferredLine, type KernelLayout, kernelLayout } from './kernelLayout.ts';
import type { Model, ModelLine } from './model.ts';
import { isTotal, type Round, schedule, type Total } from './schedule.ts';

/** The functions of a kernel: the scope that each works through, with that of its members. */
export const evaluations = [
  { scope: 'market', members: null },
  { scope: 'site', members: 'block' },
  { scope: 'portfolio', members: null },
] as const satisfies readonly { readonly scope: Scope; readonly members: Scope | null }[];

/**
 * All that stands in totals and tables: the lines of the market and of the portfolio, and the numbers of
 * sites. Series of sites that only people look at are left out.
 */
export function totalsOutputs(model: Model): readonly string[] {
  return model.lines
    .filter(
      (line) =>
        line.scope === 'market' ||
        line.scope === 'portfolio' ||
        (line.scope === 'site' && line.shape === 'scalar' && deferredLine(line) === null),
    )
    .map(({ id }) => id);
}

/** What a simulation asks of each site in each trial. */
export const simulationOutputs = ['site.npvPlan', 'site.npvDoNothing'] as const;

/** What a simulation asks of the whole portfolio in each trial, and of each site. */
export const trialOutputs = [
  ...simulationOutputs,
  'portfolio.npvPlan',
  'portfolio.npvDoNothing',
  'portfolio.planCumulative',
  'portfolio.peakFunding',
  'portfolio.covenantBreach',
  'portfolio.liquidityLow',
  'portfolio.equityTotal',
] as const;

/** What the questions of "what if" compare: figures of all sites, and of one site among others. */
export const figureOutputs = [
  'portfolio.npvPlan',
  'portfolio.gain',
  'portfolio.irr',
  'portfolio.leveredIrr',
  'portfolio.leveredPeak',
  'site.minimumDscr',
] as const;

/** What a kernel computes, in which order, and what it keeps. */
export interface KernelPlan {
  readonly model: Model;
  readonly rounds: ReadonlyMap<Scope, readonly Round[]>;
  readonly layout: KernelLayout;
  /** Whether sites add the series that the portfolio gathers to its sums, instead of keeping them. */
  readonly isSumming: boolean;
}

/**
 * The plan of a kernel that computes the lines `outputs` and what they need, and stores a series only
 * where something outside its own loop reads it. Without `outputs` it computes and stores every line. The
 * series `given` stand in their places already, whatever their formulas say.
 */
export function kernelPlan(
  model: Model,
  outputs: readonly string[] | null,
  given: ReadonlySet<string> = new Set(),
): KernelPlan {
  const lines = outputs === null ? model.lines : neededLines(model, outputs, given);
  const computed = lines.filter(({ id }) => !given.has(id));
  const rounds = new Map<Scope, readonly Round[]>(
    evaluations.map(({ scope, members }) => [scope, schedule(model, computed, scope, members)]),
  );
  const stored =
    outputs === null ? new Set(lines.map(({ id }) => id)) : storedSeries(computed, rounds, outputs);
  return { model, rounds, layout: kernelLayout(model, lines, stored), isSumming: outputs !== null };
}

/** The lines `outputs` and all that they need, in the order of the model; what is given needs nothing. */
function neededLines(
  model: Model,
  outputs: readonly string[],
  given: ReadonlySet<string>,
): readonly ModelLine[] {
  const needed = new Set<string>();
  const add = (id: string): void => {
    const line = model.byId.get(id);
    if (!line) throw new RangeError(`The model has no line ${id}`);
    if (needed.has(id)) return;
    needed.add(id);
    if (given.has(id)) return;
    for (const part of walk(line.formula)) if ('id' in part) add(part.id);
  };
  for (const id of outputs) add(id);
  return model.lines.filter(({ id }) => needed.has(id));
}

/** Series that are wanted, or read outside the loop that computes them. */
function storedSeries(
  lines: readonly ModelLine[],
  rounds: ReadonlyMap<Scope, readonly Round[]>,
  outputs: readonly string[],
): ReadonlySet<string> {
  const loopOf = new Map<string | Total, string>();
  for (const [scope, each] of rounds)
    each.forEach((round, index) => {
      for (const line of round.series) loopOf.set(line.id, `${scope} ${index}`);
      for (const total of round.totals) loopOf.set(total, `${scope} ${index}`);
      for (const line of round.memberSeries) loopOf.set(line.id, `${scope} ${index} members`);
      for (const total of round.memberTotals) loopOf.set(total, `${scope} ${index} members`);
    });
  const stored = new Set(outputs);
  /** `loop`: where the expression is computed; undefined where that is outside any. */
  const read = (expression: Expression, loop: string | undefined): void => {
    if (expression.kind === 'line' || expression.kind === 'previous') {
      if (loop === undefined || loopOf.get(expression.id) !== loop) stored.add(expression.id);
    } else if (expression.kind === 'at') stored.add(expression.id);
    if (isTotal(expression)) read(expression.of, loopOf.get(expression));
    else for (const part of partsOf(expression)) read(part, expression.kind === 'reduce' ? undefined : loop);
  };
  for (const line of lines) {
    const later = deferredLine(line);
    if (later) stored.add(later.series);
    else read(line.formula, loopOf.get(line.id));
  }
  return stored;
}
