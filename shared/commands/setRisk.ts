import { appError } from '../contract/errors.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import { formatNumber, formatPercent, inSentence } from '../domain/format.ts';
import { fail, ok } from '../domain/outcome.ts';
import { applyPatch, type Patch, type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { drivers } from '../risk/drivers.ts';
import { crossedHardCost, type RiskInput, type RiskPlace, riskPlace } from '../risk/riskRows.ts';
import { defaultRiskValue } from '../risk/riskSettings.ts';
import type { EditResult } from './command.ts';

export interface SetRiskInput {
  /** A parameter (`hardCost.p90`), a correlation (`correlation.rent.hardCost`) or `run.seed`, `run.trials`. */
  readonly id: string;
  /** Null: what the catalogue says. */
  readonly value: number | string | null;
  /** Where it comes from, in words. */
  readonly source: string;
}

/** Sets one setting of risk. What is that of the catalogue, with its source, is not written down. */
export function setRisk(portfolio: Portfolio, { id, value, source }: SetRiskInput): EditResult {
  const place = riskPlace(id);
  if (!place) return fail(appError('not-found', `No setting of risk is called "${id}"`));
  const problem = value === null ? null : fieldProblem(place.spec, value);
  if (problem !== null) return fail(appError('invalid-input', problem, { field: id }));
  const standard = defaultRiskValue(place);
  const wanted = value ?? standard;
  const words = value === null ? '' : source.trim();
  const after: RiskInput | null =
    wanted === standard && words === '' ? null : { id, value: wanted, source: words };
  const before = portfolio.riskInputs.find((row) => row.id === id) ?? null;
  const patch: Patch = rowChange('riskInput', id, before as Row | null, after as Row | null);
  const crossed = crossedHardCost(applyPatch(portfolio, patch).riskInputs);
  if (crossed !== null) return fail(appError('invalid-input', crossed, { field: id }));
  return ok({ label: `Set ${placeInWords(place)} to ${valueText(place, wanted)}`, patch });
}

/** `hard cost, P90 over plan`, `correlation of rent and hard cost`. */
function placeInWords(place: RiskPlace): string {
  if (place.kind === 'run') return `${inSentence(place.spec.label)} of the simulation`;
  if (place.kind === 'correlation')
    return `the correlation of ${inSentence(drivers[place.a].label)} and ${inSentence(drivers[place.b].label)}`;
  return `${inSentence(drivers[place.driver as keyof typeof drivers].label)}, ${inSentence(place.spec.label)},`;
}

function valueText({ spec }: RiskPlace, value: number | string): string {
  if (spec.kind === 'choice')
    return inSentence(spec.options?.find((option) => option.value === value)?.label ?? String(value));
  const decimals = spec.decimals ?? 2;
  return spec.percent ? formatPercent(Number(value), decimals) : formatNumber(Number(value), decimals);
}
