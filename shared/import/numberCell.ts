import type { FieldSpec } from '../domain/fields.ts';
import { leadingNumber, readNumber } from '../domain/numberText.ts';
import { formatFieldUnit, parseQuantity } from '../domain/quantity.ts';
import { type CellReading, empty, impossible, isEmptyCell, isFormula, read, unread } from './cell.ts';

/** Words around a number that do not change what it measures, and what they say about it. */
const qualifiers: readonly (readonly [RegExp, string])[] = [
  [/\btotal project\b/i, 'the total of the project'],
  [/\b(?:potential|possible)\b/i, 'a potential'],
  [/\bplan(?:ned)?\b|\btarget\b/i, 'a plan'],
  [/\bapproved\b/i, 'approved'],
  [/\bcontracted\b|\bsigned\b/i, 'contracted'],
  [/\btotal\b|\bgross\b/i, 'a total'],
];
const approximate = /^(?:about|approx\.?|approximately|circa|ca\.?|around|roughly|some|~|≈)\s*/i;
const atLeast = /^(?:over|more than|at least|min\.?|minimum|from|>=?|≥)\s*/i;
const atMost = /^(?:up to|under|below|less than|at most|max\.?|maximum|<=?|≤)\s*/i;

/** Which end of a range is the cautious one: little of what a site has, much of what it costs. */
export type CautiousEnd = 'lower' | 'upper';

/**
 * Reads a numeric cell of a file: a plain quantity, or one with the remarks that people leave:
 * `700 (all leased)`, `1000+`, `60-150`, `200-400 plan`, `800 + 830 approved (3,500 potential)`. Of a
 * range the cautious end counts; remarks in brackets are kept and not counted; a sum is added when its
 * parts are plain. A number in the middle of a sentence is not taken. `headingUnit` is the unit that the
 * heading of the column states, for cells that state none.
 */
export function readNumberCell(
  text: string,
  spec: FieldSpec,
  headingUnit: string,
  cautious: CautiousEnd = 'lower',
): CellReading<number> {
  const cell = text.replace(/[\u2212\u2012]/g, '-').trim();
  if (isEmptyCell(cell)) return empty;
  if (isFormula(cell)) return unread('a formula is not evaluated: the file must hold its result');
  // In a file there is no present value that a leading plus could change.
  const plain = quantity(cell.replace(/^\+\s*/, ''), spec, headingUnit);
  if (plain.kind !== 'unread') return plain;
  const { core, remark } = splitRemark(cell);
  const reading = readCore(core, { spec, headingUnit, cautious });
  if (reading.kind === 'value')
    return read(reading.value, [
      reading.why,
      remark === '' ? undefined : `remark "${remark}" kept, not counted`,
    ]);
  if (reading.kind === 'impossible') return reading;
  return unread(itMessage(core, spec) ?? plain.why);
}

interface Column {
  readonly spec: FieldSpec;
  readonly headingUnit: string;
  readonly cautious: CautiousEnd;
}

function splitRemark(cell: string): { readonly core: string; readonly remark: string } {
  const match = /^([^()]*?)\s*\((.*)\)\s*$/.exec(cell);
  return match ? { core: match[1] ?? '', remark: match[2] ?? '' } : { core: cell, remark: '' };
}

function readCore(core: string, column: Column): CellReading<number> {
  const reasons: string[] = [];
  let rest = core;
  for (const [pattern, reason] of [
    [approximate, 'approximate'],
    [atLeast, 'at least this much: the stated number counts'],
    [atMost, 'at most this much: the stated number counts'],
  ] as const) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    reasons.push(reason);
  }
  const qualifier = qualifiers.find(([pattern]) => pattern.test(rest));
  if (qualifier) {
    rest = rest.replace(qualifier[0], ' ').replace(/\s+/g, ' ').trim();
    reasons.push(`stated as ${qualifier[1]}`);
  }
  const plus = /^(.*\d)\s*\+\s*(\D*)$/.exec(rest);
  if (plus) {
    rest = `${plus[1]} ${plus[2]}`.trim();
    reasons.push('at least this much: the stated number counts');
  }
  const reading =
    readRange(rest, column) ?? readParts(rest, column) ?? quantity(rest, column.spec, column.headingUnit);
  return reading.kind === 'value' ? read(reading.value, [reading.why, ...reasons]) : reading;
}

