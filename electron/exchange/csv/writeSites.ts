import { choiceLabel } from '../../../shared/domain/choice.ts';
import { type FieldSpec, type SiteField, siteFields } from '../../../shared/domain/fields.ts';
import { plainDigits } from '../../../shared/domain/numberText.ts';
import type { Portfolio, Site } from '../../../shared/domain/portfolio.ts';
import { formatFieldUnit } from '../../../shared/domain/quantity.ts';
import { guarded } from '../../../shared/import/cell.ts';
import { resultPrefix } from '../../../shared/import/headings.ts';
import { siteResultColumns } from './siteResults.ts';

/** A computed column of an exported list. A text value says why there is no number. */
export interface ResultColumn {
  readonly heading: string;
  /** Unit as shown, or empty. */
  readonly unit: string;
  readonly valueOf: (site: Site) => number | string;
}

/**
 * The sites of a portfolio as CSV (RFC 4180, UTF-8 with mark): every input, then the computed columns
 * with the prefix `Result:`, units in the headings, every digit of every number. `readSitesCsv` reads the
 * inputs back unchanged. Text that a spreadsheet would run as a formula is guarded by an apostrophe.
 */
export function writeSitesCsv(
  portfolio: Portfolio,
  results: readonly ResultColumn[] = siteResultColumns(portfolio),
): string {
  const fields = Object.entries(siteFields) as [SiteField, FieldSpec][];
  const headings = [
    ...fields.map(([, spec]) => headed(spec.label, formatFieldUnit(spec))),
    ...results.map((column) => headed(`${resultPrefix}${column.heading}`, column.unit)),
  ];
  const rows = portfolio.sites.map((site) => [
    ...fields.map(([name, spec]) => inputText(site[name], spec)),
    ...results.map((column) => resultText(column.valueOf(site))),
  ]);
  return `\ufeff${[headings, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

const headed = (name: string, unit: string): string => (unit === '' ? name : `${name} (${unit})`);

function inputText(value: string | number | null, spec: FieldSpec): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainDigits(value, spec.percent ? 2 : 0);
  return guarded(spec.kind === 'choice' ? choiceLabel(spec, value) : value);
}

function resultText(value: string | number): string {
  return typeof value === 'number' ? plainDigits(value) : guarded(value);
}

/** Quotes a cell only where the format asks for it. */
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
