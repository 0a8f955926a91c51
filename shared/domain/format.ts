import type { Outcome } from './outcome.ts';

/**
 * The one way numbers are written: on screen, in charts, in the PDF and in messages. Minus is U+2212,
 * thousands have a comma, percent has a space, money is USD. Nothing here knows about fields or lines.
 */

const minus = '\u2212';
/** What is written where a number does not apply. */
export const notApplicable = '\u2013';

const writers = new Map<number, Intl.NumberFormat>();

function writer(decimals: number): Intl.NumberFormat {
  let found = writers.get(decimals);
  if (!found) {
    found = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    writers.set(decimals, found);
  }
  return found;
}

/** `1,234.5` with exactly `decimals` decimals; never a negative zero. Not finite: an en dash. */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return notApplicable;
  const digits = writer(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits;
}

/** As `formatNumber`, with a plus before what is above zero as shown. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Decimals with which `value` shows three significant figures, or is whole: 0 to 2. */
export function headlineDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 99.95) return 0;
  return size >= 9.995 ? 1 : 2;
}

/** Three significant figures or whole: `4,780`, `17.6`, `1.38`. */
export function formatHeadline(value: number): string {
  return formatNumber(value, headlineDecimals(value));
}

/** Dollars shown in millions without the unit: `1,070`. */
export function formatMillions(usd: number, decimals = 0): string {
  return formatNumber(usd / 1e6, decimals);
}

/** Decimals for an amount shown in millions of dollars: whole from 10 M on, else one, else two. */
export function millionsDecimals(usd: number): number {
  const size = Math.abs(usd / 1e6);
  if (size === 0 || size >= 9.95) return 0;
  return size >= 0.995 ? 1 : 2;
}

/** `USD 796 M`, `−USD 4.2 M`: an amount in a sentence. */
export function formatUsdM(usd: number, decimals = millionsDecimals(usd)): string {
  const digits = formatNumber(Math.abs(usd) / 1e6, decimals);
  return `${usd < 0 && /[1-9]/.test(digits) ? minus : ''}USD ${digits} M`;
}

/** Utility or IT power without its unit: whole from 10 MW on, one decimal below, none at zero. */
export function formatMw(mw: number): string {
  const size = Math.abs(mw);
  return formatNumber(mw, size === 0 || size >= 9.95 || Number.isInteger(mw) ? 0 : 1);
}

/** A share as `17.6 %`. */
export function formatPercent(share: number, decimals = 1): string {
  return Number.isFinite(share) ? `${formatNumber(share * 100, decimals)} %` : notApplicable;
}

/** A multiple as `1.38×`. */
export function formatMultiple(value: number): string {
  return Number.isFinite(value) ? `${formatNumber(value, 2)}×` : notApplicable;
}

/** An outcome by `write`, or the word for why there is no number. */
export function formatOutcome(outcome: Outcome, write: (value: number) => string): string {
  return outcome.kind === 'number' ? write(outcome.value) : outcome.kind;
}

export type Direction = 'better' | 'worse' | 'more' | 'less' | 'same';

/**
 * A change with arrow, sign and word: `▲ +796 better`. `good` says which direction is better; `null`
 * where neither is (more capex is neither), and then the words are more and less.
 */
export function formatChange(
  change: number,
  good: 'up' | 'down' | null,
  decimals = 0,
): { readonly text: string; readonly direction: Direction } {
  const signed = formatSigned(change, decimals);
  if (!/[1-9]/.test(signed)) return { text: 'no change', direction: 'same' };
  const isUp = change > 0;
  const direction = good === null ? (isUp ? 'more' : 'less') : isUp === (good === 'up') ? 'better' : 'worse';
  return { text: `${isUp ? '▲' : '▼'} ${signed} ${direction}`, direction };
}

/** `one site`, `17 sites`: a count with its noun; counts to twelve are written out. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ];
  return `${words[count] ?? formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `Corsicana, Denton and Pecos`. */
export function formatList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** First letter large, for a sentence that begins with a computed word. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label inside a sentence: `ASIC resale` and `P90` stay as they are, `Hard cost` begins small. */
export function inSentence(label: string): string {
  return /^[A-Z][A-Z\d]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * `parts` rounded to `decimals` so that what is shown adds to the rounded `total`: the largest
 * remainders move by one unit. Where the parts do not add up by themselves (an honest difference of
 * more than rounding), they are only rounded.
 */
export function roundToTotal(parts: readonly number[], total: number, decimals = 0): number[] {
  const unit = 10 ** -decimals;
  const scaled = parts.map((part) => part / unit);
  const down = scaled.map((part) => Math.floor(part + 1e-9));
  const target = Math.round(total / unit);
  const missing = target - down.reduce((sum, part) => sum + part, 0);
  const exact = scaled.reduce((sum, part) => sum + part, 0);
  if (Math.abs(exact - total / unit) > 1 || missing < 0 || missing > parts.length)
    return scaled.map((part) => Math.round(part) * unit);
  const order = scaled
    .map((part, index) => ({ index, rest: part - (down[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, missing)) down[index] = (down[index] ?? 0) + 1;
  return down.map((part) => Number((part * unit).toFixed(decimals)));
}

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** A calendar date `YYYY-MM-DD` as `22 Nov 2026`; any other text as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!match) return date;
  return `${Number(match[3])} ${monthNames[Number(match[2]) - 1] ?? ''} ${match[1] ?? ''}`;
}
