import { expect, test } from 'vitest';
import { setConversion } from '../../../shared/commands/setConversion.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import { tenth } from '../../../shared/whatif/ranges.ts';
import { type Tornado, tornadoOf } from '../../../shared/whatif/tornado.ts';
import { twoSites } from '../../state/testing/portfolios.ts';
import { movedState, movedStateName } from './movedStates.ts';

const converted = () => {
  const edit = setConversion(twoSites(), 'alpha', 100);
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(twoSites(), edit.value.patch);
};

function finished(work: Generator<void, Tornado>): Tornado {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const idOf = (positions: Parameters<typeof movedStateName>[0]): string =>
  movedStateName(positions).replace(/^moved\//, '');

test.each([null, 'alpha'])('the plan of %s at the end of a bar has the figure of that end', (siteId) => {
  const portfolio = converted();
  const { bars } = finished(tornadoOf(portfolio, { figure: 'npvPlan', siteId, rule: tenth, own: new Map() }));
  expect(bars.length).toBeGreaterThan(8);
  for (const bar of bars)
    for (const [position, outcome] of [
      [bar.range.low, bar.low],
      [bar.range.high, bar.high],
    ] as const) {
      const state = movedState(portfolio, siteId, idOf([[bar.id, position]]));
      expect(state?.engine.portfolioOutcome('portfolio.npvPlan'), `${bar.label} ${position}`).toEqual(
        outcome,
      );
    }
});

test('two drivers are moved together, and named as they are read', () => {
  const portfolio = converted();
  const state = movedState(
    portfolio,
    null,
    idOf([
      ['market.btcPriceUsd', 60_000],
      ['site.occupancy', -0.1],
    ]),
  );
  expect(state?.words).toBe('with BTC price at 60,000 USD/BTC and Occupancy −10.0 % all sites');
  expect(state?.engine.portfolio.market.btcPriceUsd).toBe(60_000);
});

test('what is no driver of the place has no state', () => {
  expect(movedState(converted(), 'alpha', idOf([['market.rentShiftUsdPerKwMonth', 1]]))).toBeNull();
  expect(movedState(converted(), null, 'nonsense')).toBeNull();
});
