import type { TableName } from '../domain/fields.ts';
import { fieldSpec } from '../domain/fields.ts';
import { isYearMonth, monthsBetween, type YearMonth } from '../domain/months.ts';
import type { Cell } from '../domain/patch.ts';

/** A row of stored values, by field. */
export type StoredRow = Readonly<Record<string, Cell>>;

/** How the stored values of one field become numbers. */
interface FieldReading {
  readonly whenEmpty: number;
  /** Positions of the options of a choice, by stored value. */
  readonly options: ReadonlyMap<string, number> | null;
}

function readingOf(table: TableName, field: string): FieldReading {
  const spec = fieldSpec(table, field);
  return {
    whenEmpty: spec?.whenEmpty ?? Number.NaN,
    options: spec?.options ? new Map(spec.options.map(({ value }, index) => [value, index])) : null,
  };
}

function numberOf(value: Cell | undefined, reading: FieldReading, decisionMonth: YearMonth): number {
  if (value === null || value === undefined) return reading.whenEmpty;
  if (typeof value === 'number') return value;
  if (reading.options) return reading.options.get(value) ?? Number.NaN;
  return isYearMonth(value) ? monthsBetween(decisionMonth, value) : Number.NaN;
}

/** Whether the site's field of the same name counts: an empty value of a block that inherits it. */
export function isInherited(table: TableName, field: string, row: StoredRow): boolean {
  return (row[field] ?? null) === null && (fieldSpec(table, field)?.inherits ?? false);
}

/**
 * The number with which the model computes a stored value: months of the calendar become months after
 * the decision, choices the position of their option, an empty value what its field says. `site` is the
 * row of the site of a block; null for other tables.
 */
export function modelInput(
  table: TableName,
  field: string,
  row: StoredRow,
  site: StoredRow | null,
  decisionMonth: YearMonth,
): number {
  return site && isInherited(table, field, row)
    ? numberOf(site[field], readingOf('site', field), decisionMonth)
    : numberOf(row[field], readingOf(table, field), decisionMonth);
}

/** Packs rows of one table in the order in which the kernel reads their fields. */
export class RowPacker {
  readonly #fields: readonly {
    readonly name: string;
    readonly own: FieldReading;
    /** How the site's value is read where that of a block is empty. */
    readonly inherited: FieldReading | null;
  }[];

  constructor(table: TableName, fields: readonly string[]) {
    this.#fields = fields.map((name) => ({
      name,
      own: readingOf(table, name),
      inherited: fieldSpec(table, name)?.inherits ? readingOf('site', name) : null,
    }));
  }

  /**
   * Writes the inputs of `row` into `into` from `at` on. `site` is the row of the site of a block; null for
   * other tables.
   */
  pack(
    row: StoredRow,
    site: StoredRow | null,
    decisionMonth: YearMonth,
    into: Float64Array,
    at: number,
  ): void {
    let position = at;
    for (const { name, own, inherited } of this.#fields) {
      const value = row[name];
      if (typeof value === 'number') into[position] = value;
      else if (inherited && site && (value ?? null) === null)
        into[position] = numberOf(site[name], inherited, decisionMonth);
      else into[position] = numberOf(value, own, decisionMonth);
      position += 1;
    }
  }
}

/** The same fields by name, as the interpreter reads them. */
export function inputRecord(
  table: TableName,
  fields: readonly string[],
  row: StoredRow,
  site: StoredRow | null,
  decisionMonth: YearMonth,
): Record<string, number> {
  return Object.fromEntries(
    fields.map((field) => [field, modelInput(table, field, row, site, decisionMonth)]),
  );
}
