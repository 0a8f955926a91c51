import type { BlockField, MarketField, PortfolioField, SiteField } from '../domain/fields.ts';
import { fieldSpec, type TableName } from '../domain/fields.ts';
import type { Scope } from '../language/expression.ts';
import { constant, equalsOption, input, month, type Quantity } from '../language/line.ts';

export const marketInput = (field: MarketField): Quantity => input('market', field);
export const siteInput = (field: SiteField): Quantity => input('site', field);
export const blockInput = (field: BlockField): Quantity => input('block', field);
export const portfolioInput = (field: PortfolioField): Quantity => input('portfolio', field);

/** Unit of an input of the model: that of its field; months of the calendar become months after the decision. */
export function inputUnit(scope: Scope, field: string): string | undefined {
  const spec = fieldSpec(scope satisfies TableName, field);
  if (!spec || spec.kind === 'text') return undefined;
  if (spec.kind === 'choice') return '1';
  return spec.kind === 'month' ? 'month' : spec.unit;
}

/** Whether a choice stands at the option that is stored as `value`. Throws a RangeError for an unknown one. */
export function choiceIs(scope: TableName, field: string, value: string): Quantity {
  const options = fieldSpec(scope, field)?.options ?? [];
  const index = options.findIndex((option) => option.value === value);
  const option = options[index];
  if (!option) throw new RangeError(`Input ${scope}.${field} has no option "${value}"`);
  return equalsOption(input(scope, field), index, option.label);
}

/** Conventions of time: 730 hours a month, so 30.4167 days. */
export const hoursPerMonth = constant(730, 'hour/month', 'hours in a month');
export const hoursPerYear = constant(8_760, 'hour/year', 'hours in a year');
export const hoursPerDay = constant(24, 'hour/day', 'hours in a day');
export const daysPerYear = constant(365, 'day/year', 'days in a year');
export const monthsPerYear = constant(12, 'month/year', 'months in a year');
export const aYear = constant(12, 'month');
/** Turns an amount that falls into one month into a flow of that month. */
export const perMonth = constant(1, '1/month');
/** Turns a flow into the amount of one month. */
export const aMonth = constant(1, 'month');
export const firstMonth = constant(1, 'month');
/** Interest on the draws of a month, which come on average in its middle. */
export const halfMonth = constant(0.5, '1', 'half a month');
/** One MW of IT load draws one MW. */
export const itLoad = constant(1, 'MW/MWit');
export const decisionDate = constant(0, 'month');

/** Whether month t lies in `from` <= t < `to`. */
export const isWithin = (from: Quantity, to: Quantity): Quantity =>
  month.isAtLeast(from).times(month.isBelow(to));
