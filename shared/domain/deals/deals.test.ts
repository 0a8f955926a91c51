import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPortfolio, newDeal } from '../newRows.ts';
import { parsePortfolio } from '../portfolioJson.ts';
import { announcedDeals } from './announcedDeals.ts';
import { comparableRent, dealHardCost, dealRatio, dealRent, yearOneRent } from './dealRent.ts';
import { dealTerms } from './dealTerms.ts';
import { quantile, rentDistribution, shareBelow } from './rentDistribution.ts';

const deal = (id: string) => {
  const found = announcedDeals.find((each) => each.id === id);
  if (!found) throw new Error(`The library has no deal ${id}`);
  return found;
};
const number = (outcome: ReturnType<typeof yearOneRent>): number => {
  if (outcome.kind !== 'number') throw new Error('No number');
  return outcome.value;
};

/** Average and year-1 rent, USD per kW-month, and utility-to-IT ratio, worked out apart from this code when the list was made. */
const published: readonly (readonly [
  id: string,
  average: number | null,
  yearOne: number | null,
  ratio: number | null,
])[] = [
  ['core-scientific-initial-contract', 120.8, null, null],
  ['core-scientific-first-option', 121.5, null, null],
  ['core-scientific-second-option', 124.0, null, null],
  ['core-scientific-final-option-120-mw', 115.7, null, null],
  ['core-scientific-denton-expansion', 119.0, null, null],
  ['core-scientific-six-sites-total-contract', 120.1, null, null],
  ['terawulf-lake-mariner', 114.9, 100.3, null],
  ['terawulf-lake-mariner-cb-3-cb-4', 154.2, 134.5, 1.25],
  ['terawulf-lake-mariner-cb-5', 156.2, 136.3, null],
  ['terawulf-abernathy', 188.5, 129.2, null],
  ['cipher-digital-barber-lake-phase-1', 148.8, 129.8, 1.45],
  ['cipher-digital-barber-lake-expansion', 177.4, 154.7, 1.44],
  ['cipher-digital-black-pearl', 101.9, 82.1, null],
  ['iren-childress-horizon-1-4', 808.3, null, null],
  ['iren-childress-air-cooled-halls', 944.4, null, null],
  ['galaxy-digital-helios-phase-i', 188.0, 151.6, null],
  ['galaxy-digital-helios-total', 158.4, 127.8, 1.52],
  ['hut-8-river-bend-phase-1', 158.7, 128.0, 1.35],
  ['hut-8-beacon-point-phase-1', 154.7, 124.7, null],
  ['applied-digital-polaris-forge-1-buildings-1-2', 155.6, 125.5, null],
  ['applied-digital-polaris-forge-1-building-3', 148.1, 119.5, null],
  ['applied-digital-polaris-forge-2', 138.9, 112.0, null],
  ['applied-digital-delta-forge-1', 138.9, 112.0, 1.43],
  ['applied-digital-polaris-forge-3', 138.9, 112.0, 1.43],
  ['applied-digital-delta-forge-2', 137.6, 110.9, null],
  ['riot-platforms-rockdale', 103.7, 90.4, null],
  ['whitefiber-nc-1-madison', 180.2, 157.2, null],
];

test('River Bend, 7.0 B over 15 years for 245 MW at 3 %, is 158.7 on average and 128.0 in year 1', () => {
  // By hand: 7e9 / (12 x 245,000 x 15) = 158.73; the payments of 15 years rising by 3 % add to 18.5989 first ones.
  const { average, yearOne, basis, warning } = dealRent(deal('hut-8-river-bend-phase-1'));
  expect(number(average)).toBeCloseTo(158.73, 2);
  expect(number(yearOne)).toBeCloseTo(7e9 / (12 * 245_000 * 18.598914), 4);
  expect(number(yearOne)).toBeCloseTo(128.0, 1);
  expect(basis).toBe('it');
  expect(warning).toBeNull();
});

test('every deal of the library has the figures that were worked out when it was published', () => {
  for (const [id, average, yearOne, ratio] of published) {
    const rent = dealRent(deal(id));
    const shown = rent.ifIt ?? rent;
    if (average !== null) expect(Math.abs(number(shown.average) - average), id).toBeLessThan(0.06);
    if (yearOne !== null) expect(Math.abs(number(shown.yearOne) - yearOne), id).toBeLessThan(0.06);
    if (ratio !== null) expect(dealRatio(deal(id)), id).toBeCloseTo(ratio, 2);
  }
});

