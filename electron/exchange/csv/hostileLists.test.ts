import { describe, expect, it } from 'vitest';
import type { ImportReading } from '../../../shared/domain/import.ts';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { matchHeading } from '../../../shared/import/headings.ts';
import { readSitesCsv } from './readSites.ts';

const heads = 'company,site,energised_MW,power_price,source,foo';

function result(text: string) {
  return readSitesCsv(new TextEncoder().encode(text), 'list.csv', emptyPortfolio('Test'));
}

function reads(text: string): ImportReading {
  const read = result(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

function refusal(text: string): string {
  const read = result(text);
  if (read.ok) throw new Error(`${read.value.rows.length} rows were accepted`);
  return read.error.message;
}

describe('rows', () => {
  it('behind thousands of blank ones are not lost', () => {
    const blank = ',,,,,\n'.repeat(6_000);
    const { rows } = reads(`${heads}\nA,One,100,45,,\n${blank}A,Two,50,45,,\n`);
    expect(rows.map(({ line, site }) => [line, site.name])).toEqual([
      [2, 'One'],
      [6_003, 'Two'],
    ]);
  });

  it('end with any line break, whatever the first one is', () => {
    const { rows, refused } = reads(
      `${heads}\r\nA,One,100,45,,\nA,Two,50,45,,\rA,Three,25,45,,"a\nb"\r\nA,Four,10,45,,`,
    );
    expect(refused).toEqual([]);
    expect(rows.map(({ line, site }) => [line, site.name])).toEqual([
      [2, 'One'],
      [3, 'Two'],
      [4, 'Three'],
      [6, 'Four'],
    ]);
  });

  it('too many of something that is no list are not the first thing said about it', () => {
    expect(refusal('{"a":\n'.repeat(6_000))).toContain('No heading of list.csv is known');
  });
});

describe('text that is cut', () => {
  it('ends with a whole character', () => {
    const beyond = '\u{1F50C}'.repeat(2_001);
    const { rows, sources } = reads(`${heads}\nA,x${beyond},100,"x${beyond} USD",x${beyond},${beyond}\n`);
    const site = rows[0]?.site;
    expect([...(site?.name ?? '')].length).toBe(2_000);
    const texts = [
      site?.name,
      site?.note,
      ...sources.map(({ title }) => title),
      ...(rows[0]?.provenance ?? []).flatMap(({ original, reading }) => [original, reading]),
    ];
    expect(texts.filter((text) => !text?.isWellFormed())).toEqual([]);
  });
});

describe('cells and rows without end', () => {
  const long = 30_000;
  it.each([
    ['blanks', `1${' '.repeat(long)}x`],
    ['hard blanks', `1${'\u00a0'.repeat(long)}x`],
    ['digits', '1'.repeat(long)],
    ['digits and a plus', `${'1'.repeat(long)}+`],
    ['groups', '1.'.repeat(long / 2)],
    ['brackets', '1 ('.repeat(long / 3)],
  ])('an amount of %s is no amount, and no pattern is tried on it', (_, amount) => {
    const { rows, refused } = reads(
      `site,energised_MW,power_price,fleet_efficiency,rent,contracted_from\nA,100,${`"${amount}",`.repeat(4).slice(0, -1)}\nB,"${amount}",45,,,\n`,
    );
    expect(rows.map(({ site }) => site.name)).toEqual(['A']);
    expect(refused[0]?.reason).toContain('no plain amount: 1,000 characters at most');
  });

  it('a heading without end is none that is known, whatever stands in it', () => {
    const heading = (blanks: number): string => `Energised${' '.repeat(blanks)}(MW)`;
    expect(matchHeading(heading(1))).toMatchObject({ role: 'energisedMw', unit: 'MW' });
    expect(matchHeading(heading(200))).toBeNull();
    expect(reads(`site,energised_MW,"x${' '.repeat(30_000)}x"\nA,1,2\n`).rows).toHaveLength(1);
  });

  it.each([
    ['an open quotation mark', `${heads}\nA,One,100,45,,"${'x\n'.repeat(2_500_000)}`],
    ['delimiters', `${','.repeat(5_000_000)}\nA,One`],
    ['letters', `${heads}\nA,${'x'.repeat(5_000_000)},100,45,,\n`],
  ])('a row of %s is refused before it fills the memory', (_, text) => {
    expect(refusal(text)).toMatch(
      /^list.csv cannot be split into cells: the row on line \d+ has more than 1,000,000 characters$/,
    );
  });
});
