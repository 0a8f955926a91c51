import { expect, test } from 'vitest';
import { siteId, sourceId } from '../domain/ids.ts';
import { emptyPortfolio, newBlock, newSite, newSource } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import { type Portfolio, type Provenance, portfolioLimits } from '../domain/portfolio.ts';
import { addSite } from './addSite.ts';
import type { EditResult } from './command.ts';
import { removeSite } from './removeSite.ts';
import { setField } from './setField.ts';
import { type SetSourceInput, setSource } from './setSource.ts';

const provenance = (entity: string, source: string | null): Provenance => ({
  id: `${entity}/energisedMw`,
  entity,
  field: 'energisedMw',
  sourceId: source === null ? null : sourceId(source),
  tier: 'benchmark',
  original: '100 MW',
  reading: 'as written',
});

const portfolio: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100 }), newSite('beta', { name: 'Beta' })],
  blocks: [
    newBlock('alpha-block-1', siteId('alpha'), 1, { utilityMw: 50 }),
    newBlock('alpha-block-2', siteId('alpha'), 2, { utilityMw: 20 }),
  ],
  sources: [newSource('filing', 'Filing', 'p. 1', '2026'), newSource('letter', 'Letter')],
  provenance: [
    provenance('alpha-block-1', 'letter'),
    provenance('alpha', 'filing'),
    provenance('beta', 'filing'),
  ],
};

function after(edit: EditResult, before = portfolio): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  const next = applyPatch(before, edit.value.patch);
  expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(before);
  return next;
}

test('a site is added under a readable id of its own', () => {
  const once = after(addSite(portfolio, '  Alpha '));
  expect(once.sites.map((site) => [site.id, site.name])).toEqual([
    ['alpha', 'Alpha'],
    ['alpha-2', 'Alpha'],
    ['beta', 'Beta'],
  ]);
  expect(after(addSite(portfolio, 'Market')).sites.map((site) => site.id)).toContain('market-2');
  expect(after(addSite(portfolio, 'Alpha block 1')).sites.map((site) => site.id)).toContain(
    'alpha-block-1-2',
  );
});

test('a site without a name, and one too many, are refused', () => {
  expect(addSite(portfolio, ' ')).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', field: 'name' },
  });
  const sites = Array.from({ length: portfolioLimits.sites }, (_, n) => newSite(`s-${n}`));
  expect(addSite({ ...portfolio, sites }, 'More')).toMatchObject({
    ok: false,
    error: { code: 'rule-violation' },
  });
});

