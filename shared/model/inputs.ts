import type { BlockField, MarketField, SiteField } from '../domain/fields.ts';
import { fieldSpec, type TableName } from '../domain/fields.ts';
import type { Scope } from '../language/expression.ts';
import { constant, input, type Quantity } from '../language/line.ts';

export const marketInput = (field: MarketField): Quantity => input('market', field);
export const siteInput = (field: SiteField): Quantity => input('site', field);
export const blockInput = (field: BlockField): Quantity => input('block', field);

/** Unit of an input of the model: that of its field; months of the calendar become months after the decision. */
export function inputUnit(scope: Scope, field: string): string | undefined {
  const spec = fieldSpec(scope satisfies TableName, field);
  if (!spec || spec.kind === 'text') return undefined;
  return spec.kind === 'month' ? 'month' : spec.unit;
}

/** Conventions of time: 730 hours a month, so 30.4167 days. */
export const hoursPerMonth = constant(730, 'hour/month', 'hours in a month');
export const hoursPerDay = constant(24, 'hour/day', 'hours in a day');
export const monthsPerYear = constant(12, 'month/year', 'months in a year');
export const aYear = constant(12, 'month');
/** Turns an amount that falls into one month into a flow of that month. */
export const perMonth = constant(1, '1/month');
export const firstMonth = constant(1, 'month');
