import { formatUnit } from '../domain/quantityUnits.ts';
import { type Expression, walk } from '../language/expression.ts';
import type { Model } from '../language/model.ts';
import { isStructural } from '../language/spreadsheetFormula.ts';

/** A number that formulas read from a cell of its own. */
export interface NamedConstant {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

/**
 * What stands for an input that is empty and means without limit: later than any month, more than any MW,
 * and, as no limit does, the same after anything is added to it.
 */
export const noLimit: NamedConstant = {
  key: 'no limit',
  label: 'Without limit: stands for an empty date or limit',
  unit: '',
  value: 1e20,
};

type Constant = Expression & { readonly kind: 'constant' };

export const constantKey = ({ value, unit, name }: Constant): string => name ?? `${value} ${unit ?? ''}`;
export const factorKey = (factor: number): string => `times ${factor}`;

/** Every number in the formulas of the model that is neither an input nor a matter of form, once each. */
export function constantsOf(model: Model): readonly NamedConstant[] {
  const found = new Map<string, NamedConstant>();
  for (const line of model.lines)
    for (const part of walk(line.formula)) {
      if (part.kind !== 'constant' || isStructural(part)) continue;
      const key = constantKey(part);
      const unit = formatUnit(part.unit ?? '1');
      found.set(key, { key, label: part.name ?? `Constant of ${line.label}`, unit, value: part.value });
    }
  return [...found.values()];
}

/** Every factor between units that formulas multiply by, once each. */
export function factorsOf(model: Model): readonly NamedConstant[] {
  const uses = new Map<number, Set<string>>();
  for (const [expression, factor] of model.factors) {
    if (factor === 1 || expression.kind !== 'convert') continue;
    const units = uses.get(factor) ?? new Set<string>();
    uses.set(factor, units.add(formatUnit(expression.to) || 'a plain number'));
  }
  return [...uses]
    .sort(([a], [b]) => a - b)
    .map(([factor, units]) => ({
      key: factorKey(factor),
      label: `Into ${[...units].sort().join(', ')}`,
      unit: '',
      value: factor,
    }));
}
