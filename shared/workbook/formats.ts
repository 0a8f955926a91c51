import type { FieldSpec } from '../domain/fields.ts';
import { formatUnit } from '../domain/quantityUnits.ts';
import type { ModelLine } from '../language/model.ts';

/** Positive; negative in brackets; zero as a dash, all in line. */
function amount(decimals: number): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${digits}_);(${digits});"-"_)`;
}

export const monthIndexFormat = '0';
export const dateFormat = 'mmm yyyy';
const percentFormat = '0.0%_);(0.0%);"-"_)';

/** The number format of a line: by how it is shown, or by its unit. */
export function lineFormat(line: Pick<ModelLine, 'unit' | 'shownAs'>): string {
  switch (line.shownAs) {
    case 'percent':
      return percentFormat;
    case 'multiple':
      return '0.00"x"';
    case 'date':
      return '0.0';
    case 'unit':
      return unitFormat(line.unit);
  }
}

/** The number format of an amount in `unit`. */
export function unitFormat(unit: string): string {
  const [first] = unit.split('/');
  if (unit === 'USD' || unit === 'USD/month' || unit === 'USD/year') return amount(0);
  if (/^USD\/(MW|MWit)(\/|$)/.test(unit)) return amount(0);
  if (unit === 'month' || unit === 'year') return '0.0';
  if (first === 'BTC') return '0.00000000';
  if (first === 'EH') return amount(3);
  if (first === 'MW' || first === 'MWit') return amount(2);
  return unit === '1' ? '[>=1000000000]0.0000E+00;[=0]"-"_);#,##0.0000_)' : amount(2);
}

/** The number format of an input. */
export function fieldFormat(spec: FieldSpec): string {
  if (spec.kind === 'month') return dateFormat;
  if (spec.kind !== 'number') return 'General';
  const decimals = spec.decimals ?? 2;
  if (spec.percent) return `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}%`;
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** The unit of a line as people read it. */
export function lineUnit(line: Pick<ModelLine, 'unit' | 'shownAs'>): string {
  if (line.shownAs === 'percent') return '%';
  if (line.shownAs === 'multiple') return 'x';
  if (line.shownAs === 'date') return 'month t';
  return formatUnit(line.unit);
}
