/**
 * Formulas of a spreadsheet as data: text with references between. One formula stands for a whole row of
 * months, in which references of the month move along with the column.
 */

/** A cell, or the months of a row. `sheet` null is the sheet of the formula itself. */
export type CellReference =
  /** One cell in a fixed place. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  /** The cell of `row` in the column of the formula, or `offset` columns from it. */
  | { readonly kind: 'month'; readonly sheet: string | null; readonly row: number; readonly offset: number }
  /** A fixed run of cells. Both ends count. */
  | {
      readonly kind: 'range';
      readonly sheet: string | null;
      readonly rows: readonly [number, number];
      readonly columns: readonly [number, number];
    }
  /** Cells of the formula's own column. Both ends count. */
  | {
      readonly kind: 'monthRange';
      readonly sheet: string | null;
      readonly rows: readonly [number, number];
    };

/** Without the equals sign. */
export type Formula = readonly (string | CellReference)[];

/** `A`, ..., `Z`, `AA`, ... for 1, ..., 26, 27, ... */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  columnNames[column] = name;
  return name;
}

const columnNames: (string | undefined)[] = [];

/** The formula as it stands in `column`, without the equals sign. */
export function formulaAt(formula: Formula, column: number): string {
  let text = '';
  for (const part of formula) text += typeof part === 'string' ? part : referenceAt(part, column);
  return text;
}

function referenceAt(reference: CellReference, column: number): string {
  const sheet = reference.sheet === null ? '' : `${quotedSheet(reference.sheet)}!`;
  switch (reference.kind) {
    case 'cell':
      return `${sheet}$${columnName(reference.column)}$${reference.row}`;
    case 'month':
      return `${sheet}${columnName(column + reference.offset)}$${reference.row}`;
    case 'range': {
      const [top, bottom] = reference.rows;
      const [left, right] = reference.columns;
      return `${sheet}$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
    }
    case 'monthRange': {
      const [top, bottom] = reference.rows;
      return `${sheet}${columnName(column)}$${top}:${columnName(column)}$${bottom}`;
    }
  }
}

/** Names that could be read as anything else stand in quotes. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]{4,}$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Joins texts, references and formulas into one formula. */
export function join(...parts: readonly (string | CellReference | Formula)[]): Formula {
  const joined: (string | CellReference)[] = [];
  const add = (part: string | CellReference): void => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  };
  for (const part of parts) {
    if (typeof part === 'string' || !Array.isArray(part)) add(part as string | CellReference);
    else for (const inner of part as Formula) add(inner);
  }
  return joined;
}
