import { describe, expect, it } from 'vitest';
import { fieldSpec } from '../domain/fields.ts';
import { yearMonth } from '../domain/months.ts';
import { newBlock, newSite } from '../domain/newRows.ts';
import type { Row } from '../domain/patch.ts';
import { inputRecord, isInherited, RowPacker } from './pack.ts';

const decision = yearMonth('2026-12');
const options = (fieldSpec('site', 'commercialModel')?.options ?? []).map(({ value }) => value);
const [first = '', second = ''] = options;

const site = newSite('s', {
  commercialModel: second as never,
  hardCostUsdPerItMw: 9e6,
  contractedFrom: null,
});
const block = (given: Readonly<Record<string, unknown>>): Row => newBlock('s-1', site.id, 1, given) as Row;

const fields = ['commercialModel', 'hardCostUsdPerItMw', 'readyMonth', 'utilityMw'];
const packed = (row: Row): number[] => {
  const into = new Float64Array(fields.length + 2).fill(-1);
  new RowPacker('block', fields).pack(row, site as Row, decision, into, 1);
  expect([into[0], into.at(-1)]).toEqual([-1, -1]);
  return [...into.subarray(1, 1 + fields.length)];
};

describe('packed inputs', () => {
  it('are months after the decision, positions of options, and what an empty field says', () => {
    const names = ['commercialModel', 'contractedFrom', 'energisedMw'];
    expect(inputRecord('site', names, site as Row, null, decision)).toEqual({
      commercialModel: 1,
      contractedFrom: fieldSpec('site', 'contractedFrom')?.whenEmpty ?? Number.NaN,
      energisedMw: site.energisedMw,
    });
    expect(packed(block({ readyMonth: '2028-01', utilityMw: 35 })).slice(2)).toEqual([13, 35]);
  });

  it('take the value of the site where that of a block is empty, and only there', () => {
    const empty = block({ commercialModel: null, hardCostUsdPerItMw: null });
    expect(packed(empty).slice(0, 2)).toEqual([1, 9e6]);
    expect(isInherited('block', 'hardCostUsdPerItMw', empty)).toBe(true);
    const own = block({ commercialModel: first, hardCostUsdPerItMw: 0 });
    expect(packed(own).slice(0, 2)).toEqual([0, 0]);
    expect(isInherited('block', 'hardCostUsdPerItMw', own)).toBe(false);
    expect(isInherited('block', 'utilityMw', block({ utilityMw: null }))).toBe(false);
  });

  it('have no number for an option that does not exist', () => {
    expect(packed(block({ commercialModel: 'nothing known' }))[0]).toBeNaN();
  });

  it('are the same by name and by position', () => {
    for (const row of [block({}), block({ commercialModel: first, hardCostUsdPerItMw: 1 })]) {
      const record = inputRecord('block', fields, row, site as Row, decision);
      expect(packed(row)).toEqual(fields.map((field) => record[field]));
    }
  });
});
