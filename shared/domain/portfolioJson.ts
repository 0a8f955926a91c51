import { z } from 'zod';
import { limitInputProblems, limitNames, mostLimitText } from '../choice/limitInputs.ts';
import { riskRowProblems } from '../risk/riskRows.ts';
import { answerProblems, answerShapes } from './answers.ts';
import { dealFields } from './deals/dealFields.ts';
import { fieldProblem } from './fieldProblem.ts';
import { type FieldSpec, fieldTables, type TableName } from './fields.ts';
import { firstMonth, lastMonth, planMonthPattern } from './months.ts';
import { byId } from './order.ts';
import { type Portfolio, portfolioLimits, ratingId, tiers } from './portfolio.ts';
import { factorIds } from './readiness/factors.ts';
import { scenarioRowProblems } from './scenarioChecks.ts';
import {
  mostScenarioChanges,
  scenarioChangeSchema,
  scenarioLetters,
  scenarioSchema,
} from './scenarioRows.ts';
import { snapshotLimits, snapshotProblems, snapshotSchema } from './snapshotRows.ts';
import { fromVersionOne } from './versionOne.ts';

function fieldSchema(spec: FieldSpec): z.ZodType {
  const describe = spec.unit && spec.unit !== '1' ? `${spec.words} (${spec.unit})` : spec.words;
  let schema: z.ZodType;
  if (spec.kind === 'number') {
    let n = spec.whole ? z.int() : z.number();
    if (spec.min !== undefined) n = n.min(spec.min);
    if (spec.max !== undefined) n = n.max(spec.max);
    schema = n;
  } else if (spec.kind === 'month') {
    schema = z
      .string()
      .regex(planMonthPattern, `a month is written YYYY-MM, from ${firstMonth} to ${lastMonth}`);
  } else if (spec.kind === 'choice') {
    schema = z.enum((spec.options ?? []).map((option) => option.value));
  } else {
    schema = z.string().max(portfolioLimits.text);
  }
  if (spec.nullable) schema = schema.nullable();
  return schema.default(spec.default).describe(describe);
}

const shapeOf = (fields: Record<string, FieldSpec>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, fieldSchema(spec)]));

const tableShape = (table: TableName): Record<string, z.ZodType> => shapeOf(fieldTables[table]);

const id = z.string().min(1).max(80);
/** The id of a block is made of that of its site, so it is longer. */
const longId = z.string().min(1).max(120);

const portfolioJson = z.strictObject({
  format: z.literal('switchyard-portfolio'),
  version: z.literal(2),
  portfolio: z.strictObject(tableShape('portfolio')),
  market: z.strictObject(tableShape('market')),
  sites: z.array(z.strictObject({ id, ...tableShape('site') })).max(portfolioLimits.sites),
  blocks: z
    .array(z.strictObject({ id: longId, siteId: id, ordinal: z.int().min(1), ...tableShape('block') }))
    .max(portfolioLimits.blocks)
    .default([]),
  sources: z
    .array(
      z.strictObject({
        id,
        title: z.string().max(1_000),
        detail: z.string().max(4_000).default(''),
        date: z.string().max(100).default(''),
      }),
    )
    .default([]),
  provenance: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(220),
        entity: longId,
        field: z.string().min(1).max(80),
        sourceId: id.nullable().default(null),
        tier: z.enum(tiers),
        original: z.string().max(4_000).default(''),
        reading: z.string().max(1_000).default(''),
      }),
    )
    .default([]),
  scenarios: z.array(scenarioSchema).max(scenarioLetters.length).default([]),
  scenarioChanges: z.array(scenarioChangeSchema).max(mostScenarioChanges).default([]),
  deals: z
    .array(z.strictObject({ id, ...shapeOf(dealFields) }))
    .max(portfolioLimits.deals)
    .default([]),
  ratings: z
    .array(
      z.strictObject({
        id: longId,
        siteId: id,
        factor: z.enum(factorIds),
        points: z.number().min(0).max(100).nullable().default(null),
        reason: z.string().max(portfolioLimits.text).default(''),
        evidence: z.string().max(portfolioLimits.text).default(''),
      }),
    )
    .default([]),
  weights: z.array(z.strictObject({ id: z.enum(factorIds), weight: z.number().min(0).max(100) })).default([]),
  ...answerShapes,
  limitInputs: z
    .array(z.strictObject({ id: z.enum(limitNames), value: z.string().max(mostLimitText) }))
    .default([]),
  riskInputs: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(120),
        value: z.union([z.number(), z.string().max(80)]),
        source: z.string().max(1_000).default(''),
      }),
    )
    .default([]),
  snapshots: z.array(snapshotSchema).max(snapshotLimits.snapshots).default([]),
});

