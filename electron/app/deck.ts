import { basename } from 'node:path';
import type { PrintContent } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { finishPdf } from './exchange.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Printer } from './ports.ts';

/** What the deck of one state of a document says: the portfolio with its stamp. */
export function printContent(
  state: { readonly portfolio: Portfolio; readonly path: string; readonly revision: number },
  now: Date,
): PrintContent {
  return {
    portfolio: state.portfolio,
    fileName: basename(state.path),
    revision: state.revision,
    fingerprint: fingerprintOf(state.portfolio),
    date: calendarDate(now),
  };
}

/** Prints the board deck and finishes its file: title, stamp, fixed dates. */
export async function deckPdf(
  printer: Printer,
  content: PrintContent,
): Promise<Result<Uint8Array, AppError>> {
  const printed = await printer.printDeck(content);
  if (!printed.ok) return printed;
  return finishPdf(printed.value, {
    title: `${content.portfolio.portfolio.name}: board deck`,
    subject: `${content.fileName}, revision ${content.revision}`,
    date: content.date,
    fingerprint: content.fingerprint,
  });
}

/** The local calendar date, `YYYY-MM-DD`: the day on the wall of who prints. */
function calendarDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