/** `60-150`, `60 to 150 MW`: the cautious end. Null where the text is no range. */
function readRange(text: string, { spec, headingUnit, cautious }: Column): CellReading<number> | null {
  const currency = /^(?:US\$|USD|\$)\s*/i.exec(text)?.[0] ?? '';
  const low = leadingNumber(text.slice(currency.length));
  const rest = text.slice(currency.length + low.length);
  const dash = /^\s*([^\d\s]*?)\s*(?:-|–|—|\bto\b)\s*(?:US\$|USD|\$)?\s*(?=\d)/i.exec(rest);
  if (low === '' || !dash) return null;
  const tail = rest.slice(dash[0].length);
  const high = leadingNumber(tail);
  const unit = (tail.slice(high.length) || dash[1] || '').trim();
  const from = quantity(`${currency}${low} ${unit}`.trim(), spec, headingUnit);
  const to = quantity(`${currency}${high} ${unit}`.trim(), spec, headingUnit);
  if (from.kind !== 'value') return from;
  if (to.kind !== 'value') return to;
  if (to.value < from.value) return unread(`"${text}" is no range: its second number is smaller`);
  return cautious === 'lower'
    ? read(from.value, [`a range up to ${high}: the lower end counts, the cautious reading`])
    : read(to.value, [`a range from ${low}: the upper end counts, the cautious reading of a cost`]);
}

/** `800 + 830`: the sum, when every part is a plain number. Null where the text is no sum. */
function readParts(text: string, { spec, headingUnit }: Column): CellReading<number> | null {
  const parts = text.split(/\s*\+\s*/);
  if (parts.length < 2 || parts.some((part) => part === '')) return null;
  let total = 0;
  for (const part of parts) {
    const one = quantity(part, spec, headingUnit);
    if (one.kind !== 'value') return one;
    total += one.value;
  }
  return read(total, [`${parts.length} stated parts added: ${parts.join(' + ')}`]);
}

/** A quantity without remarks, in the unit that it or the heading states. */
function quantity(text: string, spec: FieldSpec, headingUnit: string): CellReading<number> {
  const bare = leadingNumber(text.replace(/^-\s*/, '')) === text.replace(/^-\s*/, '');
  const full = bare && headingUnit !== '' ? `${text} ${headingUnit}` : text;
  // Without limits first: what is no number and what cannot be are different findings.
  const { min, max, whole, ...open } = spec;
  const free = parseQuantity(full, open, null);
  if (!free.ok) return unread(itMessage(text, spec) ?? proseMessage(free.message, spec));
  if (free.value === null) return empty;
  const limited = parseQuantity(full, spec, null);
  if (!limited.ok) return impossible(limited.message);
  return read(free.value, [bare && headingUnit !== '' ? commaNote(text) : free.note]);
}

function commaNote(text: string): string | undefined {
  const number = readNumber(leadingNumber(text));
  return number.ok ? number.note : undefined;
}

/** Critical IT power in a column of utility power is the mistake worth its own words. */
function itMessage(text: string, spec: FieldSpec): string | null {
  const number = leadingNumber(text);
  if (spec.unit !== 'MW' || number === '' || !/^\s*(?:MW\s*)?IT\b/i.test(text.slice(number.length)))
    return null;
  return `${number} MW of critical IT load, not ${formatFieldUnit(spec)} of utility power: not converted, enter the utility power`;
}

/** A unit of several words is no unit but a sentence. */
function proseMessage(message: string, spec: FieldSpec): string {
  return /, got "?\S+ \S+ \S/.test(message)
    ? `no plain amount in ${formatFieldUnit(spec)}: words and numbers are mixed`
    : `no plain amount: ${message}`;
}
