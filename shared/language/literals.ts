/** How numbers and names stand in JavaScript. */

export function numberText(value: number): string {
  if (Object.is(value, -0)) return '0';
  return value < 0 ? `(${value})` : String(value);
}

export const identifier = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');

/** Gives names that no other value of a function has. */
export type NewName = (prefix: string) => string;
