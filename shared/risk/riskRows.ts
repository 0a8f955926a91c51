import type { FieldSpec } from '../domain/fields/fieldSpec.ts';
import { number } from '../domain/fields/fieldSpec.ts';
import { drivers } from './drivers.ts';
import { largestSeed } from './philox.ts';
import { type TiedDriver, tiedDrivers } from './tiedDrivers.ts';

/**
 * One setting of risk that is not the catalogue's. A document holds only these rows: a parameter of a
 * driver (`hardCost.p90`), a correlation (`correlation.rent.hardCost`), or how it is run (`run.seed`).
 */
export interface RiskInput {
  readonly id: string;
  readonly value: number | string;
  /** Where the value comes from, in words; empty where nobody said. */
  readonly source: string;
}

/** How a simulation of the document is run. */
export const runFields = {
  trials: number({
    label: 'Trials',
    words: 'How many futures are drawn',
    unit: '1',
    min: 100,
    max: 1_000_000,
    whole: true,
    default: 10_000,
    defaultSource: 'a standard error of about one hundredth of the spread',
    defaultTier: 'estimate',
    decimals: 0,
  }),
  seed: number({
    label: 'Seed',
    words: 'Which futures are drawn: the same seed draws the same ones',
    unit: '1',
    min: 0,
    max: largestSeed,
    whole: true,
    default: 1,
    defaultSource: 'any whole number does',
    defaultTier: 'estimate',
    decimals: 0,
  }),
} as const;

/** A correlation of two drivers, as a number from -1 to 1. */
const correlationSpec: FieldSpec = {
  kind: 'number',
  label: 'Correlation',
  words: 'How far the two move together: 1 always, 0 not at all, −1 always apart',
  unit: '1',
  min: -1,
  max: 1,
  default: 0,
  decimals: 2,
};

/** What a row sets. */
export type RiskPlace =
  | { readonly kind: 'driver'; readonly driver: string; readonly field: string; readonly spec: FieldSpec }
  | { readonly kind: 'run'; readonly field: keyof typeof runFields; readonly spec: FieldSpec }
  | {
      readonly kind: 'correlation';
      readonly a: TiedDriver;
      readonly b: TiedDriver;
      readonly spec: FieldSpec;
    };

/** The id of the row of a correlation, whichever of the two is named first. */
export function correlationId(a: TiedDriver, b: TiedDriver): string {
  const [first, second] = tiedDrivers.indexOf(a) <= tiedDrivers.indexOf(b) ? [a, b] : [b, a];
  return `correlation.${first}.${second}`;
}

/** What the row with this id sets, or null where there is no such setting. */
export function riskPlace(id: string): RiskPlace | null {
  const [group = '', field = '', second = '', ...rest] = id.split('.');
  if (rest.length > 0) return null;
  if (group === 'correlation') {
    const [a, b] = [field, second].map((name) => tiedDrivers.find((driver) => driver === name));
    return a && b && a !== b && correlationId(a, b) === id
      ? { kind: 'correlation', a, b, spec: correlationSpec }
      : null;
  }
  if (second !== '') return null;
  if (group === 'run')
    return field === 'trials' || field === 'seed' ? { kind: 'run', field, spec: runFields[field] } : null;
  if (!Object.hasOwn(drivers, group)) return null;
  const fields: Readonly<Record<string, FieldSpec>> = drivers[group as keyof typeof drivers].fields;
  const spec = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return spec ? { kind: 'driver', driver: group, field, spec } : null;
}

/** What is wrong with rows, each with its place in a portfolio. `problemOf`: the rule of input boxes. */
export function riskRowProblems(
  rows: readonly RiskInput[],
  problemOf: (spec: FieldSpec, value: unknown) => string | null,
): { readonly path: string; readonly message: string }[] {
  const problems = rows.flatMap(({ id, value }, index) => {
    const place = riskPlace(id);
    if (!place) return [{ path: `riskInputs.${index}.id`, message: `no setting of risk is called "${id}"` }];
    const problem = problemOf(place.spec, value);
    return problem === null ? [] : [{ path: `riskInputs.${index}.value`, message: problem }];
  });
  if (problems.length > 0) return problems;
  const crossed = crossedHardCost(rows);
  return crossed === null ? [] : [{ path: 'riskInputs', message: crossed }];
}

/** Why P50 and P90 of hard cost cannot stand together, or null. */
export function crossedHardCost(rows: readonly RiskInput[]): string | null {
  const of = (field: 'p50' | 'p90'): number =>
    Number(
      rows.find(({ id }) => id === `hardCost.${field}`)?.value ?? drivers.hardCost.fields[field].default,
    );
  return of('p90') < of('p50') ? 'P90 over plan cannot be below P50 over plan' : null;
}
