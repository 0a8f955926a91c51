import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFields } from '../../../shared/domain/fields.ts';
import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { samplePortfolio } from '../samples/samples.ts';
import { readSitesCsv } from './readSites.ts';
import { writeSitesCsv } from './writeSites.ts';

const empty = emptyPortfolio('Test');
const cellsOf = (text: string): string[][] => parse(text.replace(/^\ufeff/, ''));

function roundTrip(portfolio: Portfolio, into: Portfolio = empty) {
  const result = readSitesCsv(new TextEncoder().encode(writeSitesCsv(portfolio)), 'sites.csv', into);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('sites as CSV', () => {
  it.each(['demo', 'public-miners'] as const)('come back through the importer unchanged: %s', (name) => {
    const portfolio = samplePortfolio(name);
    const reading = roundTrip(portfolio);
    expect(reading.refused).toEqual([]);
    const withoutId = portfolio.sites.map(({ id, ...site }) => site);
    expect(reading.rows.map(({ site: { id, ...site } }) => site)).toEqual(withoutId);
    const known = reading.columns.filter((column) => column.field !== null);
    expect(known.map((column) => column.field)).toEqual(Object.keys(siteFields));
  });

  it('brought back into their own document, change neither values nor sources', () => {
    const portfolio = samplePortfolio('demo');
    const reading = roundTrip(portfolio, portfolio);
    expect(reading.rows.map((row) => row.site)).toEqual(portfolio.sites);
    expect(reading.rows.every((row) => row.replaces === row.site.id)).toBe(true);
    expect(reading.rows.flatMap((row) => row.provenance)).toEqual([]);
  });

  it('keep every digit of any number', () => {
    const fields = (['latitude', 'powerPriceUsdPerMwh', 'rentEscalator', 'hardCostUsdPerItMw'] as const).map(
      (name) => [name, siteFields[name]] as const,
    );
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            fields.map(([name, spec]) => [name, fc.double({ min: spec.min, max: spec.max, noNaN: true })]),
          ),
        ),
        (drawn) => {
          const given = Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, value + 0]));
          const site = newSite('a', { name: 'A', energisedMw: 10, ...given });
          expect(roundTrip({ ...empty, sites: [site] }).rows[0]?.site).toMatchObject(given);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('carry the results of the engine with units, left out again when they come back', () => {
    const portfolio = samplePortfolio('demo');
    const engine = new PortfolioEngine(portfolio);
    const [head = [], ...rows] = cellsOf(writeSitesCsv(portfolio));
    const column = head.indexOf('Result: Gain over keep mining (USD)');
    expect(column).toBeGreaterThan(0);
    expect(rows.map((row) => Number(row[column]))).toEqual(
      portfolio.sites.map((site) => engine.siteValue(site.id, 'site.gain')),
    );
    const irr = head.indexOf('Result: IRR, a year');
    const isMining = portfolio.sites.findIndex((site) => site.name === 'Alkali Flat');
    expect(rows[isMining]?.[irr]).toBe('none');
    expect(roundTrip(portfolio).columns.filter((one) => one.label === 'Left out').length).toBeGreaterThan(10);
  });

  it('guard what a spreadsheet would run, and numbers stay numbers', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];
    const sites = dangerous.map((note, index) =>
      newSite(`s${index}`, {
        name: `S${index}`,
        note,
        energisedMw: 10,
        powerPriceUsdPerMwh: -5,
        longitude: -97.5,
      }),
    );
    const text = writeSitesCsv({ ...empty, sites });
    const [head = [], ...rows] = cellsOf(text);
    const note = head.indexOf('Note');
    expect(rows.map((row) => row[note])).toEqual(dangerous.map((cell) => `'${cell}`));
    for (const row of rows) {
      expect(row[head.indexOf('Longitude')]).toBe('-97.5');
      expect(row[head.indexOf('Power, all-in (USD/MWh)')]).toBe('-5');
    }
    const back = roundTrip({ ...empty, sites });
    expect(back.rows.map((row) => row.site.note)).toEqual(dangerous.map((cell) => cell.trim()));
  });

  it('quotes commas, quotation marks and line breaks, and ends lines as the standard says', () => {
    const site = newSite('a', { name: 'A "B", C', note: 'one\ntwo', energisedMw: 10 });
    const text = writeSitesCsv({ ...empty, sites: [site] }, []);
    expect(text).toContain('"A ""B"", C"');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(roundTrip({ ...empty, sites: [site] }).rows[0]?.site).toMatchObject({
      name: 'A "B", C',
      note: 'one\ntwo',
    });
  });
});
