import type { TableName } from '../domain/fields.ts';
import { fieldSpec } from '../domain/fields.ts';
import { isYearMonth, monthsBetween, type YearMonth } from '../domain/months.ts';
import type { Cell } from '../domain/patch.ts';

/**
 * The number with which the model computes a stored value: months of the calendar become months after
 * the decision, an empty value becomes what its field says.
 */
export function modelInput(
  table: TableName,
  field: string,
  value: Cell | undefined,
  decisionMonth: YearMonth,
): number {
  const spec = fieldSpec(table, field);
  if (value === null || value === undefined) return spec?.whenEmpty ?? Number.NaN;
  if (typeof value === 'number') return value;
  return isYearMonth(value) ? monthsBetween(decisionMonth, value) : Number.NaN;
}

/** Packs the fields of one row, in the order in which the kernel reads them, into `into` from `at` on. */
export function packRow(
  table: TableName,
  fields: readonly string[],
  row: Readonly<Record<string, Cell>>,
  decisionMonth: YearMonth,
  into: Float64Array,
  at: number,
): void {
  fields.forEach((field, index) => {
    into[at + index] = modelInput(table, field, row[field], decisionMonth);
  });
}

/** The same fields by name, as the interpreter reads them. */
export function inputRecord(
  table: TableName,
  fields: readonly string[],
  row: Readonly<Record<string, Cell>>,
  decisionMonth: YearMonth,
): Record<string, number> {
  return Object.fromEntries(
    fields.map((field) => [field, modelInput(table, field, row[field], decisionMonth)]),
  );
}
