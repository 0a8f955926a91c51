import { expect, test } from 'vitest';
import { fieldSpec, siteFields } from '../../../../shared/domain/fields.ts';
import { siteSituation } from '../../../../shared/domain/idleInputs.ts';
import { emptyPortfolio, newSite } from '../../../../shared/domain/newRows.ts';
import { model } from '../../../../shared/model/model.ts';
import { inputGroups } from './inputGroups.ts';

const rows = inputGroups.flatMap((group) => group.rows);

test('every input of a site stands in exactly one group', () => {
  const listed = rows.flatMap((row) => (row.kind === 'site' ? [row.field] : []));
  expect([...listed].sort()).toEqual(Object.keys(siteFields).sort());
});

test('every figure that follows is a number of the model', () => {
  const lines = rows.flatMap((row) => (row.kind === 'calculated' ? [row.line] : []));
  expect(lines.filter((line) => model.byId.get(line)?.shape !== 'scalar')).toEqual([]);
});

test('what may be empty says in its box what empty means', () => {
  for (const row of rows)
    if (row.kind === 'site' && fieldSpec('site', row.field)?.nullable)
      expect(row.empty, row.field).toMatch(/\w/);
});

test('a closed group says what it holds', () => {
  const site = newSite('a', { energisedMw: 120, loanToCost: 0.75, region: 'Texas', grid: 'ERCOT' });
  const now = siteSituation(emptyPortfolio('Test').market, site, []);
  const summaries = Object.fromEntries(inputGroups.map((group) => [group.id, group.summary(now)]));
  expect(summaries).toMatchObject({
    power: '120 MW, all-in price',
    lease: 'Build-to-suit, NNN',
    contract: 'nothing prepaid or backed',
    gpu: 'no block is a GPU cloud',
    loan: '75 % of cost at 7.25 %',
    place: 'Texas, ERCOT',
  });
});
