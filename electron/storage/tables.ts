import { answerColumns } from '../../shared/domain/answers.ts';
import { dealFields } from '../../shared/domain/deals/dealFields.ts';
import { blockFields, marketFields, portfolioFields, siteFields } from '../../shared/domain/fields.ts';
import { byId } from '../../shared/domain/order.ts';
import { type DocumentTable, documentTables, type Row } from '../../shared/domain/patch.ts';
import { snapshotColumns } from '../../shared/domain/snapshotRows.ts';
import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';

/** The columns of each table that hold the document, without the key of the two single rows. */
export const columnsOf: Readonly<Record<DocumentTable, readonly string[]>> = {
  portfolio: Object.keys(portfolioFields),
  market: Object.keys(marketFields),
  site: ['id', ...Object.keys(siteFields)],
  block: ['id', 'siteId', 'ordinal', ...Object.keys(blockFields)],
  source: ['id', 'title', 'detail', 'date'],
  provenance: ['id', 'entity', 'field', 'sourceId', 'tier', 'original', 'reading'],
  scenario: ['id', 'letter', 'name', 'colour', 'note', 'ordinal'],
  scenarioChange: ['id', 'scenarioId', 'table', 'key', 'field', 'value'],
  deal: ['id', ...Object.keys(dealFields)],
  rating: ['id', 'siteId', 'factor', 'points', 'reason', 'evidence'],
  weight: ['id', 'weight'],
  ...answerColumns,
  riskInput: ['id', 'value', 'source'],
  limitInput: ['id', 'value'],
  snapshot: snapshotColumns,
};

const keyColumn = (table: DocumentTable): 'key' | 'id' =>
  table === 'portfolio' || table === 'market' ? 'key' : 'id';

/** Reads and writes rows of the document's tables by key. */
export interface RowAccess {
  get(table: DocumentTable, key: string): Row | null;
  insert(table: DocumentTable, key: string, row: Row): void;
  update(table: DocumentTable, key: string, row: Row): void;
  remove(table: DocumentTable, key: string): void;
}

/** All rows of `table`, in the order of their ids. */
export function allRows(database: ReadableDatabase, table: DocumentTable): Row[] {
  const columns = columnsOf[table].map(quoted).join(', ');
  const rows = database.prepare<[], Row>(`SELECT ${columns} FROM ${quoted(table)}`).all();
  return keyColumn(table) === 'key' ? rows : (rows as (Row & { id: string })[]).sort(byId);
}

/** Prepares the statements for every table once. */
export function rowAccess(database: WritableDatabase): RowAccess {
  const prepared = new Map(documentTables.map((table) => [table, prepareTable(database, table)]));
  const of = (table: DocumentTable): PreparedTable => {
    const found = prepared.get(table);
    if (!found) throw new RangeError(`There is no table "${table}"`);
    return found;
  };
  return {
    get: (table, key) => of(table).get.get(key) ?? null,
    insert: (table, key, row) => {
      const written = values(table, key, row);
      of(table).insert.run(keyColumn(table) === 'key' ? { ...written, key } : written);
    },
    update: (table, key, row) => {
      of(table).update.run({ ...values(table, key, row), rowKey: key });
    },
    remove: (table, key) => {
      of(table).remove.run(key);
    },
  };
}

type PreparedTable = ReturnType<typeof prepareTable>;

function prepareTable(database: WritableDatabase, table: DocumentTable) {
  const name = quoted(table);
  const columns = columnsOf[table];
  const where = `WHERE ${quoted(keyColumn(table))}`;
  const written = keyColumn(table) === 'key' ? ['key', ...columns] : columns;
  return {
    get: database.prepare<[string], Row>(
      `SELECT ${columns.map(quoted).join(', ')} FROM ${name} ${where} = ?`,
    ),
    insert: database.prepare<[Row]>(
      `INSERT INTO ${name} (${written.map(quoted).join(', ')}) VALUES (${written.map((column) => `@${column}`).join(', ')})`,
    ),
    update: database.prepare<[Row]>(
      `UPDATE ${name} SET ${columns.map((column) => `${quoted(column)} = @${column}`).join(', ')} ${where} = @rowKey`,
    ),
    remove: database.prepare<[string]>(`DELETE FROM ${name} ${where} = ?`),
  };
}

/** The row, if it has exactly the columns of its table and the id that it is filed under. */
function values(table: DocumentTable, key: string, row: Row): Row {
  const columns = columnsOf[table];
  if (Object.keys(row).length !== columns.length || !columns.every((column) => Object.hasOwn(row, column)))
    throw new TypeError(`A row of ${table} does not have the columns of its table`);
  if (keyColumn(table) === 'id' && row['id'] !== key)
    throw new TypeError(`A row of ${table} is filed under another id than its own`);
  return row;
}

const quoted = (name: string): string => `"${name}"`;
