import { fieldProblem } from './fieldProblem.ts';
import type { FieldSpec } from './fields.ts';
import { formatNumber, notApplicable } from './format.ts';
import { leadingNumber, plainDigits, readNumber, scaledNumber } from './numberText.ts';
import {
  foreignCurrency,
  formatUnit,
  perItPower,
  readUnit,
  sameDimensions,
  type TypedUnit,
} from './quantityUnits.ts';
import { evaluateSum } from './sumText.ts';

export { formatUnit } from './quantityUnits.ts';

/**
 * What a typed quantity means, in the unit that the field stores. `value` is null only for a field that
 * may be empty. `note` says what was decided: a conversion, a change of the present value, a comma.
 */
export type QuantityReading =
  | { readonly ok: true; readonly value: number | null; readonly note?: string }
  | { readonly ok: false; readonly message: string };

type Amount =
  | { readonly ok: true; readonly value: number; readonly note?: string; readonly isPercent: boolean }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});

function accepted(value: number, note: string | undefined): QuantityReading {
  return note === undefined ? { ok: true, value } : { ok: true, value, note };
}

/** The unit of a field as people see it: `%` for a share shown in per cent. */
export function formatFieldUnit(spec: FieldSpec): string {
  return spec.percent ? '%' : formatUnit(spec.unit ?? '1');
}

/**
 * Reads what somebody typed into a number box: `120`, `0.12 GW`, `120,000 kW`, `$4.5m/MW`, `12%`,
 * `4,5`; `+10%`, `+5`, `+-5`, `*1.1` and `/2` change `current`; `=300-80` is worked out. A plain `-5` is
 * a value, and `-10%` a change where the field itself is not a share. In a field shown in per cent a bare
 * number is per cent and `+1%` adds one percentage point. The result keeps within the limits of the field.
 */
export function parseQuantity(text: string, spec: FieldSpec, current: number | null): QuantityReading {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .trim();
  if (typed === '') return spec.nullable ? { ok: true, value: null } : refused(`${spec.label} needs a value`);
  const read = readTyped(typed, spec, current);
  if (!read.ok || read.value === null) return read;
  if (!Number.isFinite(read.value)) return refused(`${spec.label} is too large a number: "${typed}"`);
  const problem = fieldProblem(spec, read.value);
  return problem === null ? read : refused(problem);
}

function readTyped(typed: string, spec: FieldSpec, current: number | null): QuantityReading {
  if (typed.startsWith('=')) return readSum(typed.slice(1), spec);
  const change = /^([+*×/÷]|x(?=[\s\d.,]))\s*(.+)$/i.exec(typed);
  if (change) return readChange(change[1] ?? '', change[2] ?? '', spec, current);
  const amount = readAmount(typed, spec);
  if (!amount.ok) return amount;
  if (amount.isPercent && !isShare(spec)) {
    if (typed.startsWith('-')) return readChange('+', typed, spec, current);
    return refused(`${expectedUnit(spec)} expected, got %`);
  }
  return accepted(amount.value, amount.note);
}

function readChange(sign: string, rest: string, spec: FieldSpec, current: number | null): QuantityReading {
  if (current === null) return refused(`${spec.label} has no value to change: type the value itself`);
  if (sign !== '+') {
    const written = leadingNumber(rest);
    const factor = written === rest ? readNumber(written) : refused(`"${rest}" is not a factor`);
    if (!factor.ok) return refused(`"${rest}" is not a factor: type a number, as in *1.1`);
    const by = Number(factor.digits);
    const isDivision = sign === '/' || sign === '÷';
    if (isDivision && by === 0) return refused('Nothing can be divided by 0');
    const value = isDivision ? current / by : tidy(current * by);
    return accepted(
      value,
      `${formatQuantity(current, spec)} ${isDivision ? '/' : '×'} ${written} = ${formatQuantity(value, spec)}`,
    );
  }
  const amount = readAmount(rest, spec);
  if (!amount.ok) return amount;
  const value =
    amount.isPercent && !spec.percent ? tidy(current * (1 + amount.value)) : tidy(current + amount.value);
  return accepted(value, `${formatQuantity(current, spec)} becomes ${formatQuantity(value, spec)}`);
}

