import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommercialModel, commercialTerms } from '../domain/commercialTerms.ts';
import { planBlocks } from '../domain/conversion.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import { commercialModels } from '../domain/fields/leaseFields.ts';
import { fieldSpec } from '../domain/fields.ts';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { type SetCommercialModelInput, setCommercialModel } from './setCommercialModel.ts';
import { setField } from './setField.ts';
import { setSource } from './setSource.ts';

const models = commercialModels.map((model) => model.value);

function portfolioOf(given: Partial<Site> = {}): Portfolio {
  const empty = emptyPortfolio('Test');
  const site = newSite('alpha', { name: 'Alpha', energisedMw: 100, blockMw: 40, ...given });
  return { ...empty, sites: [site], blocks: planBlocks(site, [], 80, empty.portfolio.decisionMonth) };
}

const ofSite = (model: CommercialModel): SetCommercialModelInput => ({ table: 'site', key: 'alpha', model });
const ofBlock = (model: CommercialModel | null): SetCommercialModelInput => ({
  table: 'block',
  key: 'alpha-block-2',
  model,
});

function edited(portfolio: Portfolio, ...inputs: readonly SetCommercialModelInput[]): Portfolio {
  return inputs.reduce((now, input) => {
    const edit = setCommercialModel(now, input);
    if (!edit.ok) throw new Error(edit.error.message);
    return applyPatch(now, edit.value.patch);
  }, portfolio);
}

const typed = (portfolio: Portfolio, table: 'site' | 'block', key: string, field: string, value: number) => {
  const edit = setField(portfolio, { table, key, field, value, original: String(value) });
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
};

test('every benchmark is an input of a site that can stand, and says where it comes from', () => {
  for (const model of models)
    for (const term of commercialTerms[model]) {
      const spec = fieldSpec('site', term.field);
      expect(spec && fieldProblem(spec, term.value), `${model} ${term.field}`).toBeNull();
      expect(term.title.length * term.detail.length * term.date.length).toBeGreaterThan(0);
    }
});

test('a retrofit brings its rent, term, cost and hard cost, each with source and tier', () => {
  const { sites, provenance, sources } = edited(portfolioOf(), ofSite('retrofit'));
  expect(sites[0]).toMatchObject({
    commercialModel: 'retrofit',
    rentUsdPerKwMonth: 90.7,
    leaseTermMonths: 120,
    landlordCostShare: 0.19,
    hardCostUsdPerItMw: 3.6e6,
  });
  const rent = provenance.find((row) => row.id === 'alpha/rentUsdPerKwMonth');
  expect(rent).toMatchObject({ tier: 'benchmark', original: '90.7 USD/IT kW-month' });
  expect(sources.find((source) => source.id === rent?.sourceId)?.title).toContain('Riot and AMD');
});

test('the average of the retrofit rent over its term is the published one', () => {
  const value = (field: string): number =>
    commercialTerms.retrofit.find((term) => term.field === field)?.value ?? Number.NaN;
  const years = value('leaseTermMonths') / 12;
  const step = value('rentEscalator');
  const average = (value('rentUsdPerKwMonth') * ((1 + step) ** years - 1)) / step / years;
  expect(average).toBeCloseTo(104, 0);
});

test('a block of another model has terms of its own and leaves those of its site', () => {
  const portfolio = edited(portfolioOf(), ofBlock('poweredShell'));
  expect(portfolio.sites).toEqual(portfolioOf().sites);
  expect(portfolio.blocks[1]).toMatchObject({
    commercialModel: 'poweredShell',
    rentUsdPerKwMonth: 30,
    hardCostUsdPerItMw: 3.75e6,
    // Equal to those of the site: nothing of its own.
    rentEscalator: null,
    leaseTermMonths: null,
  });
  const before = new PortfolioEngine(portfolioOf()).siteValue('alpha', 'site.capexTotal');
  expect(new PortfolioEngine(portfolio).siteValue('alpha', 'site.capexTotal')).toBeLessThan(before);
});

test('the model of the site again, and nothing of the other is left', () => {
  const before = portfolioOf();
  for (const model of models.filter((one) => one !== 'buildToSuit')) {
    expect(edited(before, ofBlock(model), ofBlock(null)), model).toEqual(before);
    const site = edited(before, ofSite(model), ofSite('buildToSuit'));
    expect(site.sites, model).toEqual(before.sites);
    expect(site.sources, model).toEqual([]);
  }
});

