import { expect, test } from 'vitest';
import { noLimits } from '../../../../shared/choice/limits.ts';
import { listOptions } from '../../../../shared/choice/offered.ts';
import { fiveSites } from '../../../../shared/choice/testing/fiveSites.ts';
import { defaultRiskSettings } from '../../../../shared/risk/riskSettings.ts';
import {
  blocksText,
  type CandidateKind,
  candidateColumns,
  candidateRows,
  isOfKind,
  kindOf,
  shortStanding,
  standingWords,
} from './candidateRows.ts';

const options = { ...noLimits().options, shares: [0.5, 1], startMonths: [0, 12] };
const limits = { ...noLimits(), capexUsd: 1_200e6, options };
const list = listOptions(fiveSites(), limits, defaultRiskSettings(), new Map());
const ash = list.sites[0]?.options ?? [];
const id = (place: number): string => ash[place]?.optionId ?? '';
const rowsOf = (without: readonly string[] = [], chosen: readonly string[] = []) =>
  candidateRows(list, without, new Set(chosen));

test('rows say in short and at length how options stand', () => {
  const rows = rowsOf([], [id(2)]);
  expect(rows.slice(0, 4).map(shortStanding)).toEqual([
    'Searched',
    'Beaten by Dec 2026',
    'In the plan',
    'Beaten by Dec 2026',
  ]);
  expect(standingWords(rows[1] ?? never())).toMatch(
    /^Beaten by 60 MW Build-to-suit, NNN from Dec 2026: it gains USD [\d.]+ M more and uses no more of any limit$/,
  );
  const birch = rows.filter(({ siteName }) => siteName === 'Birch');
  expect(birch.map(shortStanding)).toContain('No room: Capex at most USD 1,200 M');
  const dogwood = rows.filter(({ siteName }) => siteName === 'Dogwood');
  expect(shortStanding(dogwood[0] ?? never())).toBe('Beaten by mining on');
});

test('an option is left out at once, whatever the listing knew', () => {
  const [row] = rowsOf([id(0)]);
  expect([kindOf(row ?? never()), shortStanding(row ?? never())]).toEqual(['leftOut', 'Left out by hand']);
  const out = listOptions(
    fiveSites(),
    { ...limits, options: { ...options, without: [id(0)] } },
    defaultRiskSettings(),
    new Map(),
  );
  const back = candidateRows(out, [], new Set()).find(({ option }) => option.optionId === id(0)) ?? never();
  expect([kindOf(back), shortStanding(back)]).toEqual(['open', 'Taken back']);
});

test('every option is of exactly one standing, and kinds count all of them', () => {
  const rows = rowsOf([id(0)], [id(2)]);
  const count = (kind: CandidateKind): number => rows.filter((row) => isOfKind(row, kind)).length;
  expect(count('all')).toBe(20);
  expect([count('chosen'), count('own'), count('leftOut')]).toEqual([1, 0, 1]);
  const standings = ['open', 'beaten', 'noRoom', 'locked', 'refused', 'leftOut'] as const;
  expect(standings.reduce((sum, kind) => sum + count(kind), 0)).toBe(20);
});

test('blocks are written as runs of one size', () => {
  const blocks = (...mw: number[]) => ({
    ...(ash[0] ?? never()),
    blocks: mw.map((utilityMw) => ({ utilityMw, start: never, ready: never })) as never,
  });
  expect(blocksText(blocks(50, 50, 20))).toBe('2 × 50 + 20');
  expect(blocksText(blocks(7.5))).toBe('7.5');
});

test('amounts stand in USD million, shares of cost in per cent', () => {
  const [row] = rowsOf();
  const text = Object.fromEntries(candidateColumns.map((column) => [column.id, column.text(row ?? never())]));
  expect(text).toMatchObject({ site: 'Ash', mw: '60', start: 'Dec 2026', loan: '70 %' });
  expect(Number(text['capex'])).toBe(Math.round((ash[0]?.capexUsd ?? 0) / 1e6));
  expect(text['gain']).toMatch(/^\+\d+$/);
});

function never(): never {
  throw new Error('There is no such row');
}
