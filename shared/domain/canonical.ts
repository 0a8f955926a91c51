import type { Portfolio } from './portfolio.ts';

/**
 * The one text of a portfolio: names in order of code units, no spaces. Equal portfolios have equal
 * texts wherever and however they were made, so that a fingerprint of it names the content.
 */
export function canonicalPortfolio(portfolio: Portfolio): string {
  return canonical(portfolio);
}

/** The same for any value of JSON. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** `7F3A-91C2`: the first and the last four digits of a hexadecimal SHA-256. */
export function shortFingerprint(sha256Hex: string): string {
  const digits = sha256Hex.toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(-4)}`;
}
