import type { FieldSpec } from '../domain/fields.ts';
import { leadingNumber } from '../domain/numberText.ts';
import { formatFieldUnit, formatQuantity, parseQuantity } from '../domain/quantity.ts';
import { type CellReading, empty, isEmptyCell, isFormula, isFromMemory, read, unread } from './cell.ts';
import { datedMonth } from './monthCell.ts';
import { readNumberCell } from './numberCell.ts';

const priceUnit = /(?:US\$|USD|\$)?\s*(\d[\d.,]*)\s*((?:US\$|USD|\$|c|ct|cents?|¢)\s*(?:\/|per)\s*[kM]Wh)/i;
const notAllIn = /\b(?:fee|royalt(?:y|ies)|surcharge|adder|premium|discount)\b/i;

/**
 * Reads a cell of power prices. Beside a plain price it understands dated lists, of which the latest
 * counts (`3.9 c/kWh Jul-2024; 3.7 Jun-2024`), and one price with its unit inside a remark
 * (`fixed-price PPA (about 2.7 c/kWh)`). Fees and adders are no all-in price; words without a price are
 * kept as text.
 */
export function readPriceCell(text: string, spec: FieldSpec, headingUnit: string): CellReading<number> {
  const cell = text.trim();
  if (isEmptyCell(cell)) return empty;
  if (isFormula(cell)) return unread('a formula is not evaluated: the file must hold its result');
  if (notAllIn.test(cell)) return unread('a fee or an adder, not an all-in price');
  const plain = readNumberCell(cell, spec, headingUnit, 'upper');
  if (plain.kind === 'value' || plain.kind === 'impossible') {
    const hasUnit = headingUnit !== '' || /[a-z$¢%]/i.test(cell);
    return plain.kind === 'value' && !hasUnit
      ? read(plain.value, [plain.why, `no unit stated: read as ${formatFieldUnit(spec)}`])
      : plain;
  }
  const dated = readDatedPrices(cell, spec, headingUnit);
  if (dated) return dated;
  const found = priceUnit.exec(cell);
  if (!found) return unread('no price with a unit in it');
  const price = parseQuantity(`${found[1]} ${found[2]}`, spec, null);
  if (!price.ok || price.value === null) return unread(price.ok ? 'no price in it' : price.message);
  return read(price.value, [
    conversion(found[0].trim(), price.value, spec),
    /\babout\b|\bapprox|~|≈/i.test(cell) ? 'approximate' : undefined,
    isFromMemory(cell) ? 'from memory' : undefined,
    'the words around it are kept as text',
  ]);
}

interface DatedPrice {
  readonly text: string;
  readonly unit: string;
  readonly value: number;
  readonly month: string;
  readonly dateText: string;
}

function readDatedPrices(cell: string, spec: FieldSpec, headingUnit: string): CellReading<number> | null {
  const prices: DatedPrice[] = [];
  let unit = headingUnit;
  const remark = /\(([^()]*)\)\s*$/.exec(cell)?.[1];
  for (const part of cell.replace(/\([^()]*\)\s*$/, '').split(/\s*;\s*/)) {
    const date = datedMonth(part);
    if (!date) return null;
    const before = part.slice(0, part.indexOf(date.text)).trim();
    const after = part.slice(part.indexOf(date.text) + date.text.length).trim();
    if (after !== '') return null;
    const number = leadingNumber(before);
    unit = before.slice(number.length).trim() || unit;
    if (number === '' || unit === '') return null;
    const price = parseQuantity(`${number} ${unit}`, spec, null);
    if (!price.ok || price.value === null) return null;
    prices.push({ text: number, unit, value: price.value, month: date.month, dateText: date.text });
  }
  const latest = prices.reduce<DatedPrice | null>(
    (best, price) => (best === null || price.month > best.month ? price : best),
    null,
  );
  if (!latest) return null;
  return read(latest.value, [
    prices.length > 1
      ? `the latest of ${prices.length} dated prices, ${latest.dateText}`
      : `as of ${latest.dateText}`,
    conversion(`${latest.text} ${latest.unit}`, latest.value, spec),
    remark === undefined ? undefined : `remark "${remark}" kept`,
  ]);
}

function conversion(text: string, value: number, spec: FieldSpec): string {
  return `${text} is ${formatQuantity(value, spec)} ${formatFieldUnit(spec)}`;
}
