import { expect, test } from 'vitest';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { sliderTarget, sliderValue } from '../domain/rehearsal.ts';
import { setSliders } from './setSliders.ts';

const portfolio: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100, moduleMw: 10, blockMw: 50 })],
};

function standsAt(of: Portfolio, slider: string): number {
  const target = sliderTarget(of, slider);
  if (!target) throw new Error(`no slider ${slider}`);
  return sliderValue(of, target);
}

test('several sliders are one edit with one label, and its reverse puts all of them back', () => {
  const edit = setSliders(portfolio, [
    { slider: 'market/btcPriceUsd', value: 99_000 },
    { slider: 'conversion/alpha', value: 60 },
    { slider: 'market/delayMonths', value: 6 },
  ]);
  if (!edit.ok) throw new Error(edit.error.message);
  expect(edit.value.label).toBe('Keep BTC price 99,000 USD/BTC, Alpha 60 MW to AI and Delay to RFS 6 months');
  const moved = applyPatch(portfolio, edit.value.patch);
  expect(
    ['market/btcPriceUsd', 'conversion/alpha', 'market/delayMonths'].map((slider) => standsAt(moved, slider)),
  ).toEqual([99_000, 60, 6]);
  // The market is one row: two of its inputs are one change, from before both to after both.
  expect(edit.value.patch.filter(({ table }) => table === 'market')).toHaveLength(1);
  expect(applyPatch(moved, reversePatch(edit.value.patch))).toEqual(portfolio);
});

test('sliders that stand where they shall change nothing', () => {
  const stays = setSliders(portfolio, [
    { slider: 'market/btcPriceUsd', value: portfolio.market.btcPriceUsd },
  ]);
  expect(stays).toMatchObject({ ok: true, value: { patch: [] } });
});

test.each([
  ['a slider of nothing', 'market/nothing', 1, 'not-found'],
  ['a choice', 'market/networkModel', 1, 'not-found'],
  ['a site that is not there', 'conversion/beta', 1, 'not-found'],
  ['more power than there is', 'conversion/alpha', 101, 'rule-violation'],
  ['a price below nothing', 'market/btcPriceUsd', -1, 'invalid-input'],
])('%s is refused, and nothing is moved', (_, slider, value, code) => {
  const edit = setSliders(portfolio, [
    { slider: 'market/delayMonths', value: 3 },
    { slider, value },
  ]);
  expect(edit).toMatchObject({ ok: false, error: { code } });
});
