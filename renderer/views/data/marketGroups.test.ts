import { expect, test } from 'vitest';
import { type FieldSpec, fieldSpec, marketFields, portfolioFields } from '../../../shared/domain/fields.ts';
import { emptyWords, marketColumns } from './marketGroups.ts';

const groups = marketColumns.flat();
const listed = (table: 'market' | 'portfolio'): readonly string[] =>
  groups.flatMap((group) => (group.table === table ? [...group.fields] : []));

test('every input of the market and the company stands in exactly one group', () => {
  expect([...listed('market')].sort()).toEqual(Object.keys(marketFields).sort());
  expect([...listed('portfolio')].sort()).toEqual(Object.keys(portfolioFields).sort());
});

test('what may be empty says in its box what empty means', () => {
  for (const { table, fields } of groups)
    for (const field of fields) {
      const spec: FieldSpec | undefined = fieldSpec(table, field);
      if (spec?.nullable) expect(emptyWords[field], field).toMatch(/\w/);
    }
});
