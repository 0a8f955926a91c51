import { type YearMonth, yearOf } from '../domain/months.ts';

const daysBefore1970 = 25_569;
const dayMilliseconds = 86_400_000;

/** The last day of a month as the number by which spreadsheets count days. */
export function dateSerial(month: YearMonth): number {
  return Date.UTC(yearOf(month), Number(month.slice(5)), 0) / dayMilliseconds + daysBefore1970;
}
