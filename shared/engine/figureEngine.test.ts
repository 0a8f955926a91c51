import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatch, type Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from './engine.ts';
import { FigureEngine, type FigureName, figureLines, figureNames } from './figureEngine.ts';
import { portfolioArbitrary } from './testing/portfolioArbitrary.ts';

/** The same figures by the engine that computes everything. */
function whole(portfolio: Portfolio, figure: FigureName): number {
  const engine = new PortfolioEngine(portfolio);
  if (figure !== 'minimumDscr') return engine.portfolioValue(figureLines[figure]);
  const all = portfolio.sites
    .map(({ id }) => engine.siteValue(id, 'site.minimumDscr'))
    .filter((value) => !Number.isNaN(value));
  return all.length === 0 ? Number.NaN : Math.min(...all);
}

const moved = (portfolio: Portfolio, field: string, value: number, site: number): Portfolio => {
  const row = portfolio.sites[site];
  if (!row) return { ...portfolio, market: { ...portfolio.market, [field]: value } };
  const after = { ...row, rentUsdPerKwMonth: row.rentUsdPerKwMonth + 3 };
  return applyPatch(portfolio, [
    { table: 'site', key: row.id, before: row as unknown as Row, after: after as unknown as Row },
  ]);
};

it('gives the figures of the whole engine, to the bit, after any edits', () => {
  const edit = fc.record({
    field: fc.constantFrom('btcPriceUsd', 'delayMonths', 'rentShiftUsdPerKwMonth'),
    value: fc.integer({ min: 0, max: 30 }),
    site: fc.integer({ min: -1, max: 4 }),
  });
  fc.assert(
    fc.property(portfolioArbitrary, fc.array(edit, { maxLength: 4 }), (start, edits) => {
      const all = new FigureEngine(figureNames);
      const quick = new FigureEngine(['npvPlan', 'gain', 'minimumDscr']);
      let portfolio = start;
      for (const next of [null, ...edits]) {
        if (next) portfolio = moved(portfolio, next.field, next.value, next.site);
        all.under(portfolio);
        quick.under(portfolio);
        for (const figure of figureNames)
          expect(all.value(figure) + 0, figure).toBe(whole(portfolio, figure) + 0);
        for (const figure of ['npvPlan', 'gain', 'minimumDscr'] as const)
          expect(quick.value(figure) + 0, figure).toBe(whole(portfolio, figure) + 0);
      }
    }),
    { numRuns: 40 },
  );
});

it('follows a change of the span and of the list of sites', () => {
  fc.assert(
    fc.property(portfolioArbitrary, (start) => {
      const engine = new FigureEngine(figureNames).under(start);
      const shorter: Portfolio = { ...start, portfolio: { ...start.portfolio, horizonMonths: 60 } };
      const fewer: Portfolio = { ...shorter, sites: start.sites.slice(1) };
      for (const portfolio of [shorter, fewer, start])
        for (const figure of figureNames)
          expect(engine.under(portfolio).value(figure) + 0).toBe(whole(portfolio, figure) + 0);
    }),
    { numRuns: 15 },
  );
});
