import { type FieldSpec, fieldSpec, fieldTables, type TableName } from '../domain/fields.ts';
import type { Cell as StoredCell } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { walk } from '../language/expression.ts';
import type { Model } from '../language/model.ts';
import { constantsOf, factorsOf, type NamedConstant, noLimit } from './constants.ts';

/** One input of the document with its place on the sheet. */
export interface PlannedInput {
  readonly kind: 'input';
  readonly row: number;
  readonly table: TableName;
  /** Id of the site or block, or the name of the table. */
  readonly key: string;
  readonly field: string;
  readonly spec: FieldSpec;
  readonly value: StoredCell;
  /** Whether a formula reads it. */
  readonly isRead: boolean;
}

export type PlannedRow =
  | { readonly kind: 'section'; readonly row: number; readonly title: string; readonly words: string }
  | { readonly kind: 'constant'; readonly row: number; readonly constant: NamedConstant }
  | PlannedInput;

/** Where every input and constant stands on the sheet of inputs. */
export interface InputPlan {
  readonly rows: readonly PlannedRow[];
  readonly rowCount: number;
  readonly inputRow: (key: string, field: string) => number;
  readonly constantRow: (key: string) => number;
}

const firstRow = 5;

/** Plans the sheet of inputs: portfolio, market, constants, then each site with its blocks. */
export function planInputs(
  portfolio: Portfolio,
  model: Model,
  blocksOf: (site: Site) => readonly Block[],
): InputPlan {
  const read = fieldsRead(model);
  const rows: PlannedRow[] = [];
  const inputRows = new Map<string, number>();
  const constantRows = new Map<string, number>();
  let next = firstRow;

  const section = (title: string, words = ''): void => {
    rows.push({ kind: 'section', row: next + 1, title, words });
    next += 2;
  };
  const inputs = (table: TableName, key: string, values: Readonly<Record<string, StoredCell>>): void => {
    for (const field of Object.keys(fieldTables[table])) {
      const spec = fieldSpec(table, field);
      if (!spec) continue;
      const value = values[field] ?? null;
      const isRead = read.has(`${table}.${field}`);
      rows.push({ kind: 'input', row: next, table, key, field, spec, value, isRead });
      inputRows.set(`${key}/${field}`, next);
      next += 1;
    }
  };
  const constants = (list: readonly NamedConstant[]): void => {
    for (const constant of list) {
      rows.push({ kind: 'constant', row: next, constant });
      constantRows.set(constant.key, next);
      next += 1;
    }
  };

  section('Portfolio');
  inputs('portfolio', 'portfolio', portfolio.portfolio as unknown as Record<string, StoredCell>);
  section('Market', 'every site shares these');
  inputs('market', 'market', portfolio.market as unknown as Record<string, StoredCell>);
  section('Constants', 'of nature, protocol and convention: not assumptions');
  constants([...constantsOf(model), noLimit]);
  section('Factors between units');
  constants(factorsOf(model));
  for (const site of portfolio.sites) {
    section(site.name, `site ${site.id}`);
    inputs('site', site.id, site as unknown as Record<string, StoredCell>);
    for (const block of blocksOf(site)) {
      section(`${site.name}: block ${block.ordinal}`, `block ${block.id}`);
      inputs('block', block.id, block as unknown as Record<string, StoredCell>);
    }
  }

  const found = (map: ReadonlyMap<string, number>, key: string): number => {
    const row = map.get(key);
    if (row === undefined) throw new RangeError(`The sheet of inputs has no row for ${key}`);
    return row;
  };
  return {
    rows,
    rowCount: next - 1,
    inputRow: (key, field) => found(inputRows, `${key}/${field}`),
    constantRow: (key) => found(constantRows, key),
  };
}

function fieldsRead(model: Model): ReadonlySet<string> {
  const read = new Set(['portfolio.decisionMonth']);
  for (const line of model.lines)
    for (const part of walk(line.formula)) if (part.kind === 'input') read.add(`${part.scope}.${part.field}`);
  return read;
}
