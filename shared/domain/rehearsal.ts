import { convertedMw } from './conversion.ts';
import { type MarketField, marketFields } from './fields.ts';
import { formatMillions, formatMw, formatNumber, headlineDecimals } from './format.ts';
import { addMonths, formatMonth, type YearMonth } from './months.ts';
import type { Portfolio } from './portfolio.ts';
import { formatFieldUnit, formatQuantity } from './quantity.ts';

/** A figure that a presenter can choose to show. */
export interface RehearsalFigure {
  readonly line: string;
  readonly label: string;
  readonly measure: 'usd' | 'percent' | 'mw' | 'months' | 'date';
  /** Which way is better; null where neither is. */
  readonly good: 'up' | 'down' | null;
}

/** Figures of the whole portfolio that a board follows. */
export const rehearsalFigures: readonly RehearsalFigure[] = [
  { line: 'portfolio.gain', label: 'Gain over do-nothing', measure: 'usd', good: 'up' },
  { line: 'portfolio.npvPlan', label: 'NPV, plan', measure: 'usd', good: 'up' },
  { line: 'portfolio.npvDoNothing', label: 'NPV, do-nothing', measure: 'usd', good: null },
  { line: 'portfolio.irr', label: 'IRR of conversion', measure: 'percent', good: 'up' },
  { line: 'portfolio.equityIrr', label: 'IRR of equity, after tax', measure: 'percent', good: 'up' },
  { line: 'portfolio.equityPeak', label: 'Peak equity', measure: 'usd', good: 'down' },
  { line: 'portfolio.liquidityLow', label: 'Liquidity at its lowest', measure: 'usd', good: 'up' },
  { line: 'portfolio.liquidityLowMonth', label: 'Month of lowest liquidity', measure: 'date', good: null },
  { line: 'portfolio.capexTotal', label: 'Capex to RFS', measure: 'usd', good: null },
  { line: 'portfolio.npvMiningGivenUp', label: 'Mining given up', measure: 'usd', good: null },
  { line: 'portfolio.aiUtilityMw', label: 'Utility MW to AI', measure: 'mw', good: null },
  { line: 'portfolio.paybackMonths', label: 'Payback', measure: 'months', good: 'down' },
];

export const rehearsalFigure = (line: string): RehearsalFigure | null =>
  rehearsalFigures.find((figure) => figure.line === line) ?? null;

/** The value of a figure with its unit; a calculation without a number says `none`. */
export function figureText(
  figure: RehearsalFigure,
  value: number | null,
  decisionMonth: YearMonth,
): { readonly text: string; readonly unit: string } {
  if (value === null) return { text: 'none', unit: '' };
  switch (figure.measure) {
    case 'usd':
      return { text: formatMillions(value, headlineDecimals(value / 1e6)), unit: 'USD M' };
    case 'percent':
      return { text: formatNumber(value * 100, 1), unit: '%' };
    case 'mw':
      return { text: formatMw(value), unit: 'MW' };
    case 'months':
      return { text: formatNumber(value / 12, 1), unit: 'years' };
    case 'date':
      return { text: formatMonth(addMonths(decisionMonth, Math.round(value))), unit: '' };
  }
}

/** How much a figure moved, in the unit in which it is shown; null where that says nothing. */
export function figureChange(
  figure: RehearsalFigure,
  value: number | null,
  start: number | null,
): { readonly by: number; readonly decimals: number; readonly unit: string } | null {
  if (value === null || start === null) return null;
  const by = value - start;
  switch (figure.measure) {
    case 'usd':
      return { by: by / 1e6, decimals: headlineDecimals(by / 1e6), unit: 'M' };
    case 'percent':
      return { by: by * 100, decimals: 1, unit: 'pt' };
    case 'mw':
      return { by, decimals: 0, unit: 'MW' };
    case 'months':
      return { by: by / 12, decimals: 1, unit: 'years' };
    case 'date':
      return { by, decimals: 0, unit: 'months' };
  }
}

/** What a slider of a rehearsal moves. */
export type SliderTarget =
  | { readonly kind: 'market'; readonly field: MarketField }
  | { readonly kind: 'conversion'; readonly siteId: string };

export const marketSlider = (field: MarketField): string => `market/${field}`;
export const conversionSlider = (siteId: string): string => `conversion/${siteId}`;

/** What `slider` moves; null where the portfolio has no such input or site. */
export function sliderTarget(portfolio: Portfolio, slider: string): SliderTarget | null {
  const at = slider.indexOf('/');
  const kind = slider.slice(0, at);
  const name = slider.slice(at + 1);
  if (kind === 'market' && Object.hasOwn(marketFields, name)) {
    const field = name as MarketField;
    return marketFields[field].kind === 'number' ? { kind: 'market', field } : null;
  }
  if (kind === 'conversion' && portfolio.sites.some((site) => site.id === name))
    return { kind: 'conversion', siteId: name };
  return null;
}

/** Where the slider of `target` stands in a portfolio, in the unit of its input or in utility MW. */
export function sliderValue(portfolio: Portfolio, target: SliderTarget): number {
  if (target.kind === 'market') return Number(portfolio.market[target.field] ?? 0);
  return convertedMw(portfolio.blocks.filter((block) => block.siteId === target.siteId));
}

export function sliderLabel(portfolio: Portfolio, target: SliderTarget): string {
  if (target.kind === 'market') return marketFields[target.field].label;
  const site = portfolio.sites.find(({ id }) => id === target.siteId);
  return `${site?.name ?? target.siteId}, MW to AI`;
}

/** A position with its unit: `78,000 USD`, `120 MW`. */
export function sliderText(target: SliderTarget, value: number): string {
  if (target.kind === 'conversion') return `${formatMw(value)} MW`;
  const spec = marketFields[target.field];
  const unit = formatFieldUnit(spec);
  return `${formatQuantity(value, spec)}${unit ? ` ${unit}` : ''}`;
}
