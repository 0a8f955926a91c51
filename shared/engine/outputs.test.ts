import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { loadKernel } from '../language/testing/loadKernel.ts';
import { runKernel } from '../language/testing/runKernel.ts';
import { model } from '../model/model.ts';
import { layout } from './generated/kernel.js';
import { inputRecord } from './pack.ts';
import { portfolioArbitrary } from './testing/portfolioArbitrary.ts';

const language = new URL('../language/', import.meta.url).href;

function run(kernel: Parameters<typeof runKernel>[0], portfolio: Portfolio) {
  const { decisionMonth, horizonMonths } = portfolio.portfolio;
  const record = (
    table: 'market' | 'portfolio' | 'site' | 'block',
    row: object,
    site: object | null = null,
  ) => inputRecord(table, layout[table].inputs, row as Row, site as Row | null, decisionMonth);
  const sites = portfolio.sites.map((site) => ({
    site: record('site', site),
    blocks: portfolio.blocks
      .filter((block) => block.siteId === site.id)
      .map((block) => record('block', block, site)),
  }));
  const market = record('market', portfolio.market);
  return runKernel(kernel, market, sites, horizonMonths, record('portfolio', portfolio.portfolio));
}

const plain = (value: number | Float64Array): readonly number[] =>
  typeof value === 'number' ? [value + 0] : [...value].map((each) => each + 0);

describe('a kernel of some lines of the model', () => {
  it('gives the bits of the whole kernel, for a simulation that wants a few figures', async () => {
    const outputs = [
      'portfolio.npvPlan',
      'portfolio.companyCash',
      'portfolio.irr',
      'site.gain',
      'site.minimumDscr',
    ];
    const whole = await loadKernel(model, language);
    const some = await loadKernel(model, language, { outputs });
    expect(some.layout.site.series.length).toBeLessThan(whole.layout.site.series.length / 2);
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const [expected, found] = [run(whole, portfolio), run(some, portfolio)];
        for (const id of outputs.filter((each) => each.startsWith('portfolio.')))
          expect(plain(found.portfolio(id)), id).toEqual(plain(expected.portfolio(id)));
        for (const id of outputs.filter((each) => each.startsWith('site.')))
          for (const index of portfolio.sites.keys())
            expect(plain(found.site(index, id)), id).toEqual(plain(expected.site(index, id)));
      }),
      { numRuns: 30 },
    );
  });
});