test('the library holds the 44 announcements, each with a source, a date and a confidence', () => {
  expect(announcedDeals).toHaveLength(44);
  expect(new Set(announcedDeals.map((each) => each.id)).size).toBe(44);
  for (const each of announcedDeals) {
    expect(each.source, each.id).not.toBe('');
    expect(each.announced, each.id).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
  }
  const read = parsePortfolio({ ...emptyPortfolio('Test'), deals: announcedDeals });
  expect(read.ok && read.value.deals).toHaveLength(44);
});

test('MW without a basis give no rent as a fact, only what it would be', () => {
  for (const id of ['iren-childress-air-cooled-halls', 'applied-digital-delta-forge-2']) {
    const rent = dealRent(deal(id));
    expect(rent).toMatchObject({ basis: 'unknown', average: { kind: 'none' }, yearOne: { kind: 'none' } });
    expect(rent.warning).toContain('IT or utility');
    expect(rent.ifIt?.average.kind).toBe('number');
    expect(comparableRent(deal(id))).toBeNull();
    expect(dealTerms(deal(id)).find((term) => term.id === 'rent')).toMatchObject({ value: null });
  }
});

test('rent per utility kW is given and never compared with rent per IT kW', () => {
  const rent = dealRent(deal('cipher-digital-black-pearl'));
  expect(rent.basis).toBe('utility');
  expect(number(rent.yearOne)).toBeCloseTo(82.1, 1);
  expect(rent.warning).toContain('per utility kW');
  expect(comparableRent(deal('cipher-digital-black-pearl'))).toBeNull();
});

test('sums of deals, GPU clouds and deals without an escalator do not rank', () => {
  for (const id of [
    'galaxy-digital-helios-total',
    'iren-childress-horizon-1-4',
    'core-scientific-initial-contract',
  ])
    expect(comparableRent(deal(id)), id).toBeNull();
});

test('the library has a median of 126.7 USD per kW-month, between the two middle deals of 16', () => {
  const found = rentDistribution(announcedDeals);
  expect(found?.rents.map((rent) => Math.round(rent * 10) / 10)).toEqual([
    90.4, 100.3, 112, 112, 112, 119.5, 124.7, 125.5, 128, 129.2, 129.8, 134.5, 136.3, 151.6, 154.7, 157.2,
  ]);
  expect(found?.median).toBeCloseTo((125.5 + 128) / 2, 0);
  expect(found && shareBelow(found, 126)).toBe(8 / 16);
  expect(rentDistribution([])).toBeNull();
});

test('quantiles are those of a spreadsheet', () => {
  const values = [1, 2, 4, 8];
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1, 1.75, 3, 5, 8]);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test('paying the year-1 rent with its steps for the whole term pays the contract value', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e6, max: 1e11, noNaN: true }),
      fc.double({ min: 1, max: 2_000, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 0.25, noNaN: true }),
      (value, mw, years, escalator) => {
        const first = number(yearOneRent(value, mw, years, escalator));
        let paid = 0;
        for (let year = 0; year < years; year += 1) paid += 12 * mw * 1_000 * first * (1 + escalator) ** year;
        expect(paid / value).toBeCloseTo(1, 9);
        expect(first).toBeLessThanOrEqual(number(yearOneRent(value, mw, years, 0)) * (1 + 1e-12));
      },
    ),
  );
  expect(yearOneRent(1e9, 0, 15, 0.03)).toEqual({ kind: 'none' });
  expect(yearOneRent(1e9, 100, 0, 0.03)).toEqual({ kind: 'none' });
});

test('the hard cost of a deal is the middle of its range; a financed cost is none', () => {
  expect(dealHardCost(deal('hut-8-river-bend-phase-1'))).toBe(10e6);
  expect(dealHardCost(deal('hut-8-beacon-point-phase-1'))).toBeNull();
  expect(dealHardCost(newDeal('x', { hardCostHigh: 9e6 }))).toBe(9e6);
});