test('a term of one model does not stay with the next', () => {
  const portfolio = edited(portfolioOf(), ofBlock('retrofit'), ofBlock('gpuCloud'));
  expect(portfolio.blocks[1]).toMatchObject({
    commercialModel: 'gpuCloud',
    rentUsdPerKwMonth: null,
    landlordCostShare: null,
    leaseTermMonths: 60,
  });
});

test('what was typed is kept, and the label says so', () => {
  const portfolio = typed(portfolioOf(), 'site', 'alpha', 'rentUsdPerKwMonth', 137);
  const edit = setCommercialModel(portfolio, ofSite('retrofit'));
  expect(edit).toMatchObject({
    ok: true,
    value: { label: 'Set Alpha to Retrofit colocation; kept Rent, lease year 1' },
  });
  expect(edited(portfolio, ofSite('retrofit')).sites[0]).toMatchObject({
    rentUsdPerKwMonth: 137,
    hardCostUsdPerItMw: 3.6e6,
  });
  const block = typed(portfolioOf(), 'block', 'alpha-block-2', 'hardCostUsdPerItMw', 5e6);
  expect(edited(block, ofBlock('poweredShell')).blocks[1]?.hardCostUsdPerItMw).toBe(5e6);
});

test('a benchmark that somebody changed or gave a source is theirs from then on', () => {
  const portfolio = edited(portfolioOf(), ofSite('retrofit'));
  const changed = typed(portfolio, 'site', 'alpha', 'landlordCostShare', 0.15);
  const sourced = setSource(changed, {
    entity: 'alpha',
    field: 'hardCostUsdPerItMw',
    tier: 'quote',
    title: 'Offer of a contractor',
    detail: '',
    date: '2026-11',
  });
  if (!sourced.ok) throw new Error(sourced.error.message);
  const next = edited(applyPatch(changed, sourced.value.patch), ofSite('poweredShell'));
  expect(next.sites[0]).toMatchObject({
    landlordCostShare: 0.15,
    hardCostUsdPerItMw: 3.6e6,
    rentUsdPerKwMonth: 30,
    leaseTermMonths: 180,
  });
});

test('an imported value without a source is kept too', () => {
  const next = edited(portfolioOf({ salePriceUsdPerMw: 900_000 }), ofSite('sell'));
  expect(next.sites[0]?.salePriceUsdPerMw).toBe(900_000);
});

test.each([
  ['an unknown site', { table: 'site', key: 'beta', model: 'sell' }, 'not-found'],
  ['an unknown block', { table: 'block', key: 'beta', model: 'sell' }, 'not-found'],
  ['no model for a site', { table: 'site', key: 'alpha', model: null }, 'invalid-input'],
] as const)('refuses %s', (_, input, code) => {
  expect(setCommercialModel(portfolioOf(), input)).toMatchObject({ ok: false, error: { code } });
});

test('the same model again changes nothing', () => {
  expect(setCommercialModel(portfolioOf(), ofSite('buildToSuit'))).toMatchObject({
    ok: true,
    value: { patch: [] },
  });
});

test('whatever is chosen in whatever order: a document that can be read, and undo to the start', () => {
  const step = fc.record({
    isBlock: fc.boolean(),
    model: fc.constantFrom(...models),
    rent: fc.option(fc.integer({ min: 1, max: 200 })),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const start = portfolioOf();
      let portfolio = start;
      const undo: ((now: Portfolio) => Portfolio)[] = [];
      for (const { isBlock, model, rent } of steps) {
        if (rent !== null) {
          const edit = setField(portfolio, {
            table: isBlock ? 'block' : 'site',
            key: isBlock ? 'alpha-block-2' : 'alpha',
            field: 'rentUsdPerKwMonth',
            value: rent,
            original: '',
          });
          if (!edit.ok) throw new Error(edit.error.message);
          portfolio = applyPatch(portfolio, edit.value.patch);
          undo.push((now) => applyPatch(now, reversePatch(edit.value.patch)));
        }
        const edit = setCommercialModel(portfolio, isBlock ? ofBlock(model) : ofSite(model));
        if (!edit.ok) throw new Error(edit.error.message);
        portfolio = applyPatch(portfolio, edit.value.patch);
        undo.push((now) => applyPatch(now, reversePatch(edit.value.patch)));
        expect(parsePortfolio(JSON.parse(JSON.stringify(portfolio)))).toMatchObject({ ok: true });
      }
      for (const back of undo.reverse()) portfolio = back(portfolio);
      expect(portfolio).toEqual(start);
    }),
  );
});
