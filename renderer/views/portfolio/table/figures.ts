import { formatMw, formatNumber, formatSigned, notApplicable } from '../../../../shared/domain/format.ts';
import { addMonths, formatQuarter, type YearMonth } from '../../../../shared/domain/months.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { type EndSplit, endSplit } from '../../../state/siteLookup.ts';
import type { SiteColumn } from './columns.ts';

/** A figure as it is written, and what it says by colour. */
export interface FigureText {
  readonly text: string;
  readonly tone: 'plain' | 'muted' | 'strong' | 'better' | 'worse';
}

const none: FigureText = { text: notApplicable, tone: 'muted' };

/** A value of a column, or of the sum of one, as it stands in a cell. */
export function figureText(
  column: SiteColumn,
  value: number | string | null,
  decision: YearMonth,
): FigureText {
  if (value === null) return none;
  if (typeof value === 'string') return value === '' ? none : { text: value, tone: 'plain' };
  if (column.kind === 'month') return { text: formatQuarter(addMonths(decision, value)), tone: 'plain' };
  const scaled = value * column.scale;
  if (column.id === 'toAi')
    return value > 0 ? { text: formatMw(value), tone: 'strong' } : { text: '0', tone: 'muted' };
  if (column.kind === 'gain') {
    const text = formatSigned(scaled, column.decimals);
    if (!/[1-9]/.test(text)) return { text, tone: 'plain' };
    return value > 0 ? { text: `▲ ${text}`, tone: 'better' } : { text: `▼ ${text}`, tone: 'worse' };
  }
  const text = formatNumber(scaled, column.decimals);
  return { text, tone: column.id === 'margin' && value < 0 ? 'worse' : 'plain' };
}

/** The figure of a column over several sites; null where it has none. */
export function sumOver(column: SiteColumn, sites: readonly Site[], engine: PortfolioEngine): number | null {
  if (column.summing === 'none') return null;
  let sum = 0;
  let weight = 0;
  let isAny = false;
  for (const site of sites) {
    const value = column.read(site, engine);
    if (typeof value !== 'number') continue;
    isAny = true;
    const by = column.summing === 'sum' ? 1 : site.energisedMw;
    sum += value * by;
    weight += by;
  }
  if (!isAny) return null;
  if (column.summing === 'sum') return sum;
  return weight > 0 ? sum / weight : null;
}

/** The power split of several sites together. */
export function splitOver(sites: readonly Site[], engine: PortfolioEngine): EndSplit {
  const total = { trackMw: 0, aiMw: 0, miningMw: 0, reservedMw: 0 };
  for (const site of sites) {
    const split = endSplit(site, engine);
    total.trackMw += split.trackMw;
    total.aiMw += split.aiMw;
    total.miningMw += split.miningMw;
    total.reservedMw += split.reservedMw;
  }
  return total;
}
