import { formatNumber } from '../format.ts';
import type { Outcome } from '../outcome.ts';
import type { Deal } from '../portfolio.ts';

/** What the MW of a deal are: IT load, power at the grid, something no source says, or not known at all. */
export type MwBasis = 'it' | 'utility' | 'unknown' | 'none';

export const basisNames: Readonly<Record<MwBasis, string>> = {
  it: 'IT',
  utility: 'utility',
  unknown: 'not stated',
  none: 'no MW',
};

/** IT load where it is known, else power at the grid, else the MW that no source explains. */
export function mwBasis(deal: Deal): MwBasis {
  if (deal.itMw !== null) return 'it';
  if (deal.statedMw !== null) return 'unknown';
  return deal.utilityMw === null ? 'none' : 'utility';
}

/** The MW by which rent would be counted, on the basis of `mwBasis`; null where none are known. */
export function dealMw(deal: Deal): number | null {
  return deal.itMw ?? deal.statedMw ?? deal.utilityMw;
}

/**
 * The rent of the first year, USD per kW-month, that adds to a contract value when it rises by
 * `escalator` each year: r1 = TCV g / (12 kW ((1 + g)^n - 1)), without escalator TCV / (12 kW n).
 * `none` where there is no power or no term.
 */
export function yearOneRent(contractUsd: number, mw: number, years: number, escalator: number): Outcome {
  if (!(mw > 0 && years > 0)) return { kind: 'none' };
  const kwMonths = 12 * mw * 1_000;
  // (1 + g)^n - 1 by logarithms: a small escalator loses no digits.
  const years1 = escalator === 0 ? years : Math.expm1(years * Math.log1p(escalator)) / escalator;
  const value = contractUsd / (kwMonths * years1);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'none' };
}

/** The rent of a deal, USD per kW-month, on the basis of its MW. */
export interface DealRent {
  readonly basis: MwBasis;
  /** Over the whole term: what announcements imply. Deals cannot be ranked by it. */
  readonly average: Outcome;
  /** Of the first year: what compares. */
  readonly yearOne: Outcome;
  /** What the figures would be if the MW were IT load, where no source says what they are. */
  readonly ifIt: { readonly average: Outcome; readonly yearOne: Outcome } | null;
  /** Why there is no figure, or why it does not compare with rent per IT kW; null where all is well. */
  readonly warning: string | null;
}

const none: Outcome = { kind: 'none' };

/**
 * The normalised rent of a deal. Where the basis of its MW is missing there is no rent, only what it would
 * be on one reading; rent per utility kW is given, and said not to compare.
 */
export function dealRent(deal: Deal): DealRent {
  const basis = mwBasis(deal);
  const mw = dealMw(deal);
  if (mw === null)
    return { basis, average: none, yearOne: none, ifIt: null, warning: 'No MW in its sources' };
  const rents = { average: averageRent(deal, mw), yearOne: firstRent(deal, mw) };
  if (basis === 'unknown')
    return {
      basis,
      average: none,
      yearOne: none,
      ifIt: rents.average.kind === 'number' ? rents : null,
      warning: `No source says whether the ${formatNumber(mw)} MW are IT or utility power: no rent per kW is known`,
    };
  return { basis, ...rents, ifIt: null, warning: missing(deal, basis) };
}

function averageRent(deal: Deal, mw: number): Outcome {
  if (deal.revenueUsdYear !== null) return { kind: 'number', value: deal.revenueUsdYear / (12 * mw * 1_000) };
  if (deal.contractUsd === null || deal.termYears === null) return none;
  return yearOneRent(deal.contractUsd, mw, deal.termYears, 0);
}

function firstRent(deal: Deal, mw: number): Outcome {
  if (deal.contractUsd === null || deal.termYears === null || deal.escalator === null) return none;
  return yearOneRent(deal.contractUsd, mw, deal.termYears, deal.escalator);
}

function missing(deal: Deal, basis: MwBasis): string | null {
  const gone = [
    ...(deal.contractUsd === null ? ['contract value'] : []),
    ...(deal.termYears === null ? ['term'] : []),
    ...(deal.escalator === null && deal.business === 'lease' ? ['escalator'] : []),
  ];
  if (deal.business === 'gpuCloud') return 'Pays for servers too: does not compare with rent for halls';
  if (gone.length > 0) return `No ${gone.join(', no ')} in its sources: no rent of year 1`;
  if (basis === 'utility') return 'Rent per utility kW: does not compare with rent per IT kW';
  return null;
}

/** Utility MW behind one MW of IT load, where both are known. */
export function dealRatio(deal: Deal): number | null {
  return deal.utilityMw !== null && deal.itMw !== null ? deal.utilityMw / deal.itMw : null;
}

/** Announced hard cost per IT MW, USD: the middle of its range; null where none was announced. */
export function dealHardCost(deal: Deal): number | null {
  const { hardCostLow, hardCostHigh } = deal;
  if (hardCostLow === null) return hardCostHigh;
  return hardCostHigh === null ? hardCostLow : (hardCostLow + hardCostHigh) / 2;
}

/**
 * The year-1 rent by which a deal is ranked with others: rent for halls by IT power, of a deal that is no
 * sum of others and no mere intention. Null for all others.
 */
export function comparableRent(deal: Deal): number | null {
  if (deal.business !== 'lease' || deal.record !== 'deal') return null;
  const { basis, yearOne } = dealRent(deal);
  return basis === 'it' && yearOne.kind === 'number' ? yearOne.value : null;
}

/** Name of a deal in a list: `Hut 8, River Bend phase 1`. */
export function dealName(deal: Deal): string {
  return [deal.company, deal.site].filter((part) => part !== '').join(', ') || 'Deal without a name';
}
