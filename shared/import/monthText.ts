import { addMonths, formatMonth, type YearMonth } from '../domain/months.ts';
import { readMonthCell } from './monthCell.ts';

export type MonthReading =
  | { readonly ok: true; readonly value: YearMonth | null; readonly note?: string }
  | { readonly ok: false; readonly message: string };

/**
 * Reads what somebody typed into a month box: `2027-06`, `Jun 2027`, `6/2027`, `Q3 2027` (its last month
 * counts), `+3` or `-2` months from `current`, nothing where the field may be empty.
 */
export function parseMonth(
  text: string,
  field: { readonly label: string; readonly nullable?: boolean },
  current: YearMonth | null,
): MonthReading {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .trim();
  if (typed === '')
    return field.nullable
      ? { ok: true, value: null }
      : { ok: false, message: `${field.label} needs a month` };
  const shift = /^([+-]\d{1,3})\s*(?:mo|months?|m)?$/i.exec(typed);
  if (shift) {
    if (current === null)
      return { ok: false, message: `${field.label} has no month to move: type the month itself` };
    const value = addMonths(current, Number(shift[1]));
    return { ok: true, value, note: `${formatMonth(current)} becomes ${formatMonth(value)}` };
  }
  const slashed = /^(0?[1-9]|1[0-2])\s*[/.]\s*((?:19|20)\d{2})$/.exec(typed);
  const cell = readMonthCell(slashed ? `${slashed[2]}-${String(slashed[1]).padStart(2, '0')}` : typed);
  if (cell.kind !== 'value')
    return { ok: false, message: `"${typed}" is not a month: write Jun 2027, 2027-06 or +3` };
  return cell.value === typed
    ? { ok: true, value: cell.value }
    : { ok: true, value: cell.value, note: formatMonth(cell.value) };
}
