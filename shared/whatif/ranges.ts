import { formatPercent, formatSigned } from '../domain/format.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';
import type { Driver, DriverInfo } from './drivers.ts';

/** How far drivers move: as people find them, or by a part of what they are. */
export type RangeRule = { readonly kind: 'usual' } | { readonly kind: 'part'; readonly part: number };

export const tenth: RangeRule = { kind: 'part', part: 0.1 };

/** Ranges that somebody set, by driver. */
export type OwnRanges = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

/** Between which positions a driver moves, and what they stand for. */
export interface DriverRange {
  readonly low: number;
  readonly high: number;
  readonly kind: 'own' | 'usual' | 'part';
  /** `own range`, `usual range: 0 to 12, 9 of 10 projects late`, `±10 %`. */
  readonly words: string;
}

/**
 * The range of a driver: its own where somebody set one; the range in which its field is usually found, if
 * that is asked for and holds the plan; else a part of its reference to both sides. Within its limits.
 */
export function rangeOf(driver: Driver, rule: RangeRule, own: OwnRanges): DriverRange {
  const limited = (position: number): number => {
    const rounded = driver.spec.whole ? Math.round(position) : position;
    return Math.min(driver.max, Math.max(driver.min, rounded));
  };
  const set = own.get(driver.id);
  if (set) return { low: limited(set.low), high: limited(set.high), kind: 'own', words: 'own range' };
  const { band, base } = driver;
  if (rule.kind === 'usual' && band && band.low <= base && base <= band.high)
    return { low: band.low, high: band.high, kind: 'usual', words: `usual range: ${band.source}` };
  const part = rule.kind === 'part' ? rule.part : 0.1;
  const by = part * driver.reference;
  const least = driver.spec.whole ? Math.max(1, Math.round(by)) : by;
  return {
    low: limited(base - least),
    high: limited(base + least),
    kind: 'part',
    words: `±${formatPercent(part, Number.isInteger(part * 100) ? 0 : 1)}`,
  };
}

/** A position as people read it: `54,630`, `7.3 %`, `+10.0 %` of every site. */
export function positionText(driver: DriverInfo, position: number): string {
  if (driver.isRelative) return `${formatSigned(position * 100, driver.spec.decimals ?? 1)} %`;
  const unit = driver.spec.percent ? ' %' : '';
  return `${formatQuantity(position, driver.spec)}${unit}`;
}

/** The unit of a position where it is not in its text: `USD/BTC`, empty for a share. */
export function positionUnit(driver: DriverInfo): string {
  if (driver.isRelative) return 'all sites';
  return driver.spec.percent ? '' : formatFieldUnit(driver.spec);
}
