import { type FieldSpec, fieldSpec, fieldTables, type TableName } from '../domain/fields.ts';
import type { Cell as StoredCell } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { walk } from '../language/expression.ts';
import type { Model } from '../language/model.ts';
import { constantsOf, factorsOf, type NamedConstant, noLimit } from './constants.ts';

type StoredValues = Readonly<Record<string, StoredCell>>;

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
  /** The stored row, and that of the site of a block. */
  readonly stored: StoredValues;
  readonly site: (StoredValues & { readonly id: StoredCell }) | null;
  /** Whether a formula reads it. */
  readonly isRead: boolean;
}

export type PlannedRow =
  | { readonly kind: 'section'; readonly row: number; readonly title: string; readonly words: string }
  | { readonly kind: 'constant'; readonly row: number; readonly constant: NamedConstant }
  | {
      readonly kind: 'option';
      readonly row: number;
      /** The choice that it belongs to. */
      readonly choice: string;
      readonly label: string;
      readonly index: number;
    }
  | PlannedInput;

/** Where every input and constant stands on the sheet of inputs. */
export interface InputPlan {
  readonly rows: readonly PlannedRow[];
  readonly rowCount: number;
  readonly inputRow: (key: string, field: string) => number;
  readonly constantRow: (key: string) => number;
  /** An option by its number and label. */
  readonly optionRow: (index: number, label: string) => number;
  /** The first and last row of the options of a choice. */
  readonly optionRows: (options: Options) => readonly [number, number];
}

type Options = NonNullable<FieldSpec['options']>;

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
  const optionRows = new Map<Options, readonly [number, number]>();
  let next = firstRow;

  const section = (title: string, words = ''): void => {
    rows.push({ kind: 'section', row: next + 1, title, words });
    next += 2;
  };
  const inputs = (
    table: TableName,
    key: string,
    stored: StoredValues,
    site: PlannedInput['site'] = null,
  ): void => {
    for (const field of Object.keys(fieldTables[table])) {
      const spec = fieldSpec(table, field);
      if (!spec) continue;
      const value = stored[field] ?? null;
      const isRead = read.has(`${table}.${field}`);
      rows.push({ kind: 'input', row: next, table, key, field, spec, value, stored, site, isRead });
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

  const choices = (): void => {
    for (const table of ['portfolio', 'market', 'site', 'block'] as const)
      for (const field of Object.keys(fieldTables[table])) {
        const spec = fieldSpec(table, field);
        if (!spec?.options || optionRows.has(spec.options)) continue;
        optionRows.set(spec.options, [next, next + spec.options.length - 1]);
        for (const [index, { label }] of spec.options.entries()) {
          rows.push({ kind: 'option', row: next, choice: spec.label, label, index });
          next += 1;
        }
      }
  };

  section('Portfolio');
  inputs('portfolio', 'portfolio', portfolio.portfolio as unknown as StoredValues);
  section('Market', 'every site shares these');
  inputs('market', 'market', portfolio.market as unknown as StoredValues);
  section('Constants', 'of nature, protocol and convention: not assumptions');
  constants([...constantsOf(model), noLimit]);
  section('Factors between units');
  constants(factorsOf(model));
  section('Choices', 'the options of each choice with their numbers');
  choices();
  for (const site of portfolio.sites) {
    section(site.name, `site ${site.id}`);
    const siteValues = site as unknown as StoredValues & { readonly id: StoredCell };
    inputs('site', site.id, siteValues);
    for (const block of blocksOf(site)) {
      section(`${site.name}: block ${block.ordinal}`, `block ${block.id}`);
      inputs('block', block.id, block as unknown as StoredValues, siteValues);
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
    optionRow: (index, label) => {
      const planned = rows.find((row) => row.kind === 'option' && row.index === index && row.label === label);
      if (!planned) throw new RangeError(`No choice has the option ${label}`);
      return planned.row;
    },
    optionRows: (options) => {
      const known = optionRows.get(options);
      if (!known) throw new RangeError('The sheet of inputs has no rows for a choice');
      return known;
    },
  };
}

function fieldsRead(model: Model): ReadonlySet<string> {
  const read = new Set(['portfolio.decisionMonth']);
  for (const line of model.lines)
    for (const part of walk(line.formula)) {
      if (part.kind !== 'input') continue;
      read.add(`${part.scope}.${part.field}`);
      // What a block inherits is read from its site.
      if (part.scope === 'block' && fieldSpec('block', part.field)?.inherits) read.add(`site.${part.field}`);
    }
  return read;
}
