import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldSpec } from '../../../shared/domain/fields.ts';
import { addMonths, yearMonth } from '../../../shared/domain/months.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { portfolioArbitrary } from '../../../shared/engine/testing/portfolioArbitrary.ts';
import { model } from '../../../shared/model/model.ts';
import { dateSerial } from '../../../shared/workbook/dates.ts';
import { samplePortfolio } from '../samples/samples.ts';
import { differences } from './testing/differences.ts';
import { exported } from './testing/exported.ts';
import { compareWithKernel } from './testing/kernelFigures.ts';
import { type ReadSheet, readXlsx } from './testing/readXlsx.ts';
import { type Recomputation, recompute } from './testing/recompute.ts';

const demo = samplePortfolio('demo');
/** The same with 0 for numbers that are next to nothing: spreadsheets have none so small, nor their inverse. */
function withoutTraces(portfolio: Portfolio): Portfolio {
  const plain = <T extends object>(row: T): T =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' && Math.abs(value) < 1e-6 ? 0 : value,
      ]),
    ) as T;
  return {
    ...portfolio,
    portfolio: plain(portfolio.portfolio),
    market: plain(portfolio.market),
    sites: portfolio.sites.map(plain),
    blocks: portfolio.blocks.map(plain),
  };
}

/** Some of the sites, with their blocks. */
function sitesOf(portfolio: Portfolio, from: number, to: number): Portfolio {
  const sites = portfolio.sites.slice(from, to);
  const blocks = portfolio.blocks.filter(({ siteId }) => sites.some(({ id }) => id === siteId));
  return { ...portfolio, sites, blocks };
}

/** A portfolio that is quickly computed: few sites, a short horizon. */
function small(portfolio: Portfolio, sites: number, horizonMonths: number): Portfolio {
  const kept = portfolio.sites.slice(0, sites);
  return {
    ...portfolio,
    portfolio: {
      ...portfolio.portfolio,
      horizonMonths: Math.min(horizonMonths, portfolio.portfolio.horizonMonths),
    },
    sites: kept,
    blocks: portfolio.blocks.filter(({ siteId }) => kept.some(({ id }) => id === siteId)),
  };
}
const inputRow = (sheets: readonly ReadSheet[], title: string, field: string): number => {
  const cells = sheets.find(({ name }) => name === 'Inputs')?.cells ?? [];
  const start = cells.find(({ column, value }) => column === 1 && value === title)?.row ?? Number.NaN;
  return (
    cells.find(({ row, column, value }) => row > start && column === 3 && value === field)?.row ?? Number.NaN
  );
};

const labelOf = (field: string, value: string): string =>
  fieldSpec('site', field)?.options?.find((option) => option.value === value)?.label ?? '';

async function withWorkbook(
  portfolio: Portfolio,
  look: (sheets: readonly ReadSheet[], computed: Recomputation) => void,
): Promise<void> {
  const sheets = readXlsx(await exported(portfolio));
  const computed = recompute(sheets);
  try {
    look(sheets, computed);
  } finally {
    computed.end();
  }
}

