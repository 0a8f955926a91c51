import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf } from '../../shared/domain/conversion.ts';
import type { Row } from '../../shared/domain/patch.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { layout } from '../../shared/engine/generated/kernel.js';
import { inputRecord } from '../../shared/engine/pack.ts';
import { portfolioArbitrary } from '../../shared/engine/testing/portfolioArbitrary.ts';
import { handWrittenValue } from './handWritten.ts';

it('the loop written by hand gives the value that the model gives', () => {
  fc.assert(
    fc.property(portfolioArbitrary, (portfolio) => {
      const engine = new PortfolioEngine(portfolio);
      const { decisionMonth } = portfolio.portfolio;
      const market = {
        hashprice: engine.marketSeries('market.hashprice'),
        miningDiscount: engine.marketSeries('market.miningDiscount'),
        leaseDiscount: engine.marketSeries('market.leaseDiscount'),
        gpuDiscount: engine.marketSeries('market.gpuDiscount'),
        powerShift: portfolio.market.powerShiftUsdPerMwh,
        rentShift: portfolio.market.rentShiftUsdPerKwMonth,
        hardCostShift: portfolio.market.hardCostShift,
        delay: portfolio.market.delayMonths,
      };
      for (const site of portfolio.sites) {
        const row = site as Row;
        const value = handWrittenValue(
          market,
          inputRecord('site', layout.site.inputs, row, null, decisionMonth),
          blocksOf(portfolio, site.id).map((block) =>
            inputRecord('block', layout.block.inputs, block as Row, row, decisionMonth),
          ),
          engine.months,
        );
        const scale =
          1e-9 *
          ['leaseCash', 'cloudCash', 'doNothingCash']
            .flatMap((line) => [...engine.siteSeries(site.id, `site.${line}`)])
            .reduce((sum, usd) => sum + Math.abs(usd), 1);
        const near = (actual: number, line: string): void =>
          expect(Math.abs(actual - engine.siteValue(site.id, `site.${line}`)), line).toBeLessThanOrEqual(
            scale,
          );
        near(value.npvDoNothing, 'npvDoNothing');
        near(value.npvPlan, 'npvPlan');
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
