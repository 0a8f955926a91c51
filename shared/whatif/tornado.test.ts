import { describe, expect, it } from 'vitest';
import { newBlock } from '../domain/newRows.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { solveBreakEvens } from '../engine/breakEven.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { driverBreakEvens } from './driverBreakEven.ts';
import { driversOf, scopeOf } from './drivers.ts';
import { finished } from './finished.ts';
import { heatMapOf } from './heatMap.ts';
import { type OwnRanges, positionText, type RangeRule, rangeOf, tenth } from './ranges.ts';
import { spiderOf } from './spider.ts';
import { type TornadoBar, tornadoOf } from './tornado.ts';

const example = workedExample();
const siteId = example.sites[0]?.id ?? '';
const none: OwnRanges = new Map();
const usual: RangeRule = { kind: 'usual' };

function numberOf(outcome: Outcome | undefined): number {
  if (outcome?.kind !== 'number') throw new Error(`a number was expected, not ${outcome?.kind ?? 'nothing'}`);
  return outcome.value;
}
const npv = (portfolio: Portfolio): number =>
  new PortfolioEngine(portfolio).portfolioValue('portfolio.npvPlan');
const tornado = (place: string | null, rule: RangeRule = tenth, own: OwnRanges = none) =>
  finished(tornadoOf(example, { figure: 'npvPlan', siteId: place, rule, own }));
const bar = (bars: readonly TornadoBar[], id: string): TornadoBar => {
  const found = bars.find((each) => each.id === id);
  if (!found) throw new Error(`no bar ${id}`);
  return found;
};

describe('a tornado', () => {
  it('has the figures of the whole engine at both ends, largest first, the plan in the middle', () => {
    const { base, bars } = tornado(null);
    expect(numberOf(base)).toBe(npv(example));
    const price = bar(bars, 'market.btcPriceUsd');
    const at = (btcPriceUsd: number): number =>
      npv({ ...example, market: { ...example.market, btcPriceUsd } });
    const { btcPriceUsd } = example.market;
    expect(price.range).toMatchObject({ low: 0.9 * btcPriceUsd, high: 1.1 * btcPriceUsd, words: '±10 %' });
    expect(numberOf(price.low)).toBe(at(0.9 * btcPriceUsd));
    expect(numberOf(price.high)).toBe(at(1.1 * btcPriceUsd));
    expect(bars.map(({ span }) => span)).toEqual(bars.map(({ span }) => span).sort((a, b) => b - a));
    for (const { low, high, span } of bars)
      expect(span).toBeGreaterThanOrEqual(Math.abs(numberOf(high) - numberOf(low)));
  });

  it('of rent is what the rent brings: ten per cent more of it is ten per cent of its present value', () => {
    // Without vacancy, credits and growth limits the worth of rent net of landlord cost is proportional to it.
    const engine = new PortfolioEngine(example);
    const perTenth =
      0.1 * (engine.portfolioValue('portfolio.npvRent') + engine.portfolioValue('portfolio.npvLandlordCost'));
    const rent = bar(tornado(siteId).bars, 'site.rentUsdPerKwMonth');
    expect(numberOf(rent.high) - numberOf(rent.low)).toBeCloseTo(2 * perTenth, 2);
  });

  it('moves the inputs of all sites in proportion, with those that blocks have of their own', () => {
    const [first, ...others] = example.blocks;
    if (!first) throw new Error('the example has a block');
    const portfolio: Portfolio = { ...example, blocks: [{ ...first, rentEscalator: 0.02 }, ...others] };
    const driver = driversOf(portfolio, null).find(({ id }) => id === 'site.rentEscalator');
    expect(driver?.isRelative).toBe(true);
    expect(driver?.changes(0.5)).toEqual([
      { table: 'site', key: siteId, field: 'rentEscalator', value: 0.03 * 1.5 },
      { table: 'block', key: first.id, field: 'rentEscalator', value: 0.03 },
    ]);
    expect(driver?.changes(0)).toEqual([]);
    expect(driver && positionText(driver, 0.1)).toBe('+10.0 %');
  });

  it('keeps within the limits of an input', () => {
    const occupancy = driversOf(example, siteId).find(({ id }) => id === 'site.occupancy');
    if (!occupancy) throw new Error('occupancy is a driver');
    expect(occupancy.base).toBe(1);
    expect(rangeOf(occupancy, tenth, none)).toMatchObject({ low: 0.9, high: 1 });
    expect(occupancy.changes(1.2)).toEqual([]);
  });

  it('takes the range that somebody set, then the usual one where it holds the plan', () => {
    const own: OwnRanges = new Map([['market.delayMonths', { low: 0, high: 3.4 }]]);
    expect(bar(tornado(null, usual, own).bars, 'market.delayMonths').range).toMatchObject({
      kind: 'own',
      high: 3,
    });
    const delay = bar(tornado(null, usual).bars, 'market.delayMonths').range;
    expect(delay).toMatchObject({ kind: 'usual', low: 0, high: 12 });
    expect(delay.words).toContain('9 of 10 projects late');
    const dear: Portfolio = { ...example, market: { ...example.market, btcPriceUsd: 400_000 } };
    const [price] = driversOf(dear, null);
    expect(price && rangeOf(price, usual, none)).toMatchObject({ kind: 'part', high: 440_000 });
  });

  it('tells what does not move the figure instead of drawing it', () => {
    expect(tornado(null).still).toContain('Loan rate');
    const debt = finished(tornadoOf(example, { figure: 'minimumDscr', siteId, rule: tenth, own: none }));
    expect(debt.still).toContain('BTC price');
  });

  it('says none where nothing converts', () => {
    const idle: Portfolio = { ...example, blocks: [] };
    const found = finished(tornadoOf(idle, { figure: 'irr', siteId: null, rule: tenth, own: none }));
    expect(found.base).toEqual({ kind: 'none' });
    expect(found.bars).toEqual([]);
    expect(() => scopeOf(idle, 'nowhere')).toThrow(RangeError);
  });
});

