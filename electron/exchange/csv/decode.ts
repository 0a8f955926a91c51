import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';

/** Largest file that is read, in bytes: a list of 5,000 sites with long notes is below 10 MB. */
export const maxImportBytes = 25 * 1024 * 1024;

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding as people know it. */
  readonly encoding: string;
}

/** The error for a file of `bytes` bytes that is too large to be read, or null. Callers that know the size of a file ask before they read it. */
export function importSizeProblem(fileName: string, bytes: number): AppError | null {
  if (bytes <= maxImportBytes) return null;
  const mb = (count: number): string => (count / 1024 / 1024).toFixed(0);
  return appError(
    'import.unreadable',
    `${fileName} has ${mb(bytes)} MB; at most ${mb(maxImportBytes)} MB are read`,
    {
      advice: 'Remove columns that are no inputs, or split the list',
    },
  );
}

const signatures: readonly (readonly [string, readonly number[], string])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'Export the table behind it as CSV'],
  ['a JPEG image', [0xff, 0xd8, 0xff], 'Export the table behind it as CSV'],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38], 'Export the table behind it as CSV'],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d], 'Export the table behind it as CSV'],
  [
    'an Excel workbook or another zip archive',
    [0x50, 0x4b, 0x03, 0x04],
    'Open it in the spreadsheet and save the sheet as CSV UTF-8',
  ],
  [
    'an old Excel or Word document',
    [0xd0, 0xcf, 0x11, 0xe0],
    'Open it in the spreadsheet and save the sheet as CSV UTF-8',
  ],
  ['a gzip archive', [0x1f, 0x8b], 'Unpack it first'],
  [
    'an SQLite database',
    [...Buffer.from('SQLite format 3\0')],
    'Open it as a document instead of importing it',
  ],
];

/** Reads the bytes of a text file in the encoding that they are in. */
export function decodeText(bytes: Uint8Array, fileName: string): Result<DecodedText, AppError> {
  const tooLarge = importSizeProblem(fileName, bytes.length);
  if (tooLarge) return fail(tooLarge);
  if (bytes.length === 0)
    return fail(
      appError('import.unreadable', `${fileName} is empty: it has 0 bytes`, {
        advice: 'Export the list again, with a row of headings',
      }),
    );
  for (const [what, start, advice] of signatures) {
    if (start.every((byte, index) => bytes[index] === byte))
      return fail(appError('import.unreadable', `${fileName} is ${what}, not a CSV file`, { advice }));
  }
  const decoded = decode(bytes);
  const problem = decoded === null ? 'holds bytes of no known text encoding' : textProblem(decoded.text);
  if (decoded === null || problem !== null)
    return fail(
      appError('import.unreadable', `${fileName} ${problem ?? ''}`.trim(), {
        advice: 'Save the list as CSV UTF-8 and import that',
      }),
    );
  if (decoded.text.trim() === '')
    return fail(
      appError('import.unreadable', `${fileName} is empty: it holds only blank space`, {
        advice: 'Export the list again, with a row of headings',
      }),
    );
  return ok(decoded);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function named(encoding: string, text: string | null): DecodedText | null {
  return text === null ? null : { text, encoding };
}

function decode(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return named('UTF-8', strict('utf-8', bytes));
  if (a === 0xff && b === 0xfe) return named('UTF-16 LE', strict('utf-16le', bytes));
  if (a === 0xfe && b === 0xff) return named('UTF-16 BE', strict('utf-16be', bytes));
  const wide = wideByZeros(bytes);
  if (wide) return wide;
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return named('UTF-8', utf8);
  return legacy(bytes);
}

/** UTF-16 without a mark: in a table of mostly Latin text every other byte is zero. */
function wideByZeros(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 4_096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return named('UTF-16 LE', strict('utf-16le', bytes));
  if (even > half * 0.7 && odd < half * 0.1) return named('UTF-16 BE', strict('utf-16be', bytes));
  return null;
}

/**
 * One-byte and Asian encodings, by statistics. A few accents among Latin letters give statistics little
 * to go by and are Western; where most letters lie beyond ASCII the text is in another script.
 */
function legacy(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 256 * 1024);
  let beyondAscii = 0;
  let latin = 0;
  for (const byte of sample) {
    if (byte >= 0x80) beyondAscii += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin += 1;
  }
  const isOtherScript = beyondAscii > (beyondAscii + latin) * 0.3;
  const guess = chardet
    .analyse(sample)
    .find(({ name }) => !/^(?:UTF|ASCII|ISO-8859-1$)/.test(name) && iconv.encodingExists(name));
  const encoding = isOtherScript && guess ? guess.name : 'windows-1252';
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return text.includes('\ufffd') ? null : { text, encoding };
}

/** Why a decoded text is no table, or null. Control characters stand in no text that people wrote. */
function textProblem(text: string): string | null {
  const sample = text.slice(0, 64 * 1024);
  let control = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0))
      control += 1;
  }
  return control > 0 && control >= sample.length / 500 ? 'is binary data, not a CSV file' : null;
}
