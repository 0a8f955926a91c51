import fc from 'fast-check';
import { planBlocks } from '../../domain/conversion.ts';
import { type FieldSpec, marketFields, siteFields } from '../../domain/fields.ts';
import { addMonths, yearMonth } from '../../domain/months.ts';
import { emptyPortfolio, type Market, newSite, type Portfolio, type Site } from '../../domain/portfolio.ts';

/** Portfolios whose inputs lie in, and somewhat beyond, the bands in which people find them. */

function numbers(fields: Record<string, FieldSpec>): fc.Arbitrary<Record<string, number>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, spec]) => spec.kind === 'number' && spec.band !== undefined)
        .map(([name, spec]) => [name, withinBand(spec)]),
    ),
  );
}

function withinBand(spec: FieldSpec): fc.Arbitrary<number> {
  const [low, high] = spec.band ?? [0, 1];
  const margin = (high - low) / 2;
  const min = Math.max(spec.min ?? Number.NEGATIVE_INFINITY, low - margin);
  const max = Math.min(spec.max ?? Number.POSITIVE_INFINITY, high + margin);
  return spec.whole
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

const decisionMonth = yearMonth('2026-12');

const sitePlan = fc.record({
  inputs: numbers(siteFields),
  energisedMw: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 900, noNaN: true })),
  contracted: fc.option(
    fc.record({
      more: fc.double({ min: 1, max: 500, noNaN: true }),
      after: fc.integer({ min: -6, max: 60 }),
    }),
  ),
  reservedShare: fc.double({ min: 0, max: 0.3, noNaN: true }),
  miningShare: fc.option(fc.double({ min: 0, max: 0.7, noNaN: true })),
  convertShare: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
});

export const portfolioArbitrary: fc.Arbitrary<Portfolio> = fc
  .record({
    market: numbers(marketFields),
    horizonMonths: fc.integer({ min: 24, max: 260 }),
    halvingAfter: fc.integer({ min: -10, max: 60 }),
    sites: fc.array(sitePlan, { minLength: 1, maxLength: 4 }),
  })
  .map(({ market, horizonMonths, halvingAfter, sites }) => {
    const base = emptyPortfolio('generated');
    const made: Site[] = sites.map((plan, index) =>
      newSite(`site-${index}`, {
        ...(plan.inputs as Partial<Site>),
        energisedMw: plan.energisedMw,
        contractedMw: plan.contracted ? plan.energisedMw + plan.contracted.more : null,
        contractedFrom: plan.contracted ? addMonths(decisionMonth, plan.contracted.after) : null,
        reservedMw: plan.energisedMw * plan.reservedShare,
        miningMw: plan.miningShare === null ? null : plan.energisedMw * plan.miningShare,
      }),
    );
    return {
      ...base,
      portfolio: { ...base.portfolio, decisionMonth, horizonMonths },
      market: {
        ...base.market,
        ...(market as Partial<Market>),
        nextHalving: addMonths(decisionMonth, halvingAfter),
      },
      sites: made,
      blocks: made.flatMap((site, index) => {
        const share = sites[index]?.convertShare ?? 0;
        return planBlocks(site, [], share * site.energisedMw, decisionMonth);
      }),
    };
  });
