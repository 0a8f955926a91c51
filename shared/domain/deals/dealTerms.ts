import type { BlockField, SiteField } from '../fields.ts';
import { formatNumber, formatPercent, formatUsdM } from '../format.ts';
import type { Deal, Tier } from '../portfolio.ts';
import { dealHardCost, dealRatio, dealRent } from './dealRent.ts';

/** The terms of a deal that a block, or the site of it, can take over. */
export const dealTermIds = ['rent', 'escalator', 'term', 'hardCost', 'utilityToIt'] as const;
export type DealTermId = (typeof dealTermIds)[number];

/** One term of a deal: the input that takes it, its value, and what vouches for it; or why there is none. */
export type DealTerm = {
  readonly id: DealTermId;
  readonly label: string;
  /** The input: of the block, but for the ratio, which its whole site shares. */
  readonly table: 'block' | 'site';
  readonly field: Extract<BlockField, SiteField> | 'utilityToIt';
} & (
  | {
      readonly value: number;
      readonly tier: Tier;
      /** The facts as published. */
      readonly original: string;
      /** How they became the value. */
      readonly reading: string;
    }
  | { readonly value: null; readonly reason: string }
);

const tierOf: Readonly<Record<Deal['confidence'], Tier>> = {
  high: 'benchmark',
  medium: 'estimate',
  low: 'placeholder',
};

/** The lesser of two tiers, where one fact rests on an assumption. */
const atMostEstimate = (tier: Tier): Tier => (tier === 'benchmark' ? 'estimate' : tier);

/** Every term of a deal, in the order of `dealTermIds`. */
export function dealTerms(deal: Deal): readonly DealTerm[] {
  const tier = tierOf[deal.confidence];
  const isAssumed = deal.escalatorBasis === 'assumed';
  const rent = dealRent(deal);
  const hardCost = dealHardCost(deal);
  const ratio = dealRatio(deal);
  const years = deal.termYears;
  return [
    {
      id: 'rent',
      label: 'Rent of year 1',
      table: 'block',
      field: 'rentUsdPerKwMonth',
      ...(rent.basis === 'it' && deal.business === 'lease' && rent.yearOne.kind === 'number'
        ? {
            value: rent.yearOne.value,
            tier: isAssumed ? atMostEstimate(tier) : tier,
            original: `${formatUsdM(deal.contractUsd ?? 0)}, ${formatNumber(deal.itMw ?? 0, 1)} IT MW, ${formatNumber(years ?? 0, 1)} years`,
            reading: `year-1 rent that adds to the contract value at a ${deal.escalatorBasis} escalator of ${formatPercent(deal.escalator ?? 0)}`,
          }
        : { value: null, reason: rent.warning ?? 'No rent for halls is known' }),
    },
    {
      id: 'escalator',
      label: 'Escalator',
      table: 'block',
      field: 'rentEscalator',
      ...(deal.escalator === null
        ? { value: null, reason: 'No escalator in its sources' }
        : {
            value: deal.escalator,
            tier: isAssumed ? atMostEstimate(tier) : tier,
            original: formatPercent(deal.escalator),
            reading: isAssumed ? 'assumed for announced deals that publish none' : 'as published',
          }),
    },
    {
      id: 'term',
      label: 'Lease term',
      table: 'block',
      field: 'leaseTermMonths',
      ...(years === null
        ? { value: null, reason: 'No term in its sources' }
        : {
            value: Math.round(years * 12),
            tier,
            original: `${formatNumber(years, Number.isInteger(years) ? 0 : 1)} years`,
            reading: 'first term, without options',
          }),
    },
    {
      id: 'hardCost',
      label: 'Hard cost',
      table: 'block',
      field: 'hardCostUsdPerItMw',
      ...(hardCost === null
        ? {
            value: null,
            reason:
              deal.financedCost === null
                ? 'No hard cost in its sources'
                : 'Only the all-in financed cost is known, which holds interest and reserves',
          }
        : {
            value: hardCost,
            tier: deal.hardCostLow === deal.hardCostHigh ? tier : atMostEstimate(tier),
            original: deal.capex || `${formatUsdM(hardCost)} per IT MW`,
            reading:
              deal.hardCostLow === deal.hardCostHigh ? 'as announced' : 'middle of the announced range',
          }),
    },
    {
      id: 'utilityToIt',
      label: 'Utility-to-IT ratio',
      table: 'site',
      field: 'utilityToIt',
      ...(ratio === null
        ? { value: null, reason: 'Its sources do not give utility and IT power together' }
        : {
            value: ratio,
            tier,
            original: `${formatNumber(deal.utilityMw ?? 0)} MW for ${formatNumber(deal.itMw ?? 0)} IT MW`,
            reading: 'utility power over critical IT load',
          }),
    },
  ];
}
