import { expect, test } from 'vitest';
import { siteId, sourceId } from '../domain/ids.ts';
import type { ImportedRow } from '../domain/import.ts';
import { emptyPortfolio, newBlock, newSite, newSource } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import { type Portfolio, portfolioLimits, type Site, type Source } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { importRows } from './importRows.ts';

const portfolio: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100, note: 'kept' })],
  blocks: [newBlock('alpha-block-1', siteId('alpha'), 1, { utilityMw: 60 })],
  sources: [newSource('list', 'List of 2025')],
  provenance: [
    {
      id: 'alpha/energisedMw',
      entity: 'alpha',
      field: 'energisedMw',
      sourceId: sourceId('list'),
      tier: 'benchmark',
      original: '100',
      reading: 'as written',
    },
  ],
};

function row(line: number, site: Site, replaces: string | null, source: string | null = 'new'): ImportedRow {
  return {
    line,
    site,
    replaces,
    provenance: [
      {
        id: `${site.id}/energisedMw`,
        entity: site.id,
        field: 'energisedMw',
        sourceId: source === null ? null : sourceId(source),
        tier: 'quote',
        original: `${site.energisedMw} MW`,
        reading: 'as written',
      },
    ],
  };
}

function imported(rows: readonly ImportedRow[], sources: readonly Source[], before = portfolio) {
  const edit = importRows(before, { fileName: 'sites.csv', rows, sources, refused: [] });
  if (!edit.ok) throw new Error(edit.error.message);
  const next = applyPatch(before, edit.value.patch);
  expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(before);
  expect(parsePortfolio(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
  return { next, label: edit.value.label, patch: edit.value.patch };
}

const alpha = (energisedMw: number): Site => newSite('alpha', { name: 'Alpha', energisedMw, note: 'kept' });

test('adds and updates in one edit that says what it did', () => {
  const { next, label } = imported(
    [row(2, alpha(150), 'alpha'), row(3, newSite('beta', { energisedMw: 40 }), null)],
    [newSource('new', 'List of 2026')],
  );
  expect(label).toBe('Import 1 site and update 1 from sites.csv');
  expect(next.sites.map((site) => [site.id, site.energisedMw, site.note])).toEqual([
    ['alpha', 150, 'kept'],
    ['beta', 40, ''],
  ]);
  expect(next.provenance.map((one) => [one.id, one.sourceId, one.tier])).toEqual([
    ['alpha/energisedMw', 'new', 'quote'],
    ['beta/energisedMw', 'new', 'quote'],
  ]);
});

test('a new site never takes the place of one that has its id', () => {
  const { next } = imported([row(2, newSite('alpha', { name: 'Other' }), null, null)], []);
  expect(next.sites.map((site) => [site.id, site.name])).toEqual([
    ['alpha', 'Alpha'],
    ['alpha-2', 'Other'],
  ]);
  expect(next.provenance.map((one) => one.id)).toEqual(['alpha-2/energisedMw', 'alpha/energisedMw']);
});

test('sources of the same words are shared, those of the same id and other words are not', () => {
  const { next } = imported(
    [row(2, newSite('beta'), null, 'same'), row(3, newSite('gamma'), null, 'list')],
    [newSource('same', 'List of 2025'), newSource('list', 'Another list')],
  );
  expect(next.sources.map((source) => [source.id, source.title])).toEqual([
    ['list', 'List of 2025'],
    ['list-2', 'Another list'],
  ]);
  expect(next.provenance.map((one) => [one.entity, one.sourceId])).toEqual([
    ['alpha', 'list'],
    ['beta', 'list'],
    ['gamma', 'list-2'],
  ]);
});

test('the same file again changes nothing', () => {
  const rows = [row(2, alpha(150), 'alpha')];
  const sources = [newSource('new', 'List of 2026')];
  const { next } = imported(rows, sources);
  expect(imported(rows, sources, next).patch).toEqual([]);
});

test('two lines for one site change it once, to the later', () => {
  const { next, patch } = imported(
    [row(2, alpha(150), 'alpha', null), row(3, alpha(170), 'alpha', null)],
    [],
  );
  expect(next.sites[0]?.energisedMw).toBe(170);
  expect(patch.filter((change) => change.table === 'site')).toHaveLength(1);
});

test.each<[string, readonly ImportedRow[], string, string]>([
  ['no rows', [], 'rule-violation', 'no row'],
  ['a site that is gone', [row(4, alpha(90), 'gone')], 'conflict', 'Line 4'],
  ['less power than is converted', [row(5, alpha(50), 'alpha')], 'rule-violation', 'Line 5'],
  [
    'more sites than a portfolio holds',
    Array.from({ length: portfolioLimits.sites }, (_, n) => row(n, newSite(`s-${n}`), null, null)),
    'rule-violation',
    'would make 5,001 sites',
  ],
])('refuses %s, whole', (_what, rows, code, words) => {
  const edit = importRows(portfolio, { fileName: 'sites.csv', rows, sources: [], refused: [] });
  expect(edit).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(words) } });
});
