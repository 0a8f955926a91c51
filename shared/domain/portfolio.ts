import type { LimitInput } from '../choice/limitInputs.ts';
import type { RiskInput } from '../risk/riskRows.ts';
import type { AnswerTables } from './answers.ts';
import type { dealFields } from './deals/dealFields.ts';
import type { blockFields, FieldSpec, marketFields, portfolioFields, siteFields } from './fields.ts';
import type { BlockId, DealId, SiteId, SourceId } from './ids.ts';
import type { YearMonth } from './months.ts';
import type { Scenario, ScenarioChange } from './scenarioRows.ts';
import type { PlanSnapshot } from './snapshotRows.ts';

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

export const ratingId = (site: string, factor: string): string => `${site}/${factor}`;

export const provenanceId = (entity: string, field: string): string => `${entity}/${field}`;