describe('the exported workbook, recomputed by another engine', () => {
  it('gives every figure of a site of the demo to the end of its leases, and every line of the model is in it', async () => {
    const portfolio = small(sitesOf(demo, 1, 2), 1, 200);
    await withWorkbook(portfolio, (sheets, { at }) => {
      expect(differences(sheets, at).slice(0, 10)).toEqual([]);
      const { compared, lines, differences: found } = compareWithKernel(portfolio, sheets, at);
      expect(found.slice(0, 10)).toEqual([]);
      const expected = model.lines.filter(({ scope }) => scope === 'site' || scope === 'portfolio');
      expect(expected.filter(({ id }) => !lines.has(id)).map(({ id }) => id)).toEqual([]);
      expect(compared).toBeGreaterThan(40_000);
    });
  }, 150_000);

  it('gives every figure of many sites in the first year', async () => {
    const portfolio = small(demo, 4, 12);
    await withWorkbook(portfolio, (sheets, { at }) => {
      expect(differences(sheets, at).slice(0, 10)).toEqual([]);
      expect(compareWithKernel(portfolio, sheets, at).differences.slice(0, 10)).toEqual([]);
    });
  }, 150_000);

  it('gives every figure of any portfolio', async () => {
    await fc.assert(
      fc.asyncProperty(portfolioArbitrary, async (generated) => {
        const portfolio = withoutTraces(small(generated, 2, 26));
        await withWorkbook(portfolio, (sheets, { at }) => {
          expect(differences(sheets, at).slice(0, 5)).toEqual([]);
          expect(compareWithKernel(portfolio, sheets, at).differences.slice(0, 5)).toEqual([]);
        });
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 150_000);

  it('follows inputs that are changed in it, as the kernel does', async () => {
    const portfolio = small(sitesOf(demo, 1, 2), 1, 48);
    const [site] = portfolio.sites;
    const block = portfolio.blocks.find(({ siteId }) => siteId === site?.id) ?? portfolio.blocks[0];
    const home = portfolio.sites.find(({ id }) => id === block?.siteId);
    if (!site || !block || !home) throw new Error('The demo has no block');
    const ready = addMonths(block.readyMonth, 7);
    const changed: Portfolio = {
      ...portfolio,
      portfolio: { ...portfolio.portfolio, decisionMonth: addMonths(portfolio.portfolio.decisionMonth, 2) },
      market: { ...portfolio.market, btcPriceUsd: 71_000, delayMonths: 3, nextHalving: yearMonth('2028-02') },
      sites: portfolio.sites.map((each) =>
        each.id === home.id
          ? { ...each, rentUsdPerKwMonth: 141.5, contractedMw: each.energisedMw + 33, contractedFrom: null }
          : each,
      ),
      blocks: portfolio.blocks.map((each) => (each.id === block.id ? { ...each, readyMonth: ready } : each)),
    };
    await withWorkbook(portfolio, (sheets, { at, type, together }) => {
      const set = (title: string, field: string, value: number | null): void =>
        type('Inputs', inputRow(sheets, title, field), 4, value);
      together(() => {
        set('Portfolio', 'portfolio.decisionMonth', dateSerial(changed.portfolio.decisionMonth));
        set('Market', 'market.btcPriceUsd', 71_000);
        set('Market', 'market.delayMonths', 3);
        set('Market', 'market.nextHalving', dateSerial(yearMonth('2028-02')));
        set(home.name, 'site.rentUsdPerKwMonth', 141.5);
        set(home.name, 'site.contractedMw', home.energisedMw + 33);
        set(home.name, 'site.contractedFrom', null);
        set(`${home.name}: block ${block.ordinal}`, 'block.readyMonth', dateSerial(ready));
      });
      const { differences: found } = compareWithKernel(changed, sheets, at);
      // The search for a rate of return begins where the export left it, which is why it may end elsewhere.
      expect(found.filter((text) => !/irr/i.test(text)).slice(0, 5)).toEqual([]);
      expect(compareWithKernel(portfolio, sheets, at).differences.length).toBeGreaterThan(100);
    });
  }, 150_000);

  it('follows choices, and terms that blocks take from their site', async () => {
    const portfolio = small(sitesOf(demo, 1, 2), 1, 48);
    const [site] = portfolio.sites;
    const [block] = portfolio.blocks;
    if (!site || !block) throw new Error('The demo has no block');
    const changed: Portfolio = {
      ...portfolio,
      sites: [{ ...site, leaseStart: 'block', amortisation: 'sculpted', rentUsdPerKwMonth: 150 }],
      blocks: portfolio.blocks.map((each) =>
        each.id === block.id ? { ...each, rentUsdPerKwMonth: 99 } : each,
      ),
    };
    await withWorkbook(portfolio, (sheets, { at, type, together }) => {
      const set = (title: string, field: string, value: string | number): void =>
        type('Inputs', inputRow(sheets, title, field), 4, value);
      together(() => {
        set(site.name, 'site.leaseStart', 'A lease for each block');
        set(site.name, 'site.amortisation', labelOf('amortisation', 'sculpted'));
        set(site.name, 'site.rentUsdPerKwMonth', 150);
        set(`${site.name}: block ${block.ordinal}`, 'block.rentUsdPerKwMonth', 99);
      });
      const { differences: found } = compareWithKernel(changed, sheets, at);
      expect(found.filter((text) => !/irr/i.test(text)).slice(0, 5)).toEqual([]);
      expect(compareWithKernel(portfolio, sheets, at).differences.length).toBeGreaterThan(100);
    });
  }, 150_000);

  it('says that all checks hold, and which one does not', async () => {
    await withWorkbook(small(demo, 2, 18), (sheets, { at, type }) => {
      const checks = sheets.find(({ name }) => name === 'Checks')?.cells ?? [];
      const verdicts = checks.filter(({ column, formula }) => column === 5 && formula !== null);
      expect(verdicts.length).toBeGreaterThan(20);
      expect(verdicts.filter(({ row }) => at('Checks', row, 5) !== true)).toEqual([]);
      const site = sheets[2]?.name ?? '';
      const unused = sheets[2]?.cells.find(({ column, value }) => column === 3 && value === 'site.unusedMw');
      type(site, unused?.row ?? 0, 9, 12_345);
      const broken = checks.filter(({ row, column }) => column === 2 && at('Checks', row, 5) === false);
      expect(broken.map(({ value }) => value)).toContain('Power balance');
      expect(at('Checks', 3, 5)).toBe(false);
    });
  }, 150_000);
});
