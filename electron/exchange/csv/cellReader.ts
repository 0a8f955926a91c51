import { cutText } from '../../../shared/domain/cutText.ts';
import { fieldWarning } from '../../../shared/domain/fieldProblem.ts';
import { type FieldSpec, type SiteField, siteFields } from '../../../shared/domain/fields.ts';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';
import { type CellReading, isFormula, read, unread } from '../../../shared/import/cell.ts';
import { readChoiceCell } from '../../../shared/import/choiceCell.ts';
import { readEfficiencyCell } from '../../../shared/import/efficiencyCell.ts';
import { readMonthCell } from '../../../shared/import/monthCell.ts';
import { readNumberCell } from '../../../shared/import/numberCell.ts';
import { readPriceCell } from '../../../shared/import/priceCell.ts';
import type { PlacedColumn } from './columns.ts';
import type { TableRecord } from './table.ts';

/** Inputs of which more is worse: of a range the upper end is the cautious one. */
const costs: ReadonlySet<SiteField> = new Set([
  'powerPriceUsdPerMwh',
  'powerEscalation',
  'fleetEfficiencyJPerTh',
  'miningOverhead',
  'poolFee',
  'miningOpexUsdPerMwh',
  'miningOpexEscalation',
  'buildMonths',
  'blockGapMonths',
  'stationService',
  'utilityToIt',
  'landlordCostShare',
  'hardCostUsdPerItMw',
  'contingency',
  'substationUsd',
  'fibreUsd',
  'decommissionUsd',
]);

/** No mining site is larger, in MW; a column with numbers beyond what a field can hold is in kW. */
const largestPlausibleMw = 2_000;

/** An amount with all its remarks is shorter; patterns that look for one take far too long on more. */
const longestAmount = 1_000;

/** The columns of MW whose numbers are evidently kW, although their heading does not say so. */
export function findKilowattColumns(
  columns: readonly PlacedColumn[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const column of columns) {
    const spec = specOf(column);
    if (spec?.unit !== 'MW' || (column.unit !== '' && column.unit !== 'MW')) continue;
    const { max = Number.POSITIVE_INFINITY } = spec;
    const open = { ...spec, max: Number.POSITIVE_INFINITY };
    const isKilowatts = records.some((record) => {
      const text = record.cells[column.index] ?? '';
      if (text.length > longestAmount || /[kMG]W/i.test(text)) return false;
      const reading = readNumberCell(text, open, '');
      return reading.kind === 'value' && reading.value > max && reading.value / 1_000 <= largestPlausibleMw;
    });
    if (isKilowatts) found.add(column.index);
  }
  return found;
}

/** The declaration of the input that a column gives, or null. */
export function specOf(column: PlacedColumn): FieldSpec | null {
  return column.role !== null && Object.hasOwn(siteFields, column.role)
    ? siteFields[column.role as SiteField]
    : null;
}

export interface CellContext {
  /** Energised power of the row, for what a hashrate would mean. */
  readonly energisedMw: number | null;
  readonly isKilowatts: boolean;
}

/** What a cell says about the input of its column. Text inputs take the text as it stands. */
export function readCell(
  text: string,
  column: PlacedColumn,
  spec: FieldSpec,
  context: CellContext,
): CellReading<string | number> {
  if (spec.kind === 'text') return readText(text);
  if (text.length > longestAmount)
    return unread(
      `no plain amount: ${longestAmount.toLocaleString('en-US')} characters at most are read as one`,
    );
  if (spec.kind === 'month') return readMonthCell(text);
  if (spec.kind === 'choice') return readChoiceCell(text, spec);
  const reading = readNumber(text, column, spec, context);
  if (reading.kind !== 'value') return reading;
  const warning = fieldWarning(spec, reading.value);
  return warning === null ? reading : read(reading.value, [reading.why, warning]);
}

const longestText = 4_000;

function readText(text: string): CellReading<string> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  return read(cutText(trimmed, longestText), [
    isFormula(trimmed) ? 'a formula: kept as text, never evaluated' : undefined,
    trimmed.length > longestText ? `cut after ${longestText} characters` : undefined,
  ]);
}

function readNumber(
  text: string,
  column: PlacedColumn,
  spec: FieldSpec,
  context: CellContext,
): CellReading<number> {
  if (column.role === 'powerPriceUsdPerMwh') return readPriceCell(text, spec, column.unit);
  if (column.role === 'fleetEfficiencyJPerTh')
    return readEfficiencyCell(text, spec, column.unit, context.energisedMw);
  const cautious = costs.has(column.role as SiteField) ? 'upper' : 'lower';
  if (context.isKilowatts) {
    const asMw = readNumberCell(text, { ...spec, max: Number.POSITIVE_INFINITY }, '', cautious);
    if (asMw.kind === 'value' && asMw.value > largestPlausibleMw && !/[kMG]W/i.test(text)) {
      const asKw = readNumberCell(text, spec, 'kW', cautious);
      return asKw.kind === 'value'
        ? read(asKw.value, [
            asKw.why,
            `evidently kW: as MW it would be beyond every known site; ${formatQuantity(asKw.value, spec)} ${formatFieldUnit(spec)}`,
          ])
        : asKw;
    }
  }
  if (spec.percent && column.unit === '' && /^[-+]?[\d.,]+$/.test(text.trim())) {
    const asShare = readNumberCell(text, { ...spec, percent: false }, '', cautious);
    if (column.isFieldName || (asShare.kind === 'value' && Math.abs(asShare.value) < 1))
      return asShare.kind === 'value' && !column.isFieldName && asShare.value !== 0
        ? read(asShare.value, [
            asShare.why,
            `below 1 and without %: read as the share, ${formatQuantity(asShare.value, spec)} %`,
          ])
        : asShare;
  }
  return readNumberCell(text, spec, column.unit, cautious);
}
