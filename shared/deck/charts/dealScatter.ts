import { comparableRent, dealName } from '../../domain/deals/dealRent.ts';
import { rentDistribution, shareBelow } from '../../domain/deals/rentDistribution.ts';
import { formatNumber, formatPercent } from '../../domain/format.ts';
import type { Deal } from '../../domain/portfolio.ts';
import type { ScatterPoint, ScatterSpec } from './chartSpec.ts';

export const scatterMeasures = {
  term: { name: 'Term', heading: 'Term, years' },
  mw: { name: 'Size', heading: 'Critical IT, MW' },
  date: { name: 'Date', heading: 'Announced' },
} as const;
export type ScatterMeasure = keyof typeof scatterMeasures;

/**
 * Comparable year-1 rents of `deals` over their term, size or date. `own` are the ids of deals that
 * somebody added; `reference` is the rent of a site to compare with.
 */
export function dealScatterSpec(
  deals: readonly Deal[],
  own: ReadonlySet<string>,
  by: ScatterMeasure,
  reference: { readonly name: string; readonly rent: number } | null,
): ScatterSpec {
  const points = deals.flatMap((deal): ScatterPoint[] => {
    const y = comparableRent(deal);
    const x = measured(deal, by);
    return y === null || x === null
      ? []
      : [{ id: deal.id, label: dealName(deal), x, y, isOwn: own.has(deal.id) }];
  });
  const found = rentDistribution(deals);
  const shown = (rent: number): string => formatNumber(rent, 1);
  const title = found
    ? `Half of ${found.rents.length} deals pay ${shown(found.quarter)} to ${shown(found.threeQuarters)} in year 1; the median is ${shown(found.median)}`
    : 'No deal states enough for a rent of year 1';
  const place =
    found && reference
      ? ` ${reference.name} at ${shown(reference.rent)} is above ${formatPercent(shareBelow(found, reference.rent), 0)} of them.`
      : '';
  return {
    kind: 'scatter',
    title,
    subtitle: `Year-1 rent, USD per IT kW-month, over ${scatterMeasures[by].heading.toLowerCase()}; band: middle half`,
    summary: `${title}.${place}`,
    xHeading: scatterMeasures[by].heading,
    yHeading: 'Year-1 rent, USD/kW-month',
    isCalendar: by === 'date',
    points,
    band: found ? { low: found.quarter, middle: found.median, high: found.threeQuarters } : null,
    reference: reference
      ? { value: reference.rent, label: `${reference.name} ${shown(reference.rent)}` }
      : null,
  };
}

function measured(deal: Deal, by: ScatterMeasure): number | null {
  if (by === 'term') return deal.termYears;
  if (by === 'mw') return deal.itMw;
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(deal.announced);
  if (!match) return null;
  const month = match[2] === undefined ? 6 : Number(match[2]) - 1;
  const day = match[3] === undefined ? 15 : Number(match[3]) - 1;
  return Number(match[1]) + (month + day / 31) / 12;
}
