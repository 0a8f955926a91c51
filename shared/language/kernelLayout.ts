import type { Scope } from './expression.ts';
import { walk } from './expression.ts';
import type { Model, ModelLine } from './model.ts';

/** Where each value stands in the arrays of the generated kernel. */
export interface ScopeLayout {
  /** Fields that the formulas read, in the order of the packed inputs. */
  readonly inputs: readonly string[];
  readonly series: readonly ModelLine[];
  readonly scalars: readonly ModelLine[];
  /** How many series gathered from members the scope needs room for. */
  readonly gathered: number;
}

export type KernelLayout = Readonly<Record<Scope, ScopeLayout>>;

export const scopes = ['market', 'site', 'block', 'portfolio'] as const satisfies readonly Scope[];

export function kernelLayout(model: Model): KernelLayout {
  const of = (scope: Scope): ScopeLayout => {
    const lines = model.lines.filter((line) => line.scope === scope);
    return {
      inputs: inputsRead(model, scope),
      series: lines.filter((line) => line.shape === 'series'),
      scalars: lines.filter((line) => line.shape === 'scalar'),
      gathered: gatheredSeries(lines),
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

function gatheredSeries(lines: readonly ModelLine[]): number {
  const gathered = new Set<string>();
  for (const line of lines)
    if (line.shape === 'series')
      for (const part of walk(line.formula))
        if (part.kind === 'gather') gathered.add(`${part.gathering} ${part.id}`);
  return gathered.size;
}
