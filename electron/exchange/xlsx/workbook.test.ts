import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    blocks: portfolio.blocks
      .filter(({ siteId }) => kept.some(({ id }) => id === siteId))
      // Spreadsheets have no denormal numbers.
      .map((block) => ({ ...block, utilityMw: Math.round(block.utilityMw * 1e6) / 1e6 })),
  };
}
const inputRow = (sheets: readonly ReadSheet[], title: string, field: string): number => {
  const cells = sheets.find(({ name }) => name === 'Inputs')?.cells ?? [];
  const start = cells.find(({ column, value }) => column === 1 && value === title)?.row ?? Number.NaN;
  return (
    cells.find(({ row, column, value }) => row > start && column === 3 && value === field)?.row ?? Number.NaN
  );
};

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
  it('gives every figure of the demo portfolio, and every line of the model is in it', async () => {
    await withWorkbook(demo, (sheets, { at }) => {
      expect(differences(sheets, at)).toEqual([]);
      const { compared, lines, differences: found } = compareWithKernel(demo, sheets, at);
      expect(found).toEqual([]);
      const expected = model.lines.filter(({ scope }) => scope === 'site' || scope === 'portfolio');
      expect(expected.filter(({ id }) => !lines.has(id)).map(({ id }) => id)).toEqual([]);
      expect(compared).toBeGreaterThan(100_000);
    });
  }, 60_000);

  it('gives every figure of any portfolio', async () => {
    await fc.assert(
      fc.asyncProperty(portfolioArbitrary, async (generated) => {
        const portfolio = small(generated, 2, 40);
        await withWorkbook(portfolio, (sheets, { at }) => {
          expect(differences(sheets, at).slice(0, 5)).toEqual([]);
          expect(compareWithKernel(portfolio, sheets, at).differences.slice(0, 5)).toEqual([]);
        });
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('follows inputs that are changed in it, as the kernel does', async () => {
    const portfolio = small(demo, 3, 60);
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
    await withWorkbook(portfolio, (sheets, { at, type }) => {
      const set = (title: string, field: string, value: number | null): void =>
        type('Inputs', inputRow(sheets, title, field), 4, value);
      set('Portfolio', 'portfolio.decisionMonth', dateSerial(changed.portfolio.decisionMonth));
      set('Market', 'market.btcPriceUsd', 71_000);
      set('Market', 'market.delayMonths', 3);
      set('Market', 'market.nextHalving', dateSerial(yearMonth('2028-02')));
      set(home.name, 'site.rentUsdPerKwMonth', 141.5);
      set(home.name, 'site.contractedMw', home.energisedMw + 33);
      set(home.name, 'site.contractedFrom', null);
      set(`${home.name}: block ${block.ordinal}`, 'block.readyMonth', dateSerial(ready));
      const { differences: found } = compareWithKernel(changed, sheets, at);
      // The search for a rate of return begins where the export left it, which is why it may end elsewhere.
      expect(found.filter((text) => !text.includes('irr')).slice(0, 5)).toEqual([]);
      expect(compareWithKernel(portfolio, sheets, at).differences.length).toBeGreaterThan(100);
    });
  });

  it('says that all checks hold, and which one does not', async () => {
    await withWorkbook(small(demo, 3, 60), (sheets, { at, type }) => {
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
  });
});
