import { formatPercent, sentenceCase } from '../domain/format.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';
import type { ExplainedPart, ExplainTarget, Explanation } from '../engine/explanation.ts';
import { type DriverParameter, driverRows } from './driverRows.ts';
import type { DriverId } from './drivers.ts';
import type { DriverResult, SimulationResult } from './result.ts';
import type { Amount } from './summary.ts';

/** The word with which names of figures of risk begin. */
export const riskGroup = 'risk';

export const driverTarget = (driver: DriverId): ExplainTarget => ({ line: `${riskGroup}.driver.${driver}` });

/** What a driver is known from: the document says how each is distributed, the simulation what it explains. */
export interface ExplainedDrivers {
  readonly result: SimulationResult;
  readonly drivers: Pick<Portfolio, 'riskInputs'>;
}

/** What explanations of one driver tell; null where there is no such driver. */
export function driverWords(
  of: ExplainedDrivers,
  driverId: string,
): Pick<Explanation, 'label' | 'text' | 'sentence' | 'formula' | 'numbers' | 'words' | 'parts'> | null {
  const row = driverRows(of.drivers).find(({ id }) => id === driverId);
  if (!row) return null;
  return {
    label: row.label,
    text: row.distribution,
    sentence: `${row.label} moves ${row.moves}. Evidence: ${row.evidence}.`,
    formula: `${row.label} = ${row.distribution.charAt(0).toLowerCase()}${row.distribution.slice(1)}`,
    numbers: row.summary,
    words: row.moves,
    parts: row.parameters.map(parameterPart),
  };
}

/** All drivers as parts of a figure, those first that explain most of it. */
export function driverParts(of: ExplainedDrivers, amount: Amount): readonly ExplainedPart[] {
  const effect = amount === 'npvPlan' || amount === 'gain' ? amount : null;
  const sorted = effect
    ? [...of.result.drivers].sort((a, b) => b[effect].share - a[effect].share)
    : of.result.drivers;
  return sorted.map((driver) => driverPart(of, driver, effect));
}

/** One driver as a part, with what it explains of an amount, or else how it is distributed. */
export function driverPart(
  of: ExplainedDrivers,
  driver: DriverResult,
  effect: 'npvPlan' | 'gain' | null,
): ExplainedPart {
  const row = driverRows(of.drivers).find(({ id }) => id === driver.id);
  const value = effect ? driver[effect].share : Number.NaN;
  return {
    kind: 'line',
    label: driver.label,
    place: '',
    text: effect ? `explains ${formatPercent(value)}` : (row?.summary ?? ''),
    value,
    target: driverTarget(driver.id),
    source: null,
    input: null,
  };
}

function parameterPart({ spec, value, isOwn, source }: DriverParameter): ExplainedPart {
  const choice = spec.options?.find((option) => option.value === value);
  const unit = formatFieldUnit(spec);
  const amount = formatQuantity(typeof value === 'number' ? value : null, spec);
  const isStated = !isOwn || source !== '';
  return {
    kind: 'input',
    label: sentenceCase(spec.label),
    place: '',
    text: choice?.label ?? `${amount}${unit && unit !== '1' ? ` ${unit}` : ''}`,
    value: typeof value === 'number' ? value : Number.NaN,
    target: null,
    source: {
      tier: isOwn ? (isStated ? 'estimate' : 'placeholder') : (spec.defaultTier ?? 'estimate'),
      title: isOwn ? source || 'no source given' : `Default: ${spec.defaultSource ?? ''}`,
      detail: '',
      date: '',
      original: '',
      reading: '',
    },
    input: null,
  };
}
