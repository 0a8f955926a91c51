import { z } from 'zod';
import { fieldSpec, type TableName } from './fields.ts';

/** Colours of scenarios: names of tokens, told apart by people who are colour-blind too. */
export const scenarioColours = ['plum', 'teal', 'ochre', 'indigo', 'olive', 'rose'] as const;
export type ScenarioColour = (typeof scenarioColours)[number];

/** Letters by which scenarios are called: as many scenarios as a document may hold. */
export const scenarioLetters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const;

/** Most changes of all scenarios together. */
export const mostScenarioChanges = 200_000;

/** A named patch of inputs over the base. It holds what differs, never a copy of what does not. */
export interface Scenario {
  readonly id: string;
  /** `A` to `Z`: never twice. */
  readonly letter: string;
  readonly name: string;
  readonly colour: ScenarioColour;
  readonly note: string;
  /** Orders the strip, from 1. */
  readonly ordinal: number;
}

/**
 * One input that has another value in one scenario. `key` is the id of the site or block, or `portfolio`
 * or `market`. A block that only the scenario has is a change of `siteId` to its site, beside which its
 * other inputs stand; one that the scenario does without is a change of `siteId` to nothing.
 */
export interface ScenarioChange {
  readonly id: string;
  readonly scenarioId: string;
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
  readonly value: string | number | null;
}

export const scenarioChangeId = (
  scenarioId: string,
  { table, key, field }: Pick<ScenarioChange, 'table' | 'key' | 'field'>,
): string => `${scenarioId}/${table}/${key}/${field}`;

const id = z.string().min(1).max(80);

export const scenarioSchema = z.strictObject({
  id,
  letter: z.string().regex(/^[A-Z]$/, 'a scenario is called by one letter from A to Z'),
  name: z.string().min(1).max(200),
  colour: z.enum(scenarioColours).default('plum'),
  note: z.string().max(4_000).default(''),
  ordinal: z.int().min(1).max(1_000),
});

export const scenarioChangeSchema = z.strictObject({
  id: z.string().min(1).max(400),
  scenarioId: id,
  table: z.enum(['portfolio', 'market', 'site', 'block']),
  key: z.string().min(1).max(120),
  field: z.string().min(1).max(80),
  value: z.union([z.string().max(4_000), z.number(), z.null()]),
});

/** What an input of a scenario may be about besides the fields of its table: which site has a block, in which place. */
export const blockPlaceFields = ['siteId', 'ordinal'] as const;

const baseFields: ReadonlySet<string> = new Set(['decisionMonth', 'horizonMonths']);

/** Why an input has one value in every scenario, as a sentence; or null where a scenario may have its own. */
export function onlyInBase(table: TableName, name: string): string | null {
  if (table === 'block' && blockPlaceFields.some((field) => field === name)) return null;
  const spec = fieldSpec(table, name);
  if (!spec) return `There is no input "${name}" in ${table}`;
  if (spec.kind === 'text') return `Names and notes are the same in every scenario: ${spec.label}`;
  if (table === 'portfolio' && baseFields.has(name))
    return `${spec.label} is the same in every scenario: their months are compared with each other`;
  return null;
}
