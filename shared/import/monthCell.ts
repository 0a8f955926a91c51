import { isYearMonth, type YearMonth } from '../domain/months.ts';
import { type CellReading, empty, isEmptyCell, isFormula, read, unread } from './cell.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[- ,]*(?:\d{1,2},? )?((?:19|20)\d{2})\b/i;
const numeric = /\b((?:19|20)\d{2})-(0[1-9]|1[0-2])(?:-\d{2})?\b/;

function month(year: string, number: number): YearMonth | null {
  const text = `${year}-${String(number).padStart(2, '0')}`;
  return isYearMonth(text) ? text : null;
}

/** The first month named in a text, `Jul-2024` or `2024-07`, and how it is written there; or null. */
export function datedMonth(text: string): { readonly month: YearMonth; readonly text: string } | null {
  const word = named.exec(text);
  const digits = numeric.exec(text);
  const found = word
    ? month(word[2] ?? '', monthNames.indexOf((word[1] ?? '').toLowerCase()) + 1)
    : digits
      ? month(digits[1] ?? '', Number(digits[2]))
      : null;
  return found === null ? null : { month: found, text: (word ?? digits)?.[0] ?? '' };
}

/**
 * Reads a cell of months: `2027-06`, `2027-06-30`, `Jun 2027`, and periods, of which the last month
 * counts, the cautious reading of when something will be there: `Q3 2027`, `H1 2027`, `mid-2027`, `2027`.
 */
export function readMonthCell(text: string): CellReading<YearMonth> {
  const cell = text.trim();
  if (isEmptyCell(cell)) return empty;
  if (isFormula(cell)) return unread('a formula is not evaluated: the file must hold its result');
  if (isYearMonth(cell)) return read(cell);
  const whole = datedMonth(cell);
  if (whole && whole.text.length === cell.length) return read(whole.month, [`the month of ${cell}`]);
  const period =
    /^(?:(Q[1-4])|(H[12])|(early|mid|late|end(?: of)?|year[- ]?end|YE))?[- ]*((?:19|20)\d{2})$/i.exec(cell);
  if (!period) return unread('no month: write it as YYYY-MM');
  const [, quarter, half, word, year = ''] = period;
  const last = quarter
    ? Number(quarter[1]) * 3
    : half
      ? Number(half[1]) * 6
      : /^early$/i.test(word ?? '')
        ? 4
        : /^mid$/i.test(word ?? '')
          ? 8
          : 12;
  const found = month(year, last);
  return found === null
    ? unread('no month: write it as YYYY-MM')
    : read(found, [`${cell}: its last month counts, the cautious reading`]);
}
