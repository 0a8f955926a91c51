/** A calendar month written `YYYY-MM`. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export function isYearMonth(text: string): text is YearMonth {
  return pattern.test(text);
}

/** Reads `YYYY-MM`. Throws a RangeError for anything else: callers validate text from people first. */
export function yearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(`"${text}" is not a month written as YYYY-MM`);
  return text;
}

/** The months that a plan may name: what is computed from them stays in the calendar of four digits. */
export const firstMonth = yearMonth('1900-01');
export const lastMonth = yearMonth('2199-12');
/** A month from `firstMonth` to `lastMonth`. */
export const planMonthPattern = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/;

/** Months are few and read in every frame: each text is read once. */
const ordinals = new Map<string, number>();

function ordinal(month: YearMonth): number {
  const known = ordinals.get(month);
  if (known !== undefined) return known;
  const match = pattern.exec(month);
  if (!match) throw new RangeError(`"${month}" is not a month written as YYYY-MM`);
  const found = Number(match[1]) * 12 + Number(match[2]) - 1;
  ordinals.set(month, found);
  return found;
}

/** Whole months from `start` to `end`; negative when `end` is earlier. */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
  return ordinal(end) - ordinal(start);
}

/** The month `count` whole months after `month` (before, when negative). */
export function addMonths(month: YearMonth, count: number): YearMonth {
  const total = ordinal(month) + Math.round(count);
  const year = Math.floor(total / 12);
  if (year < 0 || year > 9_999)
    throw new RangeError(`${count} months from ${month} is no month of the calendar`);
  const later =
    `${String(year).padStart(4, '0')}-${String(total - year * 12 + 1).padStart(2, '0')}` as YearMonth;
  ordinals.set(later, total);
  return later;
}

export function yearOf(month: YearMonth): number {
  return Math.floor(ordinal(month) / 12);
}

/** 1 to 4. */
export function quarterOf(month: YearMonth): number {
  return Math.floor((ordinal(month) % 12) / 3) + 1;
}

/** `Jun 2029` */
export function formatMonth(month: YearMonth): string {
  return `${names[ordinal(month) % 12] ?? ''} ${yearOf(month)}`;
}

/** `Q2 2029` */
export function formatQuarter(month: YearMonth): string {
  return `Q${quarterOf(month)} ${yearOf(month)}`;
}
