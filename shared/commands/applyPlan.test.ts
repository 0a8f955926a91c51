import { expect, test } from 'vitest';
import { withOptions } from '../choice/figures.ts';
import { noLimits } from '../choice/limits.ts';
import type { OptionShape } from '../choice/option.ts';
import { optionShapes } from '../choice/optionShapes.ts';
import { fiveSites } from '../choice/testing/fiveSites.ts';
import { planBlocks } from '../domain/conversion.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { applyPlan } from './applyPlan.ts';
import { setCommercialModel } from './setCommercialModel.ts';

const limits = {
  ...noLimits(),
  options: { ...noLimits().options, models: ['retrofit' as const], loanToCosts: [0.5], startMonths: [0, 12] },
};

/** Five sites, of which Elm has two blocks with terms and sources of their own. */
function planned(): Portfolio {
  const base = fiveSites();
  const elm = base.sites.find(({ id }) => id === 'elm');
  if (!elm) throw new Error('No Elm');
  const withBlocks = { ...base, blocks: [...planBlocks(elm, [], 90, base.portfolio.decisionMonth)] };
  const edit = setCommercialModel(withBlocks, { table: 'block', key: 'elm-block-2', model: 'poweredShell' });
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(withBlocks, edit.value.patch);
}

function shapes(
  portfolio: Portfolio,
  pick: (shape: OptionShape) => boolean,
): readonly (OptionShape | null)[] {
  return optionShapes(portfolio, limits).map((site) => site.shapes.find(pick) ?? null);
}

const isHalfRetrofit = ({ siteId, model, loanToCost, start }: OptionShape): boolean =>
  siteId !== 'dogwood' && model === 'retrofit' && loanToCost === 0.5 && start === '2027-12';

test('puts the rows that were valued into the document, in one step that undoes whole', () => {
  const portfolio = planned();
  const chosen = shapes(portfolio, isHalfRetrofit);
  const edit = applyPlan(portfolio, { limits, options: chosen.flatMap((shape) => shape?.id ?? []) });
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyPatch(portfolio, edit.value.patch);
  const valued = withOptions(portfolio, chosen);
  expect(after.blocks).toEqual([...valued.blocks].sort((a, b) => (a.id < b.id ? -1 : 1)));
  expect(after.sites).toEqual(valued.sites);
  expect(parsePortfolio(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
  expect(
    after.provenance.find(({ entity, field }) => entity === 'ash-block-1' && field === 'rentUsdPerKwMonth'),
  ).toMatchObject({
    tier: 'benchmark',
    reading: 'came with the commercial model',
  });
  expect(applyPatch(after, reversePatch(edit.value.patch))).toEqual(portfolio);
  expect(edit.value.label).toMatch(/^Apply plan: \d+ MW at 4 sites$/);
});

test('sites that are not in the plan mine on, and what stood behind their blocks goes', () => {
  const portfolio = planned();
  const edit = applyPlan(portfolio, { limits, options: [] });
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyPatch(portfolio, edit.value.patch);
  expect(after.blocks).toEqual([]);
  expect(after.provenance.filter(({ entity }) => entity.startsWith('elm-block'))).toEqual([]);
});

test('blocks as planned stay as they are', () => {
  const portfolio = planned();
  const edit = applyPlan(portfolio, { limits, options: ['elm/as-planned'] });
  expect(edit).toMatchObject({ ok: true, value: { patch: [] } });
});

test.each([
  ['an option that the site no longer offers', ['ash/999MW/retrofit/2027-12'], 'conflict'],
  ['two options for one site', ['elm/as-planned', 'elm/90MW/buildToSuit/2026-12'], 'invalid-input'],
])('refuses %s', (_, options, code) => {
  expect(applyPlan(planned(), { limits, options })).toMatchObject({ ok: false, error: { code } });
});