describe('the break-even of a driver', () => {
  it('is that of the list of break-evens', () => {
    const list = finished(solveBreakEvens(example, null));
    const listed = (id: string): number => numberOf(list.find((each) => each.id === id)?.outcome);
    const found = finished(driverBreakEvens(example, null, 'gain', 0));
    expect(numberOf(found.get('market.rentShiftUsdPerKwMonth'))).toBeCloseTo(listed('rent-gain'), 9);
    expect(numberOf(found.get('market.hardCostShift'))).toBeCloseTo(listed('hardCost-gain'), 9);
    expect(numberOf(found.get('market.delayMonths'))).toBe(listed('delay'));
  });

  it('makes the figure what was wanted', () => {
    const found = finished(driverBreakEvens(example, siteId, 'irr', 0.09));
    const rent = driversOf(example, siteId).find(({ id }) => id === 'site.rentUsdPerKwMonth');
    const position = numberOf(found.get('site.rentUsdPerKwMonth'));
    const engine = new PortfolioEngine(rent?.at(position) ?? example);
    expect(numberOf(engine.siteOutcome(siteId, 'site.irr'))).toBeCloseTo(0.09, 9);
    expect(found.get('market.btcGrowth')).toEqual({ kind: 'none' });
  });
});

describe('a heat map', () => {
  const question = {
    figure: 'gain',
    siteId: null,
    rule: usual,
    own: none,
    xId: 'market.rentShiftUsdPerKwMonth',
    yId: 'market.hardCostShift',
    target: 0,
  } as const;
  const gainAt = (rentShiftUsdPerKwMonth: number, hardCostShift: number): number =>
    new PortfolioEngine({
      ...example,
      market: { ...example.market, rentShiftUsdPerKwMonth, hardCostShift },
    }).portfolioValue('portfolio.gain');

  it('has the figures of the whole engine, and a contour on which there is no gain', () => {
    const map = finished(heatMapOf(example, question));
    if (!map) throw new Error('both are drivers');
    expect(map.cells).toHaveLength(9);
    expect(numberOf(map.cells[2]?.[7])).toBe(gainAt(map.x.positions[7] ?? 0, map.y.positions[2] ?? 0));
    expect(map.contour.length).toBeGreaterThan(3);
    const size = Math.abs(gainAt(0, 0.35));
    for (const { x, y } of map.contour.flat()) expect(Math.abs(gainAt(x, y))).toBeLessThan(1e-5 * size);
  });

  it('moves two inputs of the same row, and whole inputs by whole steps', () => {
    const site = { ...question, siteId, xId: 'site.rentUsdPerKwMonth', yId: 'site.hardCostUsdPerItMw' };
    const map = finished(heatMapOf(example, { ...site, target: null }));
    const [x, y] = [map?.x.positions[8] ?? 0, map?.y.positions[8] ?? 0];
    const moved: Portfolio = {
      ...example,
      sites: example.sites.map((row) => ({ ...row, rentUsdPerKwMonth: x, hardCostUsdPerItMw: y })),
      blocks: example.blocks.map((row) => newBlock(row.id, row.siteId, row.ordinal, { ...row })),
    };
    expect(numberOf(map?.cells[8]?.[8])).toBe(new PortfolioEngine(moved).portfolioValue('portfolio.gain'));
    const late = finished(heatMapOf(example, { ...question, yId: 'market.delayMonths' }));
    expect(late?.y.positions.every(Number.isInteger)).toBe(true);
    expect(finished(heatMapOf(example, { ...question, yId: question.xId }))).toBeNull();
  });
});

describe('a spider', () => {
  it('meets the plan in the middle, and leaves out what is beyond a limit', () => {
    const ids = ['market.btcPriceUsd', 'site.occupancy', 'no such driver'];
    const { legs } = finished(spiderOf(example, siteId, 'npvPlan', ids));
    expect(legs.map(({ id }) => id)).toEqual(['market.btcPriceUsd', 'site.occupancy']);
    for (const { points } of legs)
      expect(numberOf(points.find(({ part }) => part === 0)?.outcome)).toBe(npv(example));
    expect(legs[0]?.points).toHaveLength(7);
    expect(legs[1]?.points.every(({ position }) => position <= 1)).toBe(true);
  });
});
