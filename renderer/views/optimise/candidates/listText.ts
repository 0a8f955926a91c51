import type { FieldSpec } from '../../../../shared/domain/fields/fieldSpec.ts';
import { formatQuantity, parseQuantity } from '../../../../shared/domain/quantity.ts';

export type ListReading =
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly message: string };

/** Numbers of one field in a line of text, as `0, 6, 12` or `33 %; 67 %`. */
export function readList(text: string, spec: FieldSpec, most: number): ListReading {
  const parts = text
    .split(/;|,\s|,$|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > most) return { ok: false, message: `At most ${most} of them` };
  if (parts.length === 0 && !spec.nullable) return { ok: false, message: `${spec.label} needs one at least` };
  const values: number[] = [];
  for (const part of parts) {
    const read = parseQuantity(part, spec, null);
    if (!read.ok) return read;
    if (read.value !== null && !values.includes(read.value)) values.push(read.value);
  }
  return { ok: true, values: values.sort((a, b) => a - b) };
}

export function listText(values: readonly number[], spec: FieldSpec): string {
  return values.map((value) => `${formatQuantity(value, spec)}${spec.percent ? ' %' : ''}`).join(', ');
}
