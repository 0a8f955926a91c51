import { type FieldSpec, fieldSpec, type TableName } from '../domain/fields.ts';
import { addMonths, isYearMonth, monthsBetween, type YearMonth } from '../domain/months.ts';
import type { Cell } from '../domain/patch.ts';

/** Two values of an input, below and above its own, between which a figure is compared. */
export interface Swing {
  readonly low: number | string;
  readonly high: number | string;
  /**
   * How far the input was meant to move either way, over how far it could move in all: half where both
   * sides are free, the whole where one side is a limit. The difference of the figure between `low` and
   * `high` times this is what the input weighs.
   */
  readonly weight: number;
}

/** An amount moves by this part of itself, an amount of nothing by this part of its plausible band. */
const part = 0.1;
/** A share moves by a point. */
const point = 0.01;

/** What a plan decides; it is no assumption that somebody vouches for. */
const decided: ReadonlySet<string> = new Set([
  'block.utilityMw',
  'block.stopMonth',
  'block.spendFrom',
  'block.asicSaleMonth',
]);

/**
 * By how much an input is moved to see what rests on it, or null where there is nothing to move: texts,
 * empty values, decisions, and values of nothing that are a default without a basis, which claim nothing.
 * Amounts move by a tenth, whole amounts by at least one; shares by one point; months by a tenth of their
 * distance from the decision, at least one month. Nothing moves beyond the limits of its field.
 */
export function swingOf(
  table: TableName,
  field: string,
  value: Cell | undefined,
  decisionMonth: YearMonth,
): Swing | null {
  const spec = fieldSpec(table, field);
  if (!spec || value === null || value === undefined || decided.has(`${table}.${field}`)) return null;
  if (typeof value === 'string') return spec.kind === 'month' ? monthSwing(value, decisionMonth) : null;
  if (spec.kind !== 'number') return null;
  if (value === 0 && spec.default === 0 && spec.defaultSource === undefined) return null;
  const by = stepOf(spec, value);
  if (!(by > 0)) return null;
  const low = Math.max(value - by, spec.min ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(value + by, spec.max ?? Number.POSITIVE_INFINITY);
  return high > low ? { low, high, weight: by / (high - low) } : null;
}

function stepOf(spec: FieldSpec, value: number): number {
  if (spec.percent) return point;
  const [low, high] = spec.band ?? [0, 0];
  const by = value === 0 ? part * (high - low) : part * Math.abs(value);
  return spec.whole ? Math.max(1, Math.round(by)) : by;
}

function monthSwing(value: string, decisionMonth: YearMonth): Swing | null {
  if (!isYearMonth(value)) return null;
  const by = Math.max(1, Math.round(part * Math.abs(monthsBetween(decisionMonth, value))));
  return { low: addMonths(value, -by), high: addMonths(value, by), weight: 0.5 };
}
