import { expect, test } from 'vitest';
import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import { type Portfolio, ratingId } from '../../../shared/domain/portfolio.ts';
import { factors } from '../../../shared/domain/readiness/factors.ts';
import { ordered, pointsText, readinessRows, readinessTitle, scoreText } from './readinessRows.ts';

const sites = [
  newSite('a', { name: 'Alder', energisedMw: 200 }),
  newSite('b', { name: 'Birch', energisedMw: 200, gateFloodWay: 'fails' }),
  newSite('c', { name: 'Cedar', energisedMw: 45 }),
];
/** Alder has 80 and Birch 40 in all that inputs do not say; Cedar has nothing. */
const portfolio: Portfolio = {
  ...emptyPortfolio('Test'),
  sites,
  ratings: [
    ['a', 80],
    ['b', 40],
  ].flatMap(([site, points]) =>
    factors.slice(2).map((factor) => ({
      id: ratingId(String(site), factor.id),
      siteId: newSite(String(site)).id,
      factor: factor.id,
      points: Number(points),
      reason: '',
      evidence: '',
    })),
  ),
};
const rows = readinessRows(portfolio);

test('scores, ranges and points are written as they are known', () => {
  // 32 + 68 x 0.8, 32 + 68 x 0.4, and 18 x 0.25 + 14 to all of the other 68.
  expect(rows.map((row) => scoreText(row.readiness))).toEqual(['86.4', '59.2', '19–87']);
  expect(rows[2]?.readiness.factors.slice(0, 3).map(pointsText)).toEqual(['25', '100', '–']);
  expect(rows.map((row) => row.barred)).toEqual(['', 'the site lies in a flood way', '']);
});

test('rows stand in the order of a column; what has no points is last either way', () => {
  const names = (by: string, isDescending: boolean) =>
    ordered(rows, { by, isDescending }).map((row) => row.site.name);
  expect(names('score', true)).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(names('name', true)).toEqual(['Cedar', 'Birch', 'Alder']);
  expect(names('fibre', true)).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(names('fibre', false)).toEqual(['Birch', 'Alder', 'Cedar']);
});

test('the title counts what is ready and what is barred', () => {
  expect(readinessTitle(rows)).toBe('One of three sites scores 70 or more, one site is barred');
  const unweighted = readinessRows({ ...portfolio, weights: [{ id: 'power', weight: 0 }] });
  expect(readinessTitle(unweighted)).toBe('No site has a score yet, one site is barred');
  expect(unweighted.map((row) => scoreText(row.readiness))).toEqual(['–', '–', '–']);
  expect(readinessTitle([])).toBe('No site to score yet');
});
