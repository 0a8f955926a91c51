/**
 * The result of a calculation that may have no number. Never thrown, never shown as 0 or NaN.
 * `none`: no solution exists; `many`: several do, so no single one may be quoted.
 */
export type Outcome =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'many' };

/**
 * Inside the kernel an outcome is one double: a finite number, NaN for `none`, +Infinity for `many`.
 * These two functions are the only place where that coding is known.
 */
export function decodeOutcome(code: number): Outcome {
  if (Number.isNaN(code)) return { kind: 'none' };
  if (code === Number.POSITIVE_INFINITY) return { kind: 'many' };
  return { kind: 'number', value: code };
}

export function encodeOutcome(outcome: Outcome): number {
  if (outcome.kind === 'number') return outcome.value;
  return outcome.kind === 'none' ? Number.NaN : Number.POSITIVE_INFINITY;
}

/** Either a value or an error that is data. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
