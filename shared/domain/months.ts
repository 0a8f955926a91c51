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

function ordinal(month: YearMonth): number {
  const match = pattern.exec(month);
  if (!match) throw new RangeError(`"${month}" is not a month written as YYYY-MM`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** Whole months from `start` to `end`; negative when `end` is earlier. */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
  return ordinal(end) - ordinal(start);
}

/** The month `count` whole months after `month` (before, when negative). */
export function addMonths(month: YearMonth, count: number): YearMonth {
  const total = ordinal(month) + Math.round(count);
  const year = Math.floor(total / 12);
  return yearMonth(`${String(year).padStart(4, '0')}-${String(total - year * 12 + 1).padStart(2, '0')}`);
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
