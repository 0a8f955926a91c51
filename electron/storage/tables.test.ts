import { expect, test } from 'vitest';
import { type FieldSpec, fieldTables } from '../../shared/domain/fields.ts';
import { documentTables } from '../../shared/domain/patch.ts';
import { migrate } from './migrate.ts';
import { inMemory } from './sqlite.ts';
import { columnsOf } from './tables.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
}

function columnsInFile(table: string): Column[] {
  const database = inMemory(Buffer.alloc(0));
  migrate(database);
  return database
    .prepare<[], Column>(`SELECT name, type, "notnull" FROM pragma_table_info('${table}')`)
    .all();
}

test.each(documentTables)('the columns of %s are those that are read and written', (table) => {
  const names = columnsInFile(table).map((column) => column.name);
  const isSingle = table === 'portfolio' || table === 'market';
  expect(names.filter((name) => !isSingle || name !== 'key').sort()).toEqual([...columnsOf[table]].sort());
});

test.each(['portfolio', 'market', 'site', 'block'] as const)(
  'each field of %s has a column of its kind',
  (table) => {
    const columns = new Map(columnsInFile(table).map((column) => [column.name, column]));
    for (const [name, spec] of Object.entries<FieldSpec>(fieldTables[table])) {
      const type = spec.kind === 'number' ? (spec.whole ? 'INTEGER' : 'REAL') : 'TEXT';
      expect(columns.get(name), `a migration must add ${table}.${name}`).toMatchObject({
        type,
        notnull: spec.nullable ? 0 : 1,
      });
    }
  },
);
