import fc from 'fast-check';
import { planBlocks } from '../../domain/conversion.ts';
import {
  blockFields,
  type FieldSpec,
  marketFields,
  portfolioFields,
  siteFields,
} from '../../domain/fields.ts';
import { addMonths, lastMonth, monthsBetween, yearMonth } from '../../domain/months.ts';
import { emptyPortfolio, newSite } from '../../domain/newRows.ts';
import type { Block, Market, Portfolio, Site } from '../../domain/portfolio.ts';

const decisionMonth = yearMonth('2026-12');

/** Portfolios whose inputs lie in, and somewhat beyond, the bands in which people find them. */

function inputs(fields: Record<string, FieldSpec>): fc.Arbitrary<Record<string, number | string | null>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, spec]) => {
        const value = valuesOf(spec);
        return value ? [[name, value] as const] : [];
      }),
    ),
  );
}

/** Values of an input that has a band, options or a span of months; none for names, places and sizes. */
function valuesOf(spec: FieldSpec): fc.Arbitrary<number | string | null> | null {
  const value = plainValuesOf(spec);
  return value && spec.nullable ? fc.option(value, { freq: 2 }) : value;
}

function plainValuesOf(spec: FieldSpec): fc.Arbitrary<number | string> | null {
  if (spec.kind === 'choice') return fc.constantFrom(...(spec.options ?? []).map(({ value }) => value));
  if (spec.kind === 'month')
    return fc.integer({ min: 0, max: 150 }).map((months) => addMonths(decisionMonth, months));
  if (spec.kind !== 'number') return null;
  if (spec.band) return withinBand(spec);
  if (spec.unit === 'USD' || spec.unit === 'USD/year') return fc.double({ min: 0, max: 2e8, noNaN: true });
  return spec.unit === 'month' && spec.nullable ? fc.integer({ min: 1, max: 90 }) : null;
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

const sitePlan = fc.record({
  inputs: inputs(siteFields),
  ownTerms: fc.array(inputs(blockFields), { minLength: 1, maxLength: 3 }),
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
    settings: inputs(portfolioFields),
    market: inputs(marketFields),
    horizonMonths: fc.integer({ min: 24, max: 260 }),
    halvingAfter: fc.integer({ min: -10, max: 60 }),
    sites: fc.array(sitePlan, { minLength: 1, maxLength: 4 }),
  })
  .map(({ settings, market, horizonMonths, halvingAfter, sites }) => {
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
      portfolio: {
        ...base.portfolio,
        ...(settings as Partial<Portfolio['portfolio']>),
        decisionMonth,
        horizonMonths,
      },
      market: {
        ...base.market,
        ...(market as Partial<Market>),
        nextHalving: addMonths(decisionMonth, halvingAfter),
      },
      sites: made,
      blocks: made.flatMap((site, index) => {
        const share = sites[index]?.convertShare ?? 0;
        const own = sites[index]?.ownTerms ?? [];
        // Small blocks one after the other may run past the last month that a document can hold.
        return planBlocks(site, [], share * site.energisedMw, decisionMonth)
          .filter((block) => monthsBetween(block.readyMonth, lastMonth) >= 0)
          .map((block, at) => ({ ...block, ...termsOf(own[at % own.length] ?? {}) }));
      }),
    };
  });

/** Own terms and delay of a block; its size and dates stay as they were planned. */
function termsOf(values: Record<string, number | string | null>): Partial<Block> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) =>
        name === 'delayMonths' ||
        blockFields[name as keyof typeof blockFields].kind === 'choice' ||
        'inherits' in blockFields[name as keyof typeof blockFields],
    ),
  );
}
