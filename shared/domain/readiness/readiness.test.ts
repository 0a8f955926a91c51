import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversionRange } from '../conversion.ts';
import { yearMonth } from '../months.ts';
import { emptyPortfolio, newSite } from '../newRows.ts';
import { type Portfolio, ratingId, type Site } from '../portfolio.ts';
import { factors } from './factors.ts';
import { readinessRisk, readinessWeights, siteReadiness, weightProblem } from './readiness.ts';
import { suggestedPoints } from './suggestedPoints.ts';

const decision = yearMonth('2026-12');
const site = newSite('a', {
  name: 'Alder',
  energisedMw: 100,
  contractedMw: 160,
  contractedFrom: yearMonth('2027-12'),
});

function rated(points: readonly (number | null)[], weights: Portfolio['weights'] = []): Portfolio {
  return {
    ...emptyPortfolio('Test'),
    sites: [site],
    weights,
    ratings: factors.flatMap((factor, index) => {
      const given = points[index] ?? null;
      return given === null
        ? []
        : [
            {
              id: ratingId(site.id, factor.id),
              siteId: site.id,
              factor: factor.id,
              points: given,
              reason: '',
              evidence: '',
            },
          ];
    }),
  };
}

const scoreOf = (portfolio: Portfolio): number => {
  const { score } = siteReadiness(portfolio, site);
  if (score.kind !== 'number') throw new Error('No score');
  return score.value;
};

test('the weights of the catalogue add to 100', () => {
  expect(weightProblem(readinessWeights(emptyPortfolio('Test')))).toBeNull();
  expect(factors.map((factor) => factor.weight)).toEqual([18, 14, 10, 8, 8, 10, 7, 6, 7, 4, 3, 2, 3]);
});

test('weights that do not add to 100 say by how much, and give no score', () => {
  const portfolio = rated(
    factors.map(() => 50),
    [{ id: 'power', weight: 25.5 }],
  );
  expect(weightProblem(readinessWeights(portfolio))).toBe(
    'The weights add to 107.5, 7.5 too much: they must add to 100',
  );
  expect(siteReadiness(portfolio, site)).toMatchObject({ score: { kind: 'none' }, range: null });
  expect(weightProblem(new Map([['power', 98]]))).toBe(
    'The weights add to 98, 2 too little: they must add to 100',
  );
});

test('energised power and time to power give points by themselves, by straight lines between the anchors', () => {
  // 100 MW lie a fifth of the way from 75 (50 points) to 200 (100 points).
  expect(suggestedPoints('power', site, decision)).toEqual({
    points: 60,
    words: '100 MW energised: 50 + 50 × (100 − 75) / (200 − 75) = 60',
  });
  expect(suggestedPoints('timeToPower', site, decision)).toEqual({
    points: 75,
    words: '60 MW more in 12 months: 100 − 50 × (12 − 0) / (24 − 0) = 75',
  });
  const points = (given: Partial<Site>, factor: 'power' | 'timeToPower'): number | undefined =>
    suggestedPoints(factor, newSite('b', given), decision)?.points;
  expect([0, 15, 45, 75, 200, 900].map((energisedMw) => points({ energisedMw }, 'power'))).toEqual([
    0, 0, 25, 50, 100, 100,
  ]);
  const far = { energisedMw: 10, contractedMw: 50 };
  expect(
    ['2026-12', '2028-12', '2030-12', '2040-01'].map((month) =>
      points({ ...far, contractedFrom: yearMonth(month) }, 'timeToPower'),
    ),
  ).toEqual([100, 50, 0, 0]);
  expect(points({ energisedMw: 10 }, 'timeToPower')).toBe(100);
  expect(points(far, 'timeToPower')).toBeUndefined();
  expect(suggestedPoints('fibre', site, decision)).toBeNull();
});

test('a score is the weighted sum of points; given points go before suggested ones', () => {
  // 18 x 60 + 14 x 75 = 2,130 for what inputs say; the other 68 points of weight at 50.
  expect(scoreOf(rated([null, null, ...factors.slice(2).map(() => 50)]))).toBeCloseTo(21.3 + 34, 10);
  expect(scoreOf(rated([0, null, ...factors.slice(2).map(() => 50)]))).toBeCloseTo(10.5 + 34, 10);
});

test('factors without points leave a range instead of a score', () => {
  const found = siteReadiness(rated([]), site);
  expect(found.score).toEqual({ kind: 'none' });
  expect(found.unrated).toBe(11);
  expect(found.range?.low).toBeCloseTo(21.3, 10);
  expect(found.range?.high).toBeCloseTo(89.3, 10);
});

test('a score lies within 0 and 100 and never falls when a factor gains points', () => {
  const points = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: factors.length,
    maxLength: factors.length,
  });
  fc.assert(
    fc.property(
      points,
      fc.nat(factors.length - 1),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (given, at, more) => {
        const score = scoreOf(rated(given));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const raised = given.map((each, index) => (index === at ? Math.max(each, more) : each));
        expect(scoreOf(rated(raised))).toBeGreaterThanOrEqual(score - 1e-9);
      },
    ),
  );
});

test('a score of 55 succeeds half of the time, one of 70 is not late', () => {
  expect(readinessRisk(55)).toEqual({ success: 0.5, delayMonths: 1.5 });
  expect(readinessRisk(70).delayMonths).toBe(0);
  expect(readinessRisk(70).success).toBeCloseTo(0.817574, 6);
  expect(readinessRisk(40)).toMatchObject({ delayMonths: 3 });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (a, b) => {
        const [low, high] = [readinessRisk(Math.min(a, b)), readinessRisk(Math.max(a, b))];
        expect(low.success).toBeLessThanOrEqual(high.success);
        expect(low.delayMonths).toBeGreaterThanOrEqual(high.delayMonths);
      },
    ),
  );
});

test('a failed gate leaves nothing to convert and says why', () => {
  expect(conversionRange({ ...site, gateFloodWay: 'fails' })).toMatchObject({
    trackMw: 160,
    limitMw: 0,
    reason: 'the site lies in a flood way',
  });
  expect(conversionRange({ ...site, minimumBlockMw: 200 })).toMatchObject({
    limitMw: 0,
    reason: '160 MW can convert, below the minimum block of 200 MW',
  });
  expect(conversionRange({ ...site, gateFloodWay: 'clear' }).limitMw).toBe(160);
  const both = conversionRange({ ...site, gatePowerRight: 'fails', gateFibreRoute: 'fails' });
  expect(both.reason).toBe('the power right cannot be assigned; no second fibre route is possible');
});
