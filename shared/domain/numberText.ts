/**
 * Numbers as people write them. A number is read into decimal digits first and becomes a double last,
 * so that a change of unit by a power of ten (kW to MW, per cent to a share) is rounded once.
 */

/** A number in plain decimal digits, `-1234.5`, and what was decided on the way. */
export type NumberReading =
  | { readonly ok: true; readonly digits: string; readonly note?: string }
  | { readonly ok: false; readonly message: string };

const space = '[ \\u00a0\\u2009\\u202f]';
const groupMark = `(?:[.,'’_]|${space}(?=\\d{3}(?!\\d)))`;

/** A number at the start of a text: group marks, a decimal mark, an exponent; no sign. */
const lexeme = new RegExp(`^(?:\\d+(?:${groupMark}\\d+)*[.,]?|[.,]\\d+)(?:e[+-]?\\d+(?![a-z\\d]))?`, 'i');

/** The number at the start of `text` as written, without sign, or empty. */
export function leadingNumber(text: string): string {
  const found = lexeme.exec(text)?.[0] ?? '';
  // "60, then" ends a clause: a mark with nothing behind it is no part of the number.
  return /[.,]$/.test(found) && found.length < text.length ? found.slice(0, -1) : found;
}

/**
 * Reads an unsigned number. The place of the marks decides: of `.` and `,` the later one is the decimal
 * mark when both occur; a mark that stands twice groups thousands; a single comma before exactly three
 * digits groups thousands (and says so), any other single comma is a decimal mark; a single point is one.
 */
export function readNumber(lexemeText: string): NumberReading {
  const exponentAt = lexemeText.search(/e/i);
  const mantissa = exponentAt < 0 ? lexemeText : lexemeText.slice(0, exponentAt);
  const exponent = exponentAt < 0 ? '' : lexemeText.slice(exponentAt);
  const text = mantissa.replace(/[ \u00a0\u2009\u202f'’_]/g, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return { ok: false, message: `"${lexemeText}" is not a number` };
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  const lastMark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  let decimalAt = -1;
  let note: string | undefined;
  if (commas > 0 && points > 0) decimalAt = lastMark;
  else if (commas === 1) {
    if (/^[1-9]\d{0,2},\d{3}$/.test(text)) note = `${text} read as ${text.replace(',', '')}`;
    else decimalAt = lastMark;
  } else if (points === 1) decimalAt = lastMark;
  const whole = decimalAt < 0 ? text : text.slice(0, decimalAt);
  const fraction = decimalAt < 0 ? '' : text.slice(decimalAt + 1);
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole);
  if (!/^\d*$/.test(whole) && !grouped)
    return { ok: false, message: `The marks in "${lexemeText}" do not make a number` };
  if (!/^\d*$/.test(fraction))
    return { ok: false, message: `The marks in "${lexemeText}" do not make a number` };
  const digits = `${whole.replace(/[.,]/g, '') || '0'}${fraction ? `.${fraction}` : ''}${exponent}`;
  return note === undefined ? { ok: true, digits } : { ok: true, digits, note };
}

/** `digits` times ten to the power of `exponent`, rounded once. */
export function scaledNumber(digits: string, exponent: number): number {
  const at = digits.search(/e/i);
  const mantissa = at < 0 ? digits : digits.slice(0, at);
  const written = at < 0 ? 0 : Number(digits.slice(at + 1));
  return Number(`${mantissa}e${written + exponent}`);
}

/** The shortest decimal digits that read back as `value`, without exponent, its point moved by `shift`. */
export function plainDigits(value: number, shift = 0): string {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const isNegative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(power) + shift;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const fraction = padded.slice(at).replace(/0+$/, '');
  const text = `${padded.slice(0, at)}${fraction ? `.${fraction}` : ''}`;
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}
