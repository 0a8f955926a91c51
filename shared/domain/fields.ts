/**
 * Every input of a portfolio, declared once. From this catalogue come the validation of the document,
 * the columns of its tables, the packed inputs of the kernel, the input boxes, the leaves of *why* and
 * the headings that an imported file may use.
 */

import { blockFields } from './fields/blockFields.ts';
import type { FieldSpec } from './fields/fieldSpec.ts';
import { marketFields } from './fields/marketFields.ts';
import { portfolioFields } from './fields/portfolioFields.ts';
import { siteFields } from './fields/siteFields.ts';

export type { FieldSpec } from './fields/fieldSpec.ts';
export { blockFields, marketFields, portfolioFields, siteFields };

export type TableName = 'portfolio' | 'market' | 'site' | 'block';

export const fieldTables = {
  portfolio: portfolioFields,
  market: marketFields,
  site: siteFields,
  block: blockFields,
} as const satisfies Record<TableName, Record<string, FieldSpec>>;

export type PortfolioField = keyof typeof portfolioFields;
export type MarketField = keyof typeof marketFields;
export type SiteField = keyof typeof siteFields;
export type BlockField = keyof typeof blockFields;

/** The declaration of one field, or undefined where the table has no such field. */
export function fieldSpec(table: TableName, name: string): FieldSpec | undefined {
  return Object.hasOwn(fieldTables[table], name)
    ? (fieldTables[table] as Record<string, FieldSpec>)[name]
    : undefined;
}