/** The JSON Schema (draft 2020-12) of an open portfolio: what `switchyard schema` prints. */
export function portfolioJsonSchema(): unknown {
  return z.toJSONSchema(portfolioJson, { io: 'input' });
}

export interface FieldProblem {
  /** Path into the JSON, as `sites.3.energisedMw`. */
  readonly path: string;
  readonly message: string;
}

export type ParsedPortfolio =
  | { readonly ok: true; readonly value: Portfolio }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Reads an open portfolio from JSON that somebody wrote. Missing inputs take their defaults; unknown
 * ones are refused, as are ids used twice and blocks of unknown sites. A portfolio of version 1 is read
 * with its figures as they were.
 */
export function parsePortfolio(json: unknown): ParsedPortfolio {
  const parsed = portfolioJson.safeParse(fromVersionOne(json));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.') || '(file)',
        message: issue.message,
      })),
    };
  }
  const read = parsed.data as unknown as Portfolio;
  const value: Portfolio = {
    ...read,
    sites: [...read.sites].sort(byId),
    blocks: [...read.blocks].sort(byId),
    sources: [...read.sources].sort(byId),
    provenance: [...read.provenance].sort(byId),
    scenarios: [...read.scenarios].sort(byId),
    scenarioChanges: [...read.scenarioChanges].sort(byId),
    deals: [...read.deals].sort(byId),
    ratings: [...read.ratings].sort(byId),
    weights: [...read.weights].sort(byId),
    answers: [...read.answers].sort(byId),
    answerSliders: [...read.answerSliders].sort(byId),
    answerFigures: [...read.answerFigures].sort(byId),
    riskInputs: [...read.riskInputs].sort(byId),
    limitInputs: [...read.limitInputs].sort(byId),
    snapshots: [...read.snapshots].sort(byId),
  };
  const problems = [
    ...referenceProblems(value),
    ...answerProblems(value),
    ...riskRowProblems(value.riskInputs, fieldProblem),
    ...limitInputProblems(value.limitInputs),
    ...snapshotProblems(value.snapshots),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function referenceProblems(portfolio: Portfolio): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const unique = (rows: readonly { readonly id: string }[], table: string): Set<string> => {
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      if (seen.has(row.id))
        problems.push({ path: `${table}.${index}.id`, message: `id "${row.id}" is used twice` });
      seen.add(row.id);
    });
    return seen;
  };
  const sites = unique(portfolio.sites, 'sites');
  const sources = unique(portfolio.sources, 'sources');
  const blocks = unique(portfolio.blocks, 'blocks');
  unique(portfolio.provenance, 'provenance');
  unique(portfolio.deals, 'deals');
  unique(portfolio.ratings, 'ratings');
  unique(portfolio.weights, 'weights');
  unique(portfolio.riskInputs, 'riskInputs');
  unique(portfolio.limitInputs, 'limitInputs');
  portfolio.ratings.forEach((rating, index) => {
    if (!sites.has(rating.siteId))
      problems.push({ path: `ratings.${index}.siteId`, message: `no site has the id "${rating.siteId}"` });
    if (rating.id !== ratingId(rating.siteId, rating.factor))
      problems.push({
        path: `ratings.${index}.id`,
        message: `the id of this rating is "${ratingId(rating.siteId, rating.factor)}"`,
      });
  });
  portfolio.blocks.forEach((block, index) => {
    if (!sites.has(block.siteId))
      problems.push({ path: `blocks.${index}.siteId`, message: `no site has the id "${block.siteId}"` });
  });
  portfolio.provenance.forEach((row, index) => {
    const known =
      row.entity === 'portfolio' ||
      row.entity === 'market' ||
      sites.has(row.entity) ||
      blocks.has(row.entity);
    if (!known)
      problems.push({ path: `provenance.${index}.entity`, message: `nothing has the id "${row.entity}"` });
    if (row.sourceId !== null && !sources.has(row.sourceId))
      problems.push({
        path: `provenance.${index}.sourceId`,
        message: `no source has the id "${row.sourceId}"`,
      });
  });
  return [...problems, ...scenarioRowProblems(portfolio, fieldProblem)];
}
