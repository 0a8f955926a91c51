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
  return numberOf(value, fieldSpec(table, field)?.whenEmpty ?? Number.NaN, decisionMonth);
}

function numberOf(value: Cell | undefined, whenEmpty: number, decisionMonth: YearMonth): number {
  if (value === null || value === undefined) return whenEmpty;
  if (typeof value === 'number') return value;
  return isYearMonth(value) ? monthsBetween(decisionMonth, value) : Number.NaN;
}

/** Packs rows of one table in the order in which the kernel reads their fields. */
export class RowPacker {
  readonly #fields: readonly { readonly name: string; readonly whenEmpty: number }[];

  constructor(table: TableName, fields: readonly string[]) {
    this.#fields = fields.map((name) => ({
      name,
      whenEmpty: fieldSpec(table, name)?.whenEmpty ?? Number.NaN,
    }));
  }

  /** Writes the inputs of `row` into `into` from `at` on. */
  pack(row: Readonly<Record<string, Cell>>, decisionMonth: YearMonth, into: Float64Array, at: number): void {
    let position = at;
    for (const { name, whenEmpty } of this.#fields) {
      const value = row[name];
      into[position] = typeof value === 'number' ? value : numberOf(value, whenEmpty, decisionMonth);
      position += 1;
    }
  }
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