test('a site goes with its blocks and the provenance of both, and nothing else', () => {
  const next = after(removeSite(portfolio, 'alpha'));
  expect(next.sites.map((site) => site.id)).toEqual(['beta']);
  expect(next.blocks).toEqual([]);
  expect(next.provenance.map((row) => row.entity)).toEqual(['beta']);
  expect(next.sources).toBe(portfolio.sources);
  expect(removeSite(portfolio, 'gamma')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

const given: SetSourceInput = {
  entity: 'alpha',
  field: 'energisedMw',
  tier: 'signed',
  title: 'Interconnection agreement',
  detail: 'schedule B',
  date: '2024-03',
};

test('a source of the same words is shared, one no longer cited goes', () => {
  const first = after(setSource(portfolio, given));
  expect(first.provenance.find((row) => row.id === 'alpha/energisedMw')).toEqual({
    ...provenance('alpha', 'interconnection-agreement'),
    tier: 'signed',
  });
  expect(first.sources.map((source) => source.id)).toEqual(['filing', 'interconnection-agreement', 'letter']);
  const second = after(setSource(first, { ...given, entity: 'beta', field: 'energisedMw' }), first);
  expect(second.sources.map((source) => source.id)).toEqual(['interconnection-agreement', 'letter']);
  const third = after(
    setSource(second, { ...given, entity: 'market', field: 'btcPriceUsd', tier: 'quote' }),
    second,
  );
  expect(third.provenance.find((row) => row.entity === 'market')).toMatchObject({
    sourceId: 'interconnection-agreement',
    original: '',
  });
});

test('a source of the same title and other words gets an id of its own', () => {
  const next = after(setSource(portfolio, { ...given, title: 'Letter', detail: 'another' }));
  expect(next.sources.map((source) => source.id)).toContain('letter-2');
});

test.each<[string, Partial<SetSourceInput>, string]>([
  ['of nothing', { entity: 'gamma' }, 'not-found'],
  ['of no input', { field: 'colour' }, 'invalid-input'],
  ['that is signed by nobody', { title: '  ' }, 'invalid-input'],
])('a source %s is refused', (_what, change, code) => {
  expect(setSource(portfolio, { ...given, ...change })).toMatchObject({ ok: false, error: { code } });
});

test('an estimate may stand without a source', () => {
  const next = after(
    setSource(portfolio, {
      ...given,
      entity: 'alpha-block-1',
      field: 'utilityMw',
      tier: 'estimate',
      title: '',
    }),
  );
  expect(next.provenance.find((row) => row.id === 'alpha-block-1/utilityMw')).toMatchObject({
    sourceId: null,
  });
});

const field = (
  table: 'site' | 'block' | 'market' | 'portfolio',
  key: string,
  name: string,
  value: string | number | null,
) => setField(portfolio, { table, key, field: name, value, original: String(value) });

test('an input that is set becomes an estimate, with the text as typed', () => {
  const next = after(field('site', 'alpha', 'energisedMw', 120));
  expect(next.sites[0]?.energisedMw).toBe(120);
  expect(next.provenance.find((row) => row.id === 'alpha/energisedMw')).toMatchObject({
    tier: 'estimate',
    sourceId: null,
    original: '120',
  });
  expect(field('site', 'alpha', 'energisedMw', 100)).toMatchObject({ ok: true, value: { patch: [] } });
});

test.each<[string, Parameters<typeof field>, string]>([
  ['an unknown input', ['site', 'alpha', 'colour', 1], 'invalid-input'],
  ['an input of every object', ['site', 'alpha', 'toString', 1], 'invalid-input'],
  ['an unknown site', ['site', 'gamma', 'energisedMw', 1], 'not-found'],
  ['letters in a number', ['site', 'alpha', 'energisedMw', '12 apples'], 'invalid-input'],
  ['negative power', ['site', 'alpha', 'energisedMw', -1], 'invalid-input'],
  ['no value where one is needed', ['site', 'alpha', 'energisedMw', null], 'invalid-input'],
  ['a month that is none', ['site', 'alpha', 'contractedFrom', '2026-13'], 'invalid-input'],
  ['a text too long for a portfolio', ['site', 'alpha', 'note', 'x'.repeat(4_001)], 'invalid-input'],
  ['a choice that is none', ['site', 'alpha', 'amortisation', 'balloon'], 'invalid-input'],
  ['no choice where one is needed', ['site', 'alpha', 'amortisation', null], 'invalid-input'],
  ['an empty name', ['site', 'alpha', 'name', '  '], 'rule-violation'],
  ['less power than is converted', ['site', 'alpha', 'energisedMw', 69], 'rule-violation'],
  ['more reserve than is left', ['site', 'alpha', 'reservedMw', 31], 'rule-violation'],
  ['a block beyond the connection', ['block', 'alpha-block-2', 'utilityMw', 51], 'rule-violation'],
])('refuses %s', (_what, input, code) => {
  expect(field(...input)).toMatchObject({ ok: false, error: { code } });
});

test('an input that a block takes from its site again keeps nothing of its own behind it', () => {
  const set = { table: 'block', key: 'alpha-block-1', field: 'commercialModel' } as const;
  const own = after(setField(portfolio, { ...set, value: 'poweredShell', original: 'Powered shell' }));
  expect(own.blocks[0]?.commercialModel).toBe('poweredShell');
  expect(own.provenance).toHaveLength(portfolio.provenance.length + 1);
  const cleared = setField(own, { ...set, value: null, original: '' });
  expect(cleared).toMatchObject({
    ok: true,
    value: { label: 'Set block 1 Commercial model to that of its site' },
  });
  expect(after(cleared, own)).toEqual(portfolio);
});

test('a choice is refused with the names that it may have', () => {
  expect(field('site', 'alpha', 'amortisation', 'balloon')).toMatchObject({
    error: { message: 'Amortisation is one of: Level payments, Sculpted to NOI' },
  });
});

test('a block may take what is left of the connection', () => {
  expect(after(field('block', 'alpha-block-2', 'utilityMw', 50)).blocks[1]?.utilityMw).toBe(50);
});

test.each<[Parameters<typeof field>, string]>([
  [['site', 'alpha', 'energisedMw', 1_250.5], 'Set Alpha Energised to 1,250.5 MW'],
  [['market', 'market', 'btcGrowth', -0.05], 'Set BTC growth to \u22125.0 %'],
  [['site', 'alpha', 'contractedFrom', '2029-06'], 'Set Alpha Contracted from to 2029-06'],
  [['site', 'alpha', 'note', 'x'.repeat(100)], `Set Alpha Note to ${'x'.repeat(40)}…`],
  [['portfolio', 'portfolio', 'client', ''], 'Set Client to empty'],
  [['site', 'alpha', 'amortisation', 'sculpted'], 'Set Alpha Amortisation to Sculpted to NOI'],
  [
    ['block', 'alpha-block-1', 'rentUsdPerKwMonth', 130],
    'Set block 1 Rent, lease year 1 to 130.0 USD/IT kW-month',
  ],
])('an edit of %j is named in words', (input, label) => {
  const edit = field(...input);
  expect(edit).toMatchObject({ ok: true, value: { label } });
});
