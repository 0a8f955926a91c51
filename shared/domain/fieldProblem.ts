import { choiceLabels } from './choice.ts';
import type { FieldSpec } from './fields.ts';
import { firstMonth, lastMonth, planMonthPattern } from './months.ts';
import { portfolioLimits } from './portfolio.ts';

/**
 * Why `value` cannot stand in a field, or null. The check of the document, of commands and of input
 * boxes: one rule, one message.
 */
export function fieldProblem(spec: FieldSpec, value: unknown): string | null {
  if (value === null) return spec.nullable ? null : `${spec.label} needs a value`;
  if (spec.kind === 'text') {
    if (typeof value !== 'string') return `${spec.label} is text`;
    return value.length <= portfolioLimits.text
      ? null
      : `${spec.label} is at most ${portfolioLimits.text.toLocaleString('en-US')} characters long`;
  }
  if (spec.kind === 'month') {
    return typeof value === 'string' && planMonthPattern.test(value)
      ? null
      : `${spec.label} is a month from ${firstMonth} to ${lastMonth}, written YYYY-MM`;
  }
  if (spec.kind === 'choice') {
    return spec.options?.some((option) => option.value === value)
      ? null
      : `${spec.label} is one of: ${choiceLabels(spec)}`;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${spec.label} is a number`;
  if (spec.whole && !Number.isInteger(value)) return `${spec.label} is a whole number`;
  const shown = (limit: number): string => (spec.percent ? `${limit * 100} %` : String(limit));
  if (spec.min !== undefined && value < spec.min) return `${spec.label} cannot be below ${shown(spec.min)}`;
  if (spec.max !== undefined && value > spec.max) return `${spec.label} cannot be above ${shown(spec.max)}`;
  return null;
}

/** The warning for a possible but unusual value, with its band and where that comes from; or null. */
export function fieldWarning(spec: FieldSpec, value: unknown): string | null {
  if (typeof value !== 'number' || !spec.band) return null;
  const [low, high] = spec.band;
  if (value >= low && value <= high) return null;
  const shown = (limit: number): string =>
    spec.percent ? `${Math.round(limit * 1000) / 10} %` : limit.toLocaleString('en-US');
  return `${spec.label} is usually ${shown(low)} to ${shown(high)} (${spec.bandSource ?? 'judgement'})`;
}
