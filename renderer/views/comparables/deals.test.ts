import { expect, test } from 'vitest';
import { dealScatterSpec } from '../../../shared/deck/charts/dealScatter.ts';
import { emptyPortfolio, newDeal } from '../../../shared/domain/newRows.ts';
import { rentPosition } from '../../components/deals/rentPosition.ts';
import { type DealRow, dealColumns, dealRows } from './dealRows.ts';
import { keepsDeal } from './useDealsTable.ts';

const own = newDeal('own-offer', {
  site: 'Offer',
  announced: '2026-11-03',
  itMw: 50,
  termYears: 10,
  contractUsd: 1e9,
  escalator: 0.03,
});
const portfolio = { ...emptyPortfolio('Test'), deals: [own] };
const rows = dealRows(portfolio);
const rowOf = (id: string): DealRow => {
  const row = rows.find((each) => each.deal.id === id);
  if (!row) throw new Error(`No deal ${id}`);
  return row;
};
const textOf = (id: string, column: string): string =>
  dealColumns.find((each) => each.id === column)?.text(rowOf(id)) ?? '';

test('a row says what is known, and a dash where nothing is', () => {
  const shown = (id: string) =>
    ['announced', 'mw', 'basis', 'value', 'average', 'yearOne', 'ratio', 'hardCost', 'financed'].map(
      (column) => textOf(id, column),
    );
  expect(shown('hut-8-river-bend-phase-1')).toEqual([
    'Dec 2025',
    '245',
    'IT',
    '7,000',
    '158.7',
    '128.0',
    '1.35',
    '9–11',
    '13.3',
  ]);
  expect(shown('applied-digital-delta-forge-2')).toEqual([
    'Jun 2026',
    '210',
    'not stated',
    '5,200',
    '–',
    '–',
    '–',
    '–',
    '–',
  ]);
});

test('rent that does not compare is shown and has no rank', () => {
  const yearOne = dealColumns.find((column) => column.id === 'yearOne');
  expect(textOf('cipher-digital-black-pearl', 'yearOne')).toBe('82.1');
  expect(yearOne?.read(rowOf('cipher-digital-black-pearl'))).toBeNull();
  expect(yearOne?.read(rowOf('own-offer'))).toBeCloseTo(145.4, 1);
});

test('words and kinds narrow the list', () => {
  const kept = (text: string, kind: 'all' | 'comparable' | 'own'): readonly string[] =>
    rows.filter((row) => keepsDeal(row, { text, kind })).map((row) => row.deal.id);
  expect(kept('', 'all')).toHaveLength(45);
  expect(kept('', 'comparable')).toHaveLength(17);
  expect(kept('', 'own')).toEqual(['own-offer']);
  expect(kept('hut louisiana', 'all')).toEqual(['hut-8-river-bend-phase-1']);
  expect(kept('nobody', 'all')).toEqual([]);
});

test('the drawing has every deal that compares, over term, size or date', () => {
  const deals = rows.map((row) => row.deal);
  const spec = dealScatterSpec(deals, new Set(['own-offer']), 'date', { name: 'Alder', rent: 137 });
  expect(spec.points).toHaveLength(17);
  expect(spec.points.filter((point) => point.isOwn).map((point) => point.id)).toEqual(['own-offer']);
  expect(spec.points.find((point) => point.isOwn)?.x).toBeCloseTo(2026.84, 2);
  expect(spec.summary).toContain('Alder at 137.0 is above 76 % of them');
  expect(dealScatterSpec([], new Set(), 'mw', null)).toMatchObject({ points: [], band: null });
  const sized = dealScatterSpec(deals, new Set(), 'mw', null).points;
  expect(sized.find((point) => point.id === 'own-offer')?.x).toBe(50);
});

test('a rent has its place among the deals, own ones counted', () => {
  expect(rentPosition(portfolio, 50)).toMatch(/^below all of 17 deals; median 128\.0, half between/);
  expect(rentPosition(portfolio, 500)).toMatch(/^above all of 17 deals/);
  expect(rentPosition(emptyPortfolio('Test'), 137)).toMatch(/^above 81 % of 16 deals; median 126\.7/);
});
