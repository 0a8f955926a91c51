import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { factors } from '../domain/readiness/factors.ts';
import { readinessWeights, weightProblem } from '../domain/readiness/readiness.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { applyDeal } from './applyDeal.ts';
import type { EditResult } from './command.ts';
import { addDeal, removeDeal, setDealField } from './deals.ts';
import { rateSite, scaleReadinessWeights, setReadinessWeight } from './readiness.ts';
import { removeSite } from './removeSite.ts';
import { setConversion } from './setConversion.ts';
import { setField } from './setField.ts';

const alder = newSite('alder', { name: 'Alder', energisedMw: 120, rentUsdPerKwMonth: 115 });
const start: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [alder],
  blocks: [
    newBlock('alder-block-1', alder.id, 1, { utilityMw: 50, readyMonth: yearMonth('2028-07') }),
    newBlock('alder-block-2', alder.id, 2, { utilityMw: 30, readyMonth: yearMonth('2029-01') }),
  ],
};

/** The portfolio after an edit, which must undo to what it was. */
function done(portfolio: Portfolio, edit: EditResult): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyPatch(portfolio, edit.value.patch);
  expect(applyPatch(after, reversePatch(edit.value.patch))).toEqual(portfolio);
  return after;
}

const riverBend = 'hut-8-river-bend-phase-1';

test('the terms of a deal go into one block, each with the source of the deal', () => {
  const edit = applyDeal(start, {
    dealId: riverBend,
    blockId: 'alder-block-1',
    terms: ['rent', 'escalator', 'term', 'hardCost', 'utilityToIt'],
  });
  const after = done(start, edit);
  expect(edit.ok && edit.value.label).toBe('Apply Hut 8, River Bend phase 1 to block 1 of Alder');
  const [first, second] = after.blocks;
  expect(first?.rentUsdPerKwMonth).toBeCloseTo(128.016, 2);
  expect(first).toMatchObject({ rentEscalator: 0.03, leaseTermMonths: 180, hardCostUsdPerItMw: 10e6 });
  expect(after.sites[0]?.utilityToIt).toBeCloseTo(330 / 245, 12);
  expect(second).toBe(start.blocks[1]);
  const [source] = after.sources;
  expect(after.sources).toHaveLength(1);
  expect(source?.title).toContain('Hut 8, River Bend phase 1');
  expect(source?.detail).toContain('6ix.com');
  expect(source?.date).toBe('2025-12-17');
  expect(after.provenance.map((row) => [row.id, row.sourceId, row.tier])).toEqual([
    ['alder-block-1/hardCostUsdPerItMw', source?.id, 'estimate'],
    ['alder-block-1/leaseTermMonths', source?.id, 'benchmark'],
    ['alder-block-1/rentEscalator', source?.id, 'benchmark'],
    ['alder-block-1/rentUsdPerKwMonth', source?.id, 'benchmark'],
    ['alder/utilityToIt', source?.id, 'benchmark'],
  ]);
  // The model takes the rent of the block, and no other block changes.
  expect(new PortfolioEngine(after).siteValue('alder', 'site.stableNoiTotal')).toBeGreaterThan(
    new PortfolioEngine(start).siteValue('alder', 'site.stableNoiTotal'),
  );
});

test('another deal takes the place of the first, whose source goes when nothing cites it', () => {
  const terms = ['rent', 'escalator'] as const;
  const one = done(start, applyDeal(start, { dealId: riverBend, blockId: 'alder-block-1', terms }));
  const two = done(
    one,
    applyDeal(one, { dealId: 'hut-8-beacon-point-phase-1', blockId: 'alder-block-1', terms }),
  );
  expect(two.sources.map((source) => source.title)).toEqual([expect.stringContaining('Beacon Point')]);
});

test('what a deal does not have, or the block cannot use, is refused with its reason', () => {
  const tried = (dealId: string, terms: Parameters<typeof applyDeal>[1]['terms'], portfolio = start) =>
    applyDeal(portfolio, { dealId, blockId: 'alder-block-1', terms });
  expect(tried('iren-childress-air-cooled-halls', ['rent'])).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', message: expect.stringContaining('IT or utility') },
  });
  expect(tried('cipher-digital-black-pearl', ['rent'])).toMatchObject({ ok: false });
  expect(tried('core-scientific-first-option', ['rent'])).toMatchObject({ ok: false });
  expect(tried('hut-8-beacon-point-phase-1', ['hardCost'])).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('financed') },
  });
  expect(tried('none', ['rent'])).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(tried(riverBend, [])).toMatchObject({ ok: false });
  const cloud = {
    ...start,
    blocks: start.blocks.map((b) => ({ ...b, commercialModel: 'gpuCloud' as const })),
  };
  expect(tried(riverBend, ['rent'], cloud)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('does not count') },
  });
});

