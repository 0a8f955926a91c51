import { z } from 'zod';
import { type LimitInput, limitInputProblems, limitNames, mostLimitText } from '../choice/limitInputs.ts';
import { type RiskInput, riskRowProblems } from '../risk/riskRows.ts';
import { type AnswerTables, answerProblems, answerShapes, noAnswers } from './answers.ts';
import { choiceLabels } from './choice.ts';
import { dealFields } from './deals/dealFields.ts';
import {
  blockFields,
  type FieldSpec,
  fieldTables,
  marketFields,
  portfolioFields,
  siteFields,
  type TableName,
} from './fields.ts';
import {
  type BlockId,
  blockId,
  type DealId,
  dealId,
  type SiteId,
  type SourceId,
  siteId,
  sourceId,
} from './ids.ts';
import { firstMonth, lastMonth, planMonthPattern, type YearMonth } from './months.ts';
import { byId } from './order.ts';
import { factorIds } from './readiness/factors.ts';
import { scenarioRowProblems } from './scenarioChecks.ts';
import {
  mostScenarioChanges,
  type Scenario,
  type ScenarioChange,
  scenarioChangeSchema,
  scenarioLetters,
  scenarioSchema,
} from './scenarioRows.ts';
import { type PlanSnapshot, snapshotLimits, snapshotProblems, snapshotSchema } from './snapshotRows.ts';
import { fromVersionOne } from './versionOne.ts';

type Base<S extends FieldSpec> = S['kind'] extends 'number'
  ? number
  : S['kind'] extends 'month'
    ? YearMonth
    : S['kind'] extends 'choice'
      ? OptionValue<S>
      : string;
type OptionValue<S extends FieldSpec> = S['options'] extends readonly { readonly value: infer V }[]
  ? V
  : string;
type Value<S extends FieldSpec> = S['nullable'] extends true ? Base<S> | null : Base<S>;
type Values<T extends Record<string, FieldSpec>> = { readonly [K in keyof T]: Value<T[K]> };

export type PortfolioSettings = Values<typeof portfolioFields>;
export type Market = Values<typeof marketFields>;
export type Site = { readonly id: SiteId } & Values<typeof siteFields>;
/** A data hall, or a few, converted together. `ordinal` orders the blocks of one site, from 1. */
export type Block = {
  readonly id: BlockId;
  readonly siteId: SiteId;
  readonly ordinal: number;
} & Values<typeof blockFields>;

/** An announced deal: one of the library, or one that somebody added to the document. */
export type Deal = { readonly id: DealId } & Values<typeof dealFields>;

/** Points that somebody gave a site for one factor of readiness, with why and on what evidence. */
export interface Rating {
  /** `site/factor`. */
  readonly id: string;
  readonly siteId: SiteId;
  readonly factor: string;
  /** 0 to 100; null where only reason or evidence is noted so far. */
  readonly points: number | null;
  readonly reason: string;
  readonly evidence: string;
}

/** The weight of one factor of readiness, where it is not that of the catalogue. */
export interface Weight {
  /** The factor. */
  readonly id: string;
  readonly weight: number;
}

/** How far a source can be trusted, best first. */
export const tiers = ['signed', 'quote', 'benchmark', 'estimate', 'placeholder'] as const;
export type Tier = (typeof tiers)[number];

/** Where inputs come from. `date` is free text as published: `2026-06`, `Q1 2026`, `undated`. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly detail: string;
  readonly date: string;
}

/**
 * What stands behind one input value: its source, its tier, the text as it was found and how that was
 * read. `entity` is the id of a site or block, or `portfolio` or `market`.
 */
export interface Provenance {
  readonly id: string;
  readonly entity: string;
  readonly field: string;
  readonly sourceId: SourceId | null;
  readonly tier: Tier;
  readonly original: string;
  readonly reading: string;
}

/** The whole open document: flat tables, so that an edit is a row and a row is an edit. */
export interface Portfolio extends AnswerTables {
  readonly format: 'switchyard-portfolio';
  readonly version: 2;
  readonly portfolio: PortfolioSettings;
  readonly market: Market;
  readonly sites: readonly Site[];
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly provenance: readonly Provenance[];
  readonly scenarios: readonly Scenario[];
  readonly scenarioChanges: readonly ScenarioChange[];
  /** Deals that were added to those of the library. */
  readonly deals: readonly Deal[];
  readonly ratings: readonly Rating[];
  readonly weights: readonly Weight[];
  readonly riskInputs: readonly RiskInput[];
  /** Limits and locks of the optimiser that somebody set. */
  readonly limitInputs: readonly LimitInput[];
  /** Named versions of the plan, locked. */
  readonly snapshots: readonly PlanSnapshot[];
}

/** How much a portfolio may hold: numbers of rows, characters of a text. */
export const portfolioLimits = { sites: 5_000, blocks: 50_000, deals: 1_000, text: 4_000 } as const;

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

function defaults<T>(fields: Record<string, FieldSpec>): T {
  return Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, spec.default])) as T;
}

/** A portfolio without sites, every input at its default. */
export function emptyPortfolio(name: string): Portfolio {
  return {
    format: 'switchyard-portfolio',
    version: 2,
    portfolio: { ...defaults<PortfolioSettings>(portfolioFields), name },
    market: defaults<Market>(marketFields),
    sites: [],
    blocks: [],
    sources: [],
    provenance: [],
    scenarios: [],
    scenarioChanges: [],
    deals: [],
    ratings: [],
    weights: [],
    ...noAnswers,
    riskInputs: [],
    limitInputs: [],
    snapshots: [],
  };
}

/** A site with every input at its default but the given ones. */
export function newSite(id: string, given: Partial<Site> = {}): Site {
  return { ...defaults<Site>(siteFields), ...given, id: siteId(id) };
}

/** A block with every input at its default but the given ones. */
export function newBlock(id: string, site: SiteId, ordinal: number, given: Partial<Block> = {}): Block {
  return { ...defaults<Block>(blockFields), ...given, id: blockId(id), siteId: site, ordinal };
}

/** A deal of which nothing is known but what is given. */
export function newDeal(id: string, given: Partial<Deal> = {}): Deal {
  return { ...defaults<Deal>(dealFields), ...given, id: dealId(id) };
}

export function newSource(id: string, title: string, detail = '', date = ''): Source {
  return { id: sourceId(id), title, detail, date };
}

export const ratingId = (site: string, factor: string): string => `${site}/${factor}`;

export const provenanceId = (entity: string, field: string): string => `${entity}/${field}`;

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
