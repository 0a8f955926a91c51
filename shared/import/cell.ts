/** What a cell of an imported file says about one input. */
export type CellReading<T> =
  /** Nothing stands in it, or a word for nothing: `n/a`, `-`, `?`. */
  | { readonly kind: 'empty' }
  /** A value. `why` is set when the cell was not plain and says how it was understood. */
  | { readonly kind: 'value'; readonly value: T; readonly why?: string }
  /** Text that is no value of this input: kept as text. `why` says what is in the way. */
  | { readonly kind: 'unread'; readonly why: string }
  /** A value that cannot be: negative power. `why` names the limit. */
  | { readonly kind: 'impossible'; readonly why: string };

export const empty: { readonly kind: 'empty' } = { kind: 'empty' };
export const unread = (why: string): { readonly kind: 'unread'; readonly why: string } => ({
  kind: 'unread',
  why,
});
export const impossible = (why: string): { readonly kind: 'impossible'; readonly why: string } => ({
  kind: 'impossible',
  why,
});

/** A value with the reasons for it; no reason at all makes it a plain one. */
export function read<T>(value: T, reasons: readonly (string | undefined)[] = []): CellReading<T> {
  const why = reasons.filter((reason) => reason !== undefined && reason !== '').join('; ');
  return why === '' ? { kind: 'value', value } : { kind: 'value', value, why };
}

const nothing =
  /^(?:|[-–—?.]+|n\/?a|n\.a\.|none|null|nil|tbd|tba|unknown|not (?:known|published|disclosed))$/i;

export function isEmptyCell(text: string): boolean {
  return nothing.test(text.trim());
}

/**
 * Whether a spreadsheet would run the text as a formula. Signed numbers are none. A formula in a file is
 * never evaluated.
 */
export function isFormula(text: string): boolean {
  const trimmed = text.trim();
  if (/^[=@]/.test(trimmed)) return true;
  return /^[+-]/.test(trimmed) && !/^[+-]\s*[$€]?\s*[\d.,]/.test(trimmed) && trimmed.length > 1;
}

/** Whether a cell itself says that it was written from memory. */
export function isFromMemory(text: string): boolean {
  return /\bmemory\b|\bunverified\b/i.test(text);
}

/**
 * Text as a spreadsheet may safely open it: what would start a formula gets an apostrophe in front, by
 * which a spreadsheet shows it as text. `unguarded` takes it off again.
 */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, '');
}
