import { choiceLabel } from '../domain/choice.ts';
import { cutText } from '../domain/cutText.ts';
import type { FieldSpec } from '../domain/fields.ts';
import type { Cell } from '../domain/patch.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';

/** A value as a menu names it: `120 MW`, `20 %`, the beginning of a long text. */
export function valueText(spec: FieldSpec, value: Cell): string {
  if (value === null) return spec.inherits ? 'that of its site' : 'empty';
  if (value === '') return 'empty';
  if (typeof value === 'number') return `${formatQuantity(value, spec)} ${formatFieldUnit(spec)}`.trimEnd();
  if (spec.kind === 'choice') return choiceLabel(spec, value);
  return value.length > 40 ? `${cutText(value, 40).trimEnd()}…` : value;
}