function readSum(expression: string, spec: FieldSpec): QuantityReading {
  const sum = evaluateSum(expression);
  if (!sum.ok) return sum;
  const value = spec.percent && !sum.isPercent ? sum.value / 100 : sum.value;
  if (sum.isPercent && !isShare(spec)) return refused(`${expectedUnit(spec)} expected, got %`);
  return accepted(tidy(value), `${expression.trim()} = ${formatQuantity(value, spec)}`);
}

const isShare = (spec: FieldSpec): boolean => spec.unit === '1';

function expectedUnit(spec: FieldSpec): string {
  return formatFieldUnit(spec) || 'A plain number';
}

/** Reads a signed number with an optional unit before or behind it, in the unit of the field. */
function readAmount(text: string, spec: FieldSpec): Amount {
  const brackets = /^\(([^()]+)\)$/.exec(text);
  if (brackets?.[1] && !/^[-+]/.test(brackets[1])) return negated(readAmount(brackets[1], spec));
  const head = /^([-+]?)\s*([^\d.,+-]*?)\s*([-+]?)\s*(?=[\d.,])/.exec(text);
  if (!head) return refused(notANumber(text, spec));
  const rest = text.slice(head[0].length);
  const written = leadingNumber(rest);
  const number = readNumber(written);
  if (!number.ok) return number;
  const prefix = head[2] ?? '';
  const unitText = `${prefix}${rest.slice(written.length)}`.trim();
  const isNegative = (head[1] === '-') !== (head[3] === '-');
  const digits = isNegative ? `-${number.digits}` : number.digits;
  if (unitText === '') {
    const value = scaledNumber(digits, spec.percent ? -2 : 0);
    return { ok: true, value, isPercent: false, ...noteOf(number.note ?? magnitudeNote(value, spec)) };
  }
  const unit = matchUnit(unitText, rest.slice(written.length).trim(), prefix, spec);
  if (!unit.ok) return refused(unit.message);
  const value = scaledNumber(digits, unit.exponent) * unit.factor;
  const isConverted = unit.exponent !== 0 || unit.factor !== 1;
  const parts = [
    unit.isPercent && !isShare(spec) ? undefined : unit.note,
    isConverted && !unit.isPercent
      ? `${written} ${unitText} is ${formatQuantity(value, spec)}${unitSuffix(spec)}`
      : undefined,
  ].filter((part) => part !== undefined);
  return {
    ok: true,
    value: isNegative && value === 0 ? 0 : value,
    isPercent: unit.isPercent,
    ...noteOf(parts.length > 0 ? parts.join('; ') : number.note),
  };
}

const noteOf = (note: string | undefined): { readonly note?: string } => (note === undefined ? {} : { note });
const unitSuffix = (spec: FieldSpec): string => {
  const unit = formatFieldUnit(spec);
  return unit === '' ? '' : ` ${unit}`;
};

function negated(amount: Amount): Amount {
  return amount.ok ? { ...amount, value: amount.value === 0 ? 0 : -amount.value } : amount;
}

type UnitMatch =
  | {
      readonly ok: true;
      readonly exponent: number;
      readonly factor: number;
      readonly isPercent: boolean;
      readonly note?: string;
    }
  | { readonly ok: false; readonly message: string };