test('own deals are added, copied, changed and removed; those of the library are not', () => {
  const added = done(start, addDeal(start, { name: 'Our offer', copyOf: null }));
  const [own] = added.deals;
  expect(own).toMatchObject({ id: 'own-our-offer', site: 'Our offer', contractUsd: null });
  const set = (portfolio: Portfolio, field: string, value: string | number | null) =>
    setDealField(portfolio, { dealId: own?.id ?? '', field, value });
  let now = added;
  for (const [field, value] of [
    ['itMw', 100],
    ['termYears', 10],
    ['contractUsd', 1.5e9],
    ['announced', '2026-11'],
  ] as const)
    now = done(now, set(now, field, value));
  expect(now.deals[0]).toMatchObject({ itMw: 100, contractUsd: 1.5e9 });
  expect(set(now, 'utilityMw', 90)).toMatchObject({
    ok: false,
    error: { message: 'Utility power of 90.0 MW cannot carry 100.0 MW of IT load' },
  });
  expect(set(now, 'announced', 'last week')).toMatchObject({ ok: false });
  expect(set(now, 'termYears', -1)).toMatchObject({ ok: false });
  expect(set(now, 'nothing', 1)).toMatchObject({ ok: false });
  const copied = done(now, addDeal(now, { name: '', copyOf: riverBend }));
  expect(copied.deals.map((deal) => [deal.id, deal.contractUsd])).toEqual([
    ['own-hut-8-river-bend-phase-1', 7e9],
    ['own-our-offer', 1.5e9],
  ]);
  expect(done(copied, removeDeal(copied, 'own-our-offer')).deals).toHaveLength(1);
  expect(removeDeal(copied, riverBend)).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
  expect(setDealField(copied, { dealId: riverBend, field: 'note', value: '' })).toMatchObject({ ok: false });
  expect(addDeal(start, { name: ' ', copyOf: null })).toMatchObject({ ok: false });
});

const rating = { siteId: 'alder', factor: 'fibre', points: 80, reason: 'Two routes', evidence: 'Map of May' };

test('points of a site are given with reason and evidence, taken back, and go with the site', () => {
  const edit = rateSite(start, rating);
  expect(edit.ok && edit.value.label).toBe('Set fibre of Alder to 80 points');
  const given = done(start, edit);
  expect(given.ratings).toEqual([{ id: 'alder/fibre', ...rating }]);
  const back = done(given, rateSite(given, { ...rating, points: null, reason: '', evidence: ' ' }));
  expect(back.ratings).toEqual([]);
  const gone = done(given, removeSite(given, 'alder'));
  expect(gone.ratings).toEqual([]);
  expect(rateSite(start, { ...rating, points: 101 })).toMatchObject({ ok: false });
  expect(rateSite(start, { ...rating, points: Number.NaN })).toMatchObject({ ok: false });
  expect(rateSite(start, { ...rating, factor: 'luck' })).toMatchObject({ ok: false });
  expect(rateSite(start, { ...rating, siteId: 'birch' })).toMatchObject({ ok: false });
});

test('weights scale to 100 in tenths, whatever they were, and only others than the catalogue are kept', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: factors.length, maxLength: factors.length }),
      (tenths) => {
        fc.pre(tenths.some((each) => each > 0));
        let now = start;
        factors.forEach((factor, index) => {
          now = done(now, setReadinessWeight(now, factor.id, (tenths[index] ?? 0) / 10));
        });
        const scaled = done(now, scaleReadinessWeights(now));
        expect(weightProblem(readinessWeights(scaled))).toBeNull();
      },
    ),
    { numRuns: 30 },
  );
  const other = done(start, setReadinessWeight(start, 'power', 36));
  expect(other.weights).toEqual([{ id: 'power', weight: 36 }]);
  expect(done(other, setReadinessWeight(other, 'power', 18)).weights).toEqual([]);
  expect(setReadinessWeight(start, 'power', -1)).toMatchObject({ ok: false });
  const none: Portfolio = { ...start, weights: factors.map(({ id }) => ({ id, weight: 0 })) };
  expect(scaleReadinessWeights(none)).toMatchObject({ ok: false });
});

test('a failed gate refuses a conversion, and a conversion refuses to fail a gate', () => {
  const gate = (portfolio: Portfolio, value: string) =>
    setField(portfolio, { table: 'site', key: 'alder', field: 'gatePowerRight', value, original: value });
  expect(gate(start, 'fails')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('converts 80 MW, but the power right cannot be assigned') },
  });
  const empty = done(start, setConversion(start, 'alder', 0));
  const barred = done(empty, gate(empty, 'fails'));
  expect(setConversion(barred, 'alder', 50)).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', message: 'Alder cannot convert: the power right cannot be assigned' },
  });
  expect(setConversion(barred, 'alder', 0).ok).toBe(true);
  expect(setConversion(done(barred, gate(barred, 'clear')), 'alder', 50).ok).toBe(true);
});
