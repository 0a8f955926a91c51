/** The closed set of errors that cross between the app and its views. Errors are data. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'rule-violation',
  'cancelled',
  'document.none-open',
  'document.newer-version',
  'document.corrupt',
  'document.locked',
  'document.read-only',
  'document.disk-full',
  'document.not-a-document',
  'document.not-found',
  'document.exists',
  'import.unreadable',
  'export.failed',
  'print.unavailable',
  'job.failed',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * What went wrong, where, and what to do next. `message` is one sentence with what and where; `advice`
 * is the next step; `field` names the input at fault; `incident` finds an internal error in the log.
 */
export interface AppError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice?: string;
  readonly field?: string;
  readonly incident?: string;
}

export function appError(
  code: ErrorCode,
  message: string,
  extra: { readonly advice?: string; readonly field?: string; readonly incident?: string } = {},
): AppError {
  return { code, message, ...extra };
}
