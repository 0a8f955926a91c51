import { fieldSpec, type TableName } from '../domain/fields.ts';
import { formatHeadline, formatNumber, formatPercent, formatUsdM, notApplicable } from '../domain/format.ts';
import { addMonths, formatMonth, isYearMonth, type YearMonth } from '../domain/months.ts';
import { decodeOutcome } from '../domain/outcome.ts';
import type { Cell } from '../domain/patch.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';
import { formatUnit } from '../domain/quantityUnits.ts';
import type { ModelLine } from '../language/model.ts';

/** The value of a line with its unit, as it stands in sentences and formulas. Outcomes are said in words. */
export function lineValueText(line: ModelLine, value: number, decisionMonth: YearMonth): string {
  if (line.isOutcome) {
    const outcome = decodeOutcome(value);
    if (outcome.kind !== 'number') return outcome.kind;
  }
  if (!Number.isFinite(value)) return notApplicable;
  switch (line.shownAs) {
    case 'percent':
      return formatPercent(value);
    case 'multiple':
      return `${formatNumber(value, 2)}×`;
    case 'date':
      return formatMonth(addMonths(decisionMonth, Math.round(value)));
    case 'unit':
      return unitValueText(line.unit, value);
  }
}

function unitValueText(unit: string, value: number): string {
  if (unit === 'USD') return formatUsdM(value);
  if (unit === 'USD/month') return `${formatUsdM(value)} a month`;
  const shown = formatUnit(unit);
  const size = Math.abs(value);
  const digits = size > 0 && size < 0.01 ? value.toPrecision(3).replace('-', '\u2212') : textOf(value);
  return shown === '1' || shown === '' ? digits : `${digits} ${shown}`;
}

function textOf(value: number): string {
  const size = Math.abs(value);
  if (size >= 1_000) return formatNumber(value, 0);
  return size >= 100 ? formatNumber(value, 1) : formatHeadline(value);
}

/** The value of an input with its unit. */
export function inputValueText(table: TableName, field: string, value: Cell | undefined): string {
  const spec = fieldSpec(table, field);
  if (!spec || value === null || value === undefined) return 'empty';
  if (typeof value === 'string') {
    const option = spec.options?.find((each) => each.value === value);
    return option?.label ?? (isYearMonth(value) ? formatMonth(value) : value);
  }
  const unit = formatFieldUnit(spec);
  const digits = formatQuantity(value, spec);
  return unit === '' || unit === '1' ? digits : `${digits} ${unit}`;
}