/** Power of ten and factor that turn the typed unit into the one of the field, or why they do not fit. */
function matchUnit(unitText: string, suffix: string, prefix: string, spec: FieldSpec): UnitMatch {
  const wrong = refused(
    `${expectedUnit(spec)} expected, got ${/^[\w$€£%¢°./ ()·-]+$/.test(unitText) ? unitText : `"${unitText}"`}`,
  );
  const currency = foreignCurrency(unitText);
  if (currency !== null) return refused(`${expectedUnit(spec)} expected, got ${currency}`);
  const target = readUnit(spec.unit ?? '1', false);
  if (!target) return wrong;
  const isMoney = target.dimensions['USD'] === 1;
  const typed = readUnit(joined(prefix, suffix), isMoney);
  if (!typed) {
    if (isShare(spec) && !spec.percent && unitText === '°') return plain(0, 1);
    // A bare month reads as "m" in a box of months; elsewhere it stays unknown.
    if (target.dimensions['month'] === 1 && unitText.toLowerCase() === 'm') return plain(0, 1);
    return wrong;
  }
  if (isPercent(typed, unitText)) return { ok: true, exponent: typed.exponent, factor: 1, isPercent: true };
  const isRatio = Object.keys(typed.dimensions).length === 0;
  if (sameDimensions(typed, target)) return against(typed, target);
  // A bare "$" or "BTC" leaves what it is counted per to the box.
  const only = Object.keys(typed.dimensions);
  const sum = only[0] === 'USD' || only[0] === 'BTC' ? only[0] : null;
  if (sum !== null && only.length === 1 && typed.dimensions[sum] === 1 && target.dimensions[sum] === 1)
    return plain(typed.exponent, 1);
  const perIt = perItPower(typed);
  if (perIt && sameDimensions(perIt, target))
    return { ...against(perIt, target), ...noteOf(`taken per IT ${/kw/i.test(unitText) ? 'kW' : 'MW'}`) };
  if (spec.unit === 'MW/MWit' && isRatio) return plain(typed.exponent, 1);
  return wrong;
}

const plain = (exponent: number, factor: number): UnitMatch => ({
  ok: true,
  exponent,
  factor,
  isPercent: false,
});

function against(typed: TypedUnit, target: TypedUnit): UnitMatch {
  return plain(typed.exponent - target.exponent, typed.factor / target.factor);
}

const isPercent = (unit: TypedUnit, text: string): boolean =>
  Object.keys(unit.dimensions).length === 0 && unit.exponent < 0 && !text.includes('/');

/** `$` and `m/MW` are one unit, `$m/MW`; `USD` and `/MWh` are `USD/MWh`. */
function joined(prefix: string, suffix: string): string {
  return prefix === '' ? suffix : `${prefix} ${suffix}`.trim().replace(/ \//, '/');
}

/** Warns when a sum of money looks as if its millions were left out. */
function magnitudeNote(value: number, spec: FieldSpec): string | undefined {
  const [low, high] = spec.band ?? [0, 0];
  if (low < 1e6 || value <= 0 || value * 1e6 < low / 10 || value * 1e6 > high * 10) return undefined;
  return `${formatQuantity(value, spec)} ${formatFieldUnit(spec)}: for millions type ${plainDigits(value)}M`;
}

function notANumber(text: string, spec: FieldSpec): string {
  const unit = formatFieldUnit(spec);
  return `"${text}" is not a number: ${spec.label} is a number${unit ? ` in ${unit}` : ''}`;
}

/** Removes the dust that binary fractions leave in a product or sum: 3 digits beyond what anybody types. */
function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

/**
 * A value for reading: the decimals of its field, thousands commas, U+2212 for minus, a share in per
 * cent without its sign. An absent value is an en dash. `formatUnit` gives the unit that belongs beside it.
 */
export function formatQuantity(value: number | null, spec: FieldSpec): string {
  if (value === null) return notApplicable;
  return formatNumber(Number(plainDigits(value, spec.percent ? 2 : 0)), spec.decimals ?? 0);
}

/**
 * A value for editing: every digit of it and no thousands marks, so that what stands in an input box
 * reads back as the very same number. At least the decimals of the field where it has them.
 */
export function editQuantity(value: number | null, spec: FieldSpec): string {
  if (value === null || !Number.isFinite(value)) return '';
  const digits = plainDigits(value, spec.percent ? 2 : 0);
  const [whole = '0', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(spec.decimals ?? 0, '0');
  return `${whole}${padded ? `.${padded}` : ''}`.replace('-', '\u2212');
}
