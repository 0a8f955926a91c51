import type { FieldSpec } from '../domain/fields/fieldSpec.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';
import { type DriverId, drivers } from './drivers.ts';
import { riskSettingsOf } from './riskSettings.ts';

/** One parameter of a driver as a document has it. */
export interface DriverParameter {
  /** Id of its row: `hardCost.p90`. */
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: number | string;
  /** Whether the document says it, and not the catalogue. */
  readonly isOwn: boolean;
  /** What the document says of where it comes from. */
  readonly source: string;
}

/** A driver with the parameters that count under its choices. */
export interface DriverRow {
  readonly id: DriverId;
  readonly label: string;
  readonly distribution: string;
  readonly moves: string;
  readonly evidence: string;
  readonly parameters: readonly DriverParameter[];
  /** The first parameters in words. */
  readonly summary: string;
}

const regimeFields = /^(bull|flat|bear)|^regimeStays$/;
const jumpFields = new Set(['volatility', 'jumpsPerYear', 'jumpMean', 'jumpSpread']);

/** Whether a parameter moves nothing under the chosen model of the BTC price. */
function isIdle(driver: string, field: string, model: string): boolean {
  if (driver !== 'btcPrice') return false;
  return model === 'regimes' ? jumpFields.has(field) : regimeFields.test(field);
}

export function driverRows(portfolio: Pick<Portfolio, 'riskInputs'>): readonly DriverRow[] {
  const settings = riskSettingsOf(portfolio);
  const own = new Map(portfolio.riskInputs.map((row) => [row.id, row]));
  return (Object.keys(drivers) as DriverId[]).map((id) => {
    const { label, distribution, moves, evidence } = drivers[id];
    const fields: Readonly<Record<string, FieldSpec>> = drivers[id].fields;
    const values = settings[id] as Readonly<Record<string, number | string>>;
    const parameters = Object.entries(fields)
      .filter(([name]) => !isIdle(id, name, settings.btcPrice.model))
      .map(([name, spec]): DriverParameter => {
        const row = own.get(`${id}.${name}`);
        return {
          id: `${id}.${name}`,
          spec,
          value: values[name] ?? spec.default ?? 0,
          isOwn: row !== undefined,
          source: row?.source ?? '',
        };
      });
    return { id, label, distribution, moves, evidence, parameters, summary: summaryOf(parameters) };
  });
}

/** `volatility 50.0 %, jumps a year 2.0`. */
function summaryOf(parameters: readonly DriverParameter[]): string {
  return parameters
    .filter(({ spec }) => spec.kind === 'number')
    .slice(0, 2)
    .map(({ spec, value }) => {
      const unit = formatFieldUnit(spec);
      const text = formatQuantity(typeof value === 'number' ? value : null, spec);
      const label = /^P\d/.test(spec.label) ? spec.label : spec.label.toLowerCase();
      return `${label} ${text}${unit && unit !== '1' ? ` ${unit}` : ''}`;
    })
    .join(', ');
}
