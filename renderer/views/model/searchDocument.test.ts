import { expect, test } from 'vitest';
import { buildDocument } from '../../../shared/model/document/buildDocument.ts';
import { model } from '../../../shared/model/model.ts';
import { searchDocument } from './searchDocument.ts';

const document = buildDocument(model);
const idsFor = (query: string): readonly string[] =>
  searchDocument(document, query).chapters.flatMap(({ parts }) =>
    parts.flatMap((part): readonly string[] => {
      if (part.kind === 'lines') return part.lines.map(({ id }) => id);
      if (part.kind === 'inputs') return part.inputs.map(({ id }) => id);
      return part.kind === 'notes' ? part.notes.map(({ id }) => id) : [];
    }),
  );

test('no query is the whole document', () => {
  const { chapters } = searchDocument(document, '  ');
  expect(chapters).toEqual(document.chapters);
});

test('every word must be there, in a name, a formula, words or a source', () => {
  expect(idsFor('hashprice btc')).toContain('market.hashpriceBtc');
  expect(idsFor('site.noi')).toContain('site.noi');
  expect(idsFor('HUT 8 river')).toContain('input.site.rentEscalator');
  expect(idsFor('730 hours')).toContain('conventions.hours');
  for (const id of idsFor('s-curve')) expect(id).not.toBe('site.noi');
});

test('chapters without anything found are left out, and what is found is counted', () => {
  const { chapters, count } = searchDocument(document, 'hashprice');
  expect(chapters.length).toBeLessThan(document.chapters.length);
  expect(count).toBe(idsFor('hashprice').length);
  expect(searchDocument(document, 'zzz')).toEqual({ chapters: [], count: 0, shown: 0 });
});

test('a search that finds too much shows its beginning and counts the rest', () => {
  const { count, shown } = searchDocument(document, 'e');
  expect(shown).toBe(80);
  expect(idsFor('e')).toHaveLength(80);
  expect(count).toBeGreaterThan(300);
});
