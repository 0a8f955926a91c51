import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows } from '../../../shared/commands/importRows.ts';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import type { Provenance, Site } from '../../../shared/domain/portfolio.ts';
import { readSitesCsv } from './readSites.ts';

const file = readFileSync(join(import.meta.dirname, '../samples/public-miners.csv'));
const result = readSitesCsv(file, 'sites.csv', emptyPortfolio('Test'));
if (!result.ok) throw new Error(result.error.message);
const reading = result.value;

const siteOf = (company: string, name: string): Site => {
  const found = reading.rows.find((row) => row.site.company === company && row.site.name === name);
  if (!found) throw new Error(`${company} ${name} did not arrive`);
  return found.site;
};
const behind = (site: Site, field: string): Provenance => {
  const found = reading.rows
    .flatMap((row) => row.provenance)
    .find((row) => row.entity === site.id && row.field === field);
  if (!found) throw new Error(`Nothing stands behind ${site.name} ${field}`);
  return found;
};
const doubt = (name: string, heading: string) => {
  const found = reading.doubtful.find((cell) => cell.site === name && cell.heading.includes(heading));
  if (!found) throw new Error(`${name} ${heading} is not doubtful`);
  return found;
};

describe('the public list of mining sites', () => {
  it('arrives whole: 100 rows, none refused, 50 doubtful cells with a reason each', () => {
    expect(reading.rows).toHaveLength(100);
    expect(reading.refused).toEqual([]);
    expect(reading.doubtful).toHaveLength(50);
    for (const cell of reading.doubtful) expect(cell.why, cell.original).not.toBe('');
    expect(new Set(reading.rows.map((row) => row.site.id)).size).toBe(100);
    expect(reading.encoding).toBe('UTF-8, comma-separated');
  });

  it('changes no number that is plain, and every other one is doubtful', () => {
    const lines = file.toString('utf8').split('\r\n');
    expect(lines[1]).toContain('Riot Platforms,Rockdale');
    for (const row of reading.rows) {
      for (const field of ['energisedMw', 'contractedMw', 'latitude', 'longitude'] as const) {
        const found = row.provenance.find((one) => one.field === field);
        if (!found || found.original === '') continue;
        const isPlain = /^-?\d+(\.\d+)?$/.test(found.original);
        if (isPlain) expect(row.site[field], `${row.site.name} ${field}`).toBe(Number(found.original));
        else
          expect(
            reading.doubtful.some((cell) => cell.line === row.line && cell.original === found.original),
          ).toBe(true);
      }
    }
  });

  it.each<[string, string, number | null, string]>([
    ['Riot Platforms', 'Rockdale', 700, 'remark "all intended for data center tenants" kept, not counted'],
    ['Riot Platforms', 'Coleman Road', 60, 'a range up to 150: the lower end counts, the cautious reading'],
    ['MARA', 'Hannibal (Long Ridge)', 1_000, 'at least this much: the stated number counts'],
    [
      'CleanSpark',
      'Tennessee (ex GRIID, several)',
      200,
      'a range up to 400: the lower end counts, the cautious reading; stated as a plan',
    ],
    ['CleanSpark', 'Brazoria County', 300, 'remark "600 potential" kept, not counted'],
    ['Core Scientific', 'Dalton', null, 'no plain amount in MW: words and numbers are mixed'],
    [
      'Core Scientific',
      'Pecos (Cottonwood)',
      550,
      'at least this much: the stated number counts; remark "250 contracted + 300 added 2026" kept, not counted',
    ],
    ['TeraWulf', 'Lake Mariner (Barker)', 500, 'remark "750 potential" kept, not counted'],
    ['TeraWulf', 'Cayuga (Lansing)', 400, 'remark "138 ready 2026" kept, not counted'],
    ['TeraWulf JV', 'Abernathy', 240, 'remark "168 MW IT" kept, not counted'],
    ['Hut 8', 'River Bend', 330, 'remark "ROFO 1,000 MW IT" kept, not counted'],
    [
      'Galaxy',
      'Helios',
      1_630,
      '2 stated parts added: 800 + 830; stated as approved; remark "3,500 potential" kept, not counted',
    ],
    [
      'Applied Digital',
      'Ellendale Polaris Forge 1',
      null,
      '400 MW of critical IT load, not MW of utility power: not converted, enter the utility power',
    ],
    [
      'DMG Blockchain',
      'Christina Lake',
      null,
      '50 MW of critical IT load, not MW of utility power: not converted, enter the utility power',
    ],
    ['Bitdeer', 'Clarington (Hannibal)', 570, 'remark "266 + 304" kept, not counted'],
    [
      'Bitdeer',
      'Tydal',
      180,
      'remark "AI lease" kept, not counted; less than the 225 MW energised: it adds no power',
    ],
    ['Soluna', 'Dorothy 1', 100, 'stated as the total of the project'],
    ['WhiteFiber (Bit Digital)', 'NC-1 Madison', 99, 'remark "200 potential" kept, not counted'],
  ])('reads the contracted power of %s %s as %s', (company, name, mw, why) => {
    const site = siteOf(company, name);
    expect(site.contractedMw).toBe(mw);
    expect(doubt(name, 'contracted').why).toBe(why);
    expect(behind(site, 'contractedMw').original).toBe(doubt(name, 'contracted').original);
  });

  it('reads energised power, and says where there is none', () => {
    expect(siteOf('MARA', 'Hannibal (Long Ridge)').energisedMw).toBe(505);
    expect(doubt('Hannibal (Long Ridge)', 'energised').why).toContain('a power plant');
    expect(siteOf('Keel (Bitfarms)', 'Panther Creek').energisedMw).toBe(0);
    expect(doubt('Panther Creek', 'energised').why).toBe(
      'empty: nothing counts as energised until it is known',
    );
    expect(siteOf('Keel (Bitfarms)', 'Quebec portfolio').energisedMw).toBe(158.5);
    expect(reading.rows.reduce((sum, row) => sum + row.site.energisedMw, 0)).toBe(12_168.5);
  });

  it('takes the latest of dated prices, converts cents and leaves fees and words alone', () => {
    const price = (company: string, name: string) => siteOf(company, name).powerPriceUsdPerMwh;
    expect(price('Riot Platforms', 'Rockdale')).toBe(30);
    expect(doubt('Rockdale', 'price').why).toContain('the latest of 3 dated prices, Jul-2024');
    expect(price('Riot Platforms', 'Corsicana')).toBe(39);
    expect(price('Riot Platforms', 'Paducah (Commerce Drive)')).toBe(36);
    expect(price('Cipher Digital', 'Odessa')).toBe(27);
    expect(behind(siteOf('Cipher Digital', 'Odessa'), 'powerPriceUsdPerMwh').tier).toBe('placeholder');
    expect(price('Cipher Digital', 'Barber Lake')).toBe(36);
    expect(doubt('Barber Lake', 'price')).toMatchObject({
      value: 'nothing: the typical 36.0 USD/MWh stands',
      why: 'a fee or an adder, not an all-in price',
    });
    expect(doubt('Hansford County wind farm', 'price').why).toBe('no price with a unit in it');
    expect(doubt('Moses Lake / Washington', 'price').value).toBe('nothing: the default 45.0 USD/MWh stands');
  });

  it('puts the typical price of the grid where there is none, as a placeholder with its source', () => {
    const granbury = siteOf('MARA', 'Granbury');
    expect(granbury.powerPriceUsdPerMwh).toBe(36);
    const price = behind(granbury, 'powerPriceUsdPerMwh');
    expect(price).toMatchObject({ tier: 'placeholder', original: '' });
    expect(price.reading).toContain('the middle of 30 to 42, typical of ERCOT West');
    expect(reading.sources.find((source) => source.id === price.sourceId)?.title).toContain(
      'memory, unverified',
    );
    expect(siteOf('Bitdeer', 'Molde').powerPriceUsdPerMwh).toBe(47.5);
    const boden = siteOf('HIVE', 'Boden');
    expect(boden.powerPriceUsdPerMwh).toBe(45);
    expect(behind(boden, 'powerPriceUsdPerMwh').reading).toContain('none is typical of its grid');
  });

  it('keeps a hashrate as text and never takes it for an efficiency', () => {
    const rockdale = siteOf('Riot Platforms', 'Rockdale');
    expect(rockdale.fleetEfficiencyJPerTh).toBe(20);
    expect(behind(rockdale, 'fleetEfficiencyJPerTh')).toMatchObject({
      tier: 'placeholder',
      original: '14.7 EH/s deployed Jul-2024',
      reading:
        'not read: a hashrate, not an efficiency; with all 700 MW behind it, it would mean 47.6 J/TH at the meter',
    });
  });

  it('makes tiers of confidence and of memory', () => {
    expect(behind(siteOf('Riot Platforms', 'Rockdale'), 'energisedMw').tier).toBe('benchmark');
    expect(behind(siteOf('MARA', 'Granbury'), 'energisedMw').tier).toBe('placeholder');
    const stingray = siteOf('Cipher Digital', 'Stingray');
    expect(behind(stingray, 'contractedMw').tier).toBe('placeholder');
    expect(behind(stingray, 'grid').tier).toBe('estimate');
    const helios = siteOf('Galaxy', 'Helios');
    expect(behind(helios, 'energisedMw').tier).toBe('estimate');
    expect(behind(helios, 'contractedMw').tier).toBe('benchmark');
    expect(behind(helios, 'latitude').tier).toBe('placeholder');
  });

  it('files each source once, with the date that it names', () => {
    const titles = reading.sources.map((source) => source.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('town or county level, memory, unverified');
    expect(
      reading.sources.find(
        (source) => source.title.startsWith('bitcoinmagazine') || source.title.includes('2023-01-19'),
      )?.date,
    ).toBe('2023-01-19');
    const known = new Set<string>(reading.sources.map((source) => source.id));
    for (const row of reading.rows.flatMap((one) => one.provenance))
      if (row.sourceId !== null) expect(known.has(row.sourceId)).toBe(true);
  });

  it('changes nothing when the same file comes again', () => {
    const empty = emptyPortfolio('Test');
    const first = importRows(empty, reading);
    if (!first.ok) throw new Error(first.error.message);
    const filled = applyPatch(empty, first.value.patch);
    const again = readSitesCsv(file, 'sites.csv', filled);
    if (!again.ok) throw new Error(again.error.message);
    const second = importRows(filled, again.value);
    expect(second.ok && second.value.patch).toEqual([]);
  });
});
