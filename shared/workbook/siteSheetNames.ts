import { sheetNames } from './layout.ts';

const longest = 31;

/**
 * A sheet name for each site name, in order: legal in every spreadsheet (no []:*?/\, no apostrophe at an
 * end, at most 31 characters, not `History`) and unlike all others whatever their case.
 */
export function siteSheetNames(siteNames: readonly string[]): readonly string[] {
  const taken = new Set([...Object.values(sheetNames), 'History'].map((name) => name.toLowerCase()));
  return siteNames.map((siteName) => {
    const plain = legal(siteName);
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` ${count}`;
      const name = `${cut(plain, longest - ending.length)}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function legal(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return plain === '' ? 'Site' : plain;
}

/** At most `length` UTF-16 units, without half a character or an apostrophe at the end. */
function cut(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[' ]+$/, '');
}
