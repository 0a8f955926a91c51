import { samplePortfolio } from '../../electron/exchange/samples/samples.ts';
import { differences } from '../../electron/exchange/xlsx/testing/differences.ts';
import { readXlsx } from '../../electron/exchange/xlsx/testing/readXlsx.ts';
import { recompute } from '../../electron/exchange/xlsx/testing/recompute.ts';
import { writeWorkbook } from '../../electron/exchange/xlsx/writeWorkbook.ts';
import { blockId, siteId as idOfSite } from '../../shared/domain/ids.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { buildWorkbook } from '../../shared/workbook/buildWorkbook.ts';
import { measure, printTable } from './measure.ts';

/** What the goal is stated for. */
const goal = { sites: 100, months: 240, ratio: 500 } as const;
/** Sites of the workbook that is recalculated: the memory of a spreadsheet engine ends before 100. */
const workbookSites = 4;

/** The sample with as many sites, repeated under other ids where it has fewer. */
function withSites(count: number): Portfolio {
  const demo = samplePortfolio('demo');
  const copies = Array.from({ length: count }, (_, index) => {
    const site = demo.sites[index % demo.sites.length];
    if (!site) throw new Error('The sample has no sites');
    const id = idOfSite(`${site.id}-${index}`);
    const blocks = demo.blocks
      .filter(({ siteId }) => siteId === site.id)
      .map((block) => ({ ...block, id: blockId(`${block.id}-${index}`), siteId: id }));
    return { site: { ...site, id, name: `${site.name} ${index + 1}` }, blocks };
  });
  return {
    ...demo,
    portfolio: { ...demo.portfolio, horizonMonths: goal.months },
    sites: copies.map(({ site }) => site),
    blocks: copies.flatMap(({ blocks }) => blocks),
    provenance: [],
  };
}

/**
 * How much faster the kernel computes all that the exported workbook says than a spreadsheet engine
 * recalculates it after the price of bitcoin has changed. Compares every figure first.
 */
export async function benchWorkbook(): Promise<void> {
  const portfolio = withSites(workbookSites);
  const started = performance.now();
  const written = await writeWorkbook(
    buildWorkbook(portfolio, { fileName: 'bench.switchyard', revision: 0, fingerprint: '' }),
  );
  if (!written.ok) throw new Error(written.error.message);
  const exportTime = performance.now() - started;
  const sheets = readXlsx(written.value);
  const formulas = sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ formula }) => formula !== null).length,
    0,
  );
  const opened = performance.now();
  const computed = recompute(sheets);
  const openTime = performance.now() - opened;
  const different = differences(sheets, computed.at);
  const price = priceCell(sheets);
  const recalculations = [61_000, 62_000, 63_000].map((usd) => {
    const before = performance.now();
    computed.type('Inputs', price, 4, usd);
    return performance.now() - before;
  });
  computed.end();
  const recalculation = recalculations.sort((a, b) => a - b)[1] ?? Number.NaN;

  const whole = withSites(goal.sites);
  const kernelOf = (given: Portfolio): number => measure(() => new PortfolioEngine(given)).median;
  const kernelSmall = kernelOf(portfolio);
  const kernelWhole = kernelOf(whole);
  const perSite = recalculation / workbookSites;
  const milliseconds = (value: number): string => value.toFixed(value < 100 ? 2 : 0);
  printTable(
    `Workbook: ${goal.months} months; ${formulas.toLocaleString('en-US')} formulas, ${different.length} figures differ; milliseconds`,
    ['', 'workbook', 'kernel', 'ratio'],
    [
      ['export to a file', milliseconds(exportTime), '', ''],
      ['open and compute', milliseconds(openTime), '', ''],
      [
        `recalculate ${workbookSites} sites`,
        milliseconds(recalculation),
        milliseconds(kernelSmall),
        `${Math.round(recalculation / kernelSmall)}x`,
      ],
      [
        `${goal.sites} sites (workbook: scaled from ${workbookSites})`,
        milliseconds(perSite * goal.sites),
        milliseconds(kernelWhole),
        `${Math.round((perSite * goal.sites) / kernelWhole)}x (goal ${goal.ratio}x)`,
      ],
    ],
  );
}

function priceCell(sheets: ReturnType<typeof readXlsx>): number {
  const found = sheets[0]?.cells.find(({ column, value }) => column === 3 && value === 'market.btcPriceUsd');
  if (!found) throw new Error('The workbook has no price of bitcoin');
  return found.row;
}
