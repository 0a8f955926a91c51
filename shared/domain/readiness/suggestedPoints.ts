import { finalAvailableMw } from '../conversion.ts';
import { formatMw, formatNumber } from '../format.ts';
import { monthsBetween, type YearMonth } from '../months.ts';
import type { Site } from '../portfolio.ts';
import type { FactorId } from './factors.ts';

/** Points that follow from inputs of the site, with the formula in numbers. */
export interface Suggestion {
  readonly points: number;
  readonly words: string;
}

interface Anchor {
  readonly at: number;
  readonly points: number;
}

const powerAnchors = [
  { at: 15, points: 0 },
  { at: 75, points: 50 },
  { at: 200, points: 100 },
] as const satisfies readonly Anchor[];
const monthAnchors = [
  { at: 0, points: 100 },
  { at: 24, points: 50 },
  { at: 48, points: 0 },
] as const satisfies readonly Anchor[];

/** Points at `value` by straight lines between the anchors; level beyond their ends. */
export function interpolatedPoints(anchors: readonly Anchor[], value: number): Suggestion {
  const shown = (points: number): string => formatNumber(points, Number.isInteger(points) ? 0 : 1);
  const above = anchors.findIndex((anchor) => value < anchor.at);
  const low = anchors[above === -1 ? anchors.length - 1 : above - 1];
  const high = anchors[above === -1 ? anchors.length - 1 : above];
  if (!low || !high || low === high) {
    const end = low ?? high;
    const points = end?.points ?? 0;
    return { points, words: shown(points) };
  }
  const points = low.points + ((high.points - low.points) * (value - low.at)) / (high.at - low.at);
  const sign = high.points < low.points ? '−' : '+';
  return {
    points,
    words: `${shown(low.points)} ${sign} ${shown(Math.abs(high.points - low.points))} × (${formatMw(value)} − ${formatMw(low.at)}) / (${formatMw(high.at)} − ${formatMw(low.at)}) = ${shown(points)}`,
  };
}

/** Points for energised power and for time to power, from inputs; null for other factors, or without a date. */
export function suggestedPoints(factor: FactorId, site: Site, decisionMonth: YearMonth): Suggestion | null {
  if (factor === 'power') {
    const found = interpolatedPoints(powerAnchors, site.energisedMw);
    return { points: found.points, words: `${formatMw(site.energisedMw)} MW energised: ${found.words}` };
  }
  if (factor !== 'timeToPower') return null;
  const isMissing = site.contractedMw !== null && site.contractedMw > site.energisedMw;
  if (!isMissing)
    return site.energisedMw > 0 ? { points: 100, words: 'All contracted power is energised: 100' } : null;
  if (site.contractedFrom === null) return null;
  const months = Math.max(0, monthsBetween(decisionMonth, site.contractedFrom));
  const found = interpolatedPoints(monthAnchors, months);
  const missingMw = finalAvailableMw(site) - site.energisedMw;
  return {
    points: found.points,
    words: `${formatMw(missingMw)} MW more in ${formatNumber(months)} months: ${found.words}`,
  };
}
