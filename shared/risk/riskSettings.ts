import { z } from 'zod';
import { fieldProblem } from '../domain/fieldProblem.ts';
import type { FieldSpec } from '../domain/fields/fieldSpec.ts';
import { byId } from '../domain/order.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { FieldProblem } from '../domain/portfolioJson.ts';
import { copula } from './correlation.ts';
import { type DriverId, drivers } from './drivers.ts';
import { correlationId, type RiskPlace, riskPlace, runFields } from './riskRows.ts';
import { defaultCorrelations, type TiedDriver, tiedDrivers } from './tiedDrivers.ts';

type ValueOf<S> = S extends {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: infer V }[];
}
  ? V
  : number;

/** The parameters of every driver, and the correlations: all that a simulation needs beside a portfolio. */
export type RiskSettings = {
  readonly [D in DriverId]: {
    readonly [F in keyof (typeof drivers)[D]['fields']]: ValueOf<(typeof drivers)[D]['fields'][F]>;
  };
} & {
  readonly correlations: readonly {
    readonly a: TiedDriver;
    readonly b: TiedDriver;
    readonly correlation: number;
  }[];
};

const specs = Object.entries(drivers).map(([id, { fields }]) => ({
  id,
  fields: Object.entries(fields as Record<string, FieldSpec>),
}));

/** Every parameter at its default. */
export function defaultRiskSettings(): RiskSettings {
  const groups = specs.map(({ id, fields }) => [
    id,
    Object.fromEntries(fields.map(([name, spec]) => [name, spec.default])),
  ]);
  return { ...Object.fromEntries(groups), correlations: defaultCorrelations } as RiskSettings;
}

/** What the catalogue says of a setting. */
export function defaultRiskValue(place: RiskPlace): number | string {
  if (place.kind !== 'correlation') return place.spec.default ?? 0;
  const stated = defaultCorrelations.find(
    ({ a, b }) => correlationId(a, b) === correlationId(place.a, place.b),
  );
  return stated?.correlation ?? 0;
}

/** The settings of a document: the catalogue's with its rows in their place. */
export function riskSettingsOf({ riskInputs }: Pick<Portfolio, 'riskInputs'>): RiskSettings {
  const values: Record<string, Record<string, number | string>> = {};
  const correlations = new Map(defaultCorrelations.map((each) => [correlationId(each.a, each.b), each]));
  for (const { id, value } of [...riskInputs].sort(byId)) {
    const place = riskPlace(id);
    if (place?.kind === 'driver') values[place.driver] = { ...values[place.driver], [place.field]: value };
    else if (place?.kind === 'correlation')
      correlations.set(id, { a: place.a, b: place.b, correlation: Number(value) });
  }
  const standard = defaultRiskSettings();
  const groups = specs.map(({ id }) => [id, { ...standard[id as DriverId], ...values[id] }]);
  return { ...Object.fromEntries(groups), correlations: [...correlations.values()] } as RiskSettings;
}

/** How many futures of a document are drawn, and which. */
export function runOf({ riskInputs }: Pick<Portfolio, 'riskInputs'>): {
  readonly trials: number;
  readonly seed: number;
} {
  const of = (field: keyof typeof runFields): number =>
    Number(riskInputs.find(({ id }) => id === `run.${field}`)?.value ?? runFields[field].default);
  return { trials: of('trials'), seed: of('seed') };
}

const fieldShape = (spec: FieldSpec) =>
  z
    .union([z.number(), z.string()])
    .default(spec.default as number | string)
    .superRefine((value, context) => {
      const problem = fieldProblem(spec, value);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    });

const settingsJson = z.strictObject({
  ...Object.fromEntries(
    specs.map(({ id, fields }) => {
      const shape = z.strictObject(
        Object.fromEntries(fields.map(([name, spec]) => [name, fieldShape(spec)])),
      );
      return [id, shape.prefault({})];
    }),
  ),
  correlations: z
    .array(
      z.strictObject({
        a: z.enum(tiedDrivers),
        b: z.enum(tiedDrivers),
        correlation: z.number().min(-1).max(1),
      }),
    )
    .default([...defaultCorrelations]),
});

export type ParsedRiskSettings =
  | { readonly ok: true; readonly value: RiskSettings }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads settings that somebody wrote: what is missing takes its default, what is unknown is refused. */
export function parseRiskSettings(json: unknown): ParsedRiskSettings {
  const parsed = settingsJson.safeParse(json);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.') || '(file)',
        message,
      })),
    };
  const value = parsed.data as unknown as RiskSettings;
  if (value.hardCost.p90 < value.hardCost.p50)
    return {
      ok: false,
      problems: [{ path: 'hardCost.p90', message: 'P90 over plan cannot be below P50 over plan' }],
    };
  try {
    copula(tiedDrivers, value.correlations);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [{ path: 'correlations', message: error.message }] };
  }
  return { ok: true, value };
}

/** Settings under which every trial is the plan. */
export function calmRiskSettings(): RiskSettings {
  const settings = defaultRiskSettings();
  return {
    ...settings,
    btcPrice: {
      ...settings.btcPrice,
      volatility: 0,
      jumpsPerYear: 0,
      bullGrowth: 0,
      bullVolatility: 0,
      flatGrowth: 0,
      flatVolatility: 0,
      bearGrowth: 0,
      bearVolatility: 0,
    },
    network: { ...settings.network, noise: 0 },
    power: { ...settings.power, spread: 0, spikeSpread: 0 },
    hardCost: { ...settings.hardCost, p50: 1, p90: 1 },
    delay: { ...settings.delay, scale: 0 },
    rent: { ...settings.rent, low: 1, high: 1 },
    signing: { ...settings.signing, chance: 1, meanMonths: 0 },
    loanRate: { ...settings.loanRate, spread: 0 },
    capRate: { ...settings.capRate, spread: 0 },
    gpuPrice: { volatility: 0 },
    tenantDefault: { ...settings.tenantDefault, multiple: 0 },
  };
}
