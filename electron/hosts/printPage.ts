import type { PrintContent } from '../../shared/contract/documentState.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';

/** Page of the deck in inches: 16 to 9, as projected. */
export const deckPage = { width: 13.333, height: 7.5 } as const;

/** How long the print page may take before printing is given up, in milliseconds. */
export const printPatience = 60_000;

/** The print page may ask for what is being printed and for nothing else. */
export function printAnswer(
  content: PrintContent,
): (name: string, input: unknown) => Promise<Result<unknown, AppError>> {
  return async (name) =>
    name === 'print.content'
      ? ok(content)
      : fail(appError('internal', `The print page cannot ask for "${name}"`));
}

/** The failure of a print page that reported `reason`, or that did not get ready. */
export function printFailure(reason: string): Result<never, AppError> {
  return fail(
    appError('export.failed', `The board deck could not be printed: ${reason}`, {
      advice: 'Try again; if it happens again, export the data as JSON and send it with the log file',
    }),
  );
}
