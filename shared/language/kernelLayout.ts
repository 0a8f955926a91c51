import type { Gathering, Scope } from './expression.ts';
import { walk } from './expression.ts';
import type { Model, ModelLine } from './model.ts';
import type { ReductionName } from './reductions.ts';

/** Where each value stands in the arrays of the generated kernel. */
export interface ScopeLayout {
  /** Fields that the formulas of the model read, in the order of the packed inputs: the same for any kernel of it. */
  readonly inputs: readonly string[];
  /** Series that the kernel stores. */
  readonly series: readonly ModelLine[];
  /** Scalars that the kernel computes. */
  readonly scalars: readonly ModelLine[];
  /**
   * Outcomes of a whole series, such as a rate of return. Nothing computes with them and they cost more
   * than all else together, so they are computed when they are looked at.
   */
  readonly deferred: readonly DeferredLine[];
  /** Series gathered from members, in the order in which they stand in `gathered`. */
  readonly gathered: readonly GatheredSeries[];
}

export interface GatheredSeries {
  readonly id: string;
  readonly gathering: Gathering;
}

export const gatheredKey = ({ id, gathering }: GatheredSeries): string => `${gathering} ${id}`;

export interface DeferredLine {
  readonly line: ModelLine;
  readonly reduction: ReductionName;
  readonly series: string;
}

export type KernelLayout = Readonly<Record<Scope, ScopeLayout>>;

export const scopes = ['market', 'site', 'block', 'portfolio'] as const satisfies readonly Scope[];

/** The layout of a kernel that computes `lines` and stores the series among them that `stored` names. */
export function kernelLayout(
  model: Model,
  computed: readonly ModelLine[],
  stored: ReadonlySet<string>,
): KernelLayout {
  const of = (scope: Scope): ScopeLayout => {
    const lines = computed.filter((line) => line.scope === scope);
    return {
      inputs: inputsRead(model, scope),
      series: lines.filter((line) => line.shape === 'series' && stored.has(line.id)),
      scalars: lines.filter((line) => line.shape === 'scalar' && deferredLine(line) === null),
      deferred: lines.map(deferredLine).filter((line) => line !== null),
      gathered: gatheredSeries(model, lines),
    };
  };
  return { market: of('market'), site: of('site'), block: of('block'), portfolio: of('portfolio') };
}

function inputsRead(model: Model, scope: Scope): string[] {
  const fields = new Set<string>();
  for (const line of model.lines)
    for (const part of walk(line.formula))
      if (part.kind === 'input' && part.scope === scope) fields.add(part.field);
  return [...fields].sort();
}

function gatheredSeries(model: Model, lines: readonly ModelLine[]): GatheredSeries[] {
  const gathered = new Map<string, GatheredSeries>();
  for (const line of lines)
    for (const part of walk(line.formula))
      if (part.kind === 'gather' && model.byId.get(part.id)?.shape === 'series')
        gathered.set(gatheredKey(part), { id: part.id, gathering: part.gathering });
  return [...gathered.values()];
}

/** How a line is computed when it is looked at, or null where the kernel computes it. */
export function deferredLine(line: ModelLine): DeferredLine | null {
  const { formula } = line;
  if (!line.isOutcome || formula.kind !== 'reduce' || formula.of.kind !== 'line') return null;
  return { line, reduction: formula.reduction, series: formula.of.id };
}
