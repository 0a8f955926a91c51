import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteSheetNames } from './siteSheetNames.ts';

test('names of sites become names of sheets, as they are where they can be', () => {
  expect(siteSheetNames(['Råneträsk', 'Alkali Flat'])).toEqual(['Råneträsk', 'Alkali Flat']);
  expect(siteSheetNames(['A/B: [north]', "'quoted'", '', '???'])).toEqual([
    'A B north',
    'quoted',
    'Site',
    'Site 2',
  ]);
  expect(siteSheetNames(['inputs', 'NOTES', 'history'])).toEqual(['inputs 2', 'NOTES 2', 'history 2']);
});

test('long names that differ at their end only stay apart', () => {
  const long = 'Substation of the northern valley campus';
  expect(siteSheetNames([`${long} 1`, `${long} 2`])).toEqual([
    'Substation of the northern vall',
    'Substation of the northern va 2',
  ]);
});

test('any names give legal names, each once', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(names, (given) => {
      const made = siteSheetNames(given);
      expect(made).toHaveLength(given.length);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of made) {
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        expect(name).not.toMatch(/^['\s]|['\s]$/);
        expect(name.isWellFormed()).toBe(true);
      }
    }),
  );
});
