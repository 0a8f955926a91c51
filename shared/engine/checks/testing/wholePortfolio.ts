import fc from 'fast-check';
import { blockFields, type FieldSpec, marketFields, siteFields } from '../../../domain/fields.ts';
import type { Portfolio } from '../../../domain/portfolio.ts';
import { portfolioArbitrary } from '../../testing/portfolioArbitrary.ts';

/** One option of every choice among `fields`. */
function choices(fields: Readonly<Record<string, FieldSpec>>): fc.Arbitrary<Record<string, string>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, { kind, options }]) =>
        kind === 'choice' && options ? [[name, fc.constantFrom(...options.map(({ value }) => value))]] : [],
      ),
    ),
  );
}

const usd = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }));

/** Portfolios with every commercial model, loan, terminal method and a company that needs money. */
export const wholePortfolioArbitrary: fc.Arbitrary<Portfolio> = fc
  .record({
    portfolio: portfolioArbitrary,
    market: choices(marketFields),
    site: fc.array(choices(siteFields), { minLength: 4, maxLength: 4 }),
    block: fc.array(choices(blockFields), { minLength: 6, maxLength: 6 }),
    company: fc.record({
      openingCashUsd: usd(5e8),
      minimumCashUsd: usd(1e8),
      overheadUsdYear: usd(5e7),
      debtUsd: usd(1e9),
      treasuryBtc: usd(10_000),
      convertUsd: usd(5e8),
    }),
  })
  .map(({ portfolio, market, site, block, company }) => ({
    ...portfolio,
    portfolio: { ...portfolio.portfolio, ...company },
    market: { ...portfolio.market, ...market },
    sites: portfolio.sites.map((row, index) => ({ ...row, ...site[index % site.length] })),
    blocks: portfolio.blocks.map((row, index) => ({ ...row, ...block[index % block.length] })),
  }));
