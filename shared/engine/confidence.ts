import {
  fieldSpec,
  type MarketField,
  marketFields,
  type SiteField,
  siteFields,
  type TableName,
} from '../domain/fields.ts';
import { idleMarketInput, idleSiteInput, siteSituation } from '../domain/idleInputs.ts';
import type { Row } from '../domain/patch.ts';
import { type Block, type Portfolio, type Site, type Tier, tiers } from '../domain/portfolio.ts';
import { FigureEngine } from './figureEngine.ts';
import { layout } from './generated/kernel.js';
import { inputValueText } from './lineValue.ts';
import { type SourceCard, sourceCard } from './sourceCard.ts';
import { type Swing, swingOf } from './swing.ts';

/** Figures whose confidence is asked for, by their names without scope. */
export const weighedFigures = ['npvPlan', 'gain'] as const;
export type WeighedFigure = (typeof weighedFigures)[number];

/** An input and what a figure has resting on it. */
export interface WeighedInput {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
  readonly label: string;
  /** The site or block; empty for the market. */
  readonly place: string;
  readonly text: string;
  readonly source: SourceCard;
  /** Half of what the figure moves while the input swings, USD. */
  readonly weightUsd: number;
  /** Part of the sum of all weights, 0 to 1. */
  readonly share: number;
}

/** What a figure rests on. */
export interface Confidence {
  /** Share of each tier; they add up to 1, or are all 0 where no input moves the figure. */
  readonly byTier: Readonly<Record<Tier, number>>;
  /** The inputs on which most rests, the weightiest first. */
  readonly inputs: readonly WeighedInput[];
  /** Inputs that move the figure at all. */
  readonly inputCount: number;
}

export type ConfidenceReport = Readonly<Record<WeighedFigure, Confidence>>;

/** An input that was swung, with what that did to each figure; who vouches for it is looked up later. */
interface Weighing {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
  readonly place: string;
  readonly weights: readonly number[];
}

interface WeighedSite {
  readonly market: Portfolio['market'];
  readonly settings: Portfolio['portfolio'];
  readonly blocks: readonly Block[];
  readonly weighings: readonly Weighing[];
}

/** Inputs of the market that lines read. */
const marketInputs = (Object.keys(marketFields) as MarketField[]).filter((field) =>
  layout.market.inputs.includes(field),
);

/** Inputs of a site that lines read, by themselves or where a block leaves its own to its site. */
const siteInputs: readonly SiteField[] = (Object.keys(siteFields) as SiteField[]).filter(
  (field) =>
    layout.site.inputs.includes(field) ||
    (layout.block.inputs.includes(field) && fieldSpec('block', field)?.inherits),
);

/**
 * Says which share of a figure rests on which tier of sources. Each input that the model reads and that
 * can be moved is swung to both sides (`swingOf` says how far) while all others stand; half the difference
 * of the figure is the input's weight, and the share of a tier is the sum of the weights of its inputs over
 * the sum of all. So a share is not of the dollars of the figure but of what could move it: an input that
 * cannot move it weighs nothing, however badly it is sourced, and one that does not count under the choices
 * made is not swung at all. Inputs of a site are weighed with that site
 * alone, inputs of the market with all sites. A date of a block that has no source of its own is vouched
 * for by the build time of its site, from which blocks are planned.
 *
 * Deterministic; sites that did not change since the last run are not weighed again.
 */
export class ConfidenceWork {
  readonly #sites = new WeakMap<Site, WeighedSite>();

  /**
   * Weighs a site, or all sites together where `siteId` is null, and keeps the `keep` weightiest inputs.
   * Yields after each swing, so that the work can be spread over idle time. Throws a RangeError for an
   * unknown site.
   */
  *weigh(portfolio: Portfolio, siteId: string | null, keep = 5): Generator<void, ConfidenceReport> {
    const sites = portfolio.sites.filter(({ id }) => siteId === null || id === siteId);
    if (siteId !== null && sites.length === 0) throw new RangeError(`The portfolio has no site ${siteId}`);
    const blocks = new Map<string, Block[]>();
    for (const block of portfolio.blocks)
      blocks.set(block.siteId, [...(blocks.get(block.siteId) ?? []), block]);
    const scope: Portfolio =
      siteId === null ? portfolio : { ...portfolio, sites, blocks: blocks.get(siteId) ?? [] };
    const weighings: Weighing[] = [];
    for (const site of sites)
      weighings.push(...(yield* this.#weighSite(portfolio, site, blocks.get(site.id) ?? [])));
    weighings.push(...(yield* weighShared(scope)));
    return reportOf(portfolio, weighings, keep);
  }

  *#weighSite(
    portfolio: Portfolio,
    site: Site,
    blocks: readonly Block[],
  ): Generator<void, readonly Weighing[]> {
    const known = this.#sites.get(site);
    if (known && isStillWeighed(known, portfolio, blocks)) return known.weighings;
    const alone: Portfolio = { ...portfolio, sites: [site], blocks };
    const swings = new Swings(alone);
    const weighings: Weighing[] = [];
    const situation = siteSituation(portfolio.market, site, blocks);
    for (const field of siteInputs)
      if (idleSiteInput(field, situation) === null)
        weighings.push(
          ...(yield* swings.weigh('site', site as Row, field, site.name, (row) => ({
            ...alone,
            sites: [row as Site],
          }))),
        );
    for (const block of blocks)
      for (const field of layout.block.inputs)
        weighings.push(
          ...(yield* swings.weigh(
            'block',
            block as Row,
            field,
            `${site.name} block ${block.ordinal}`,
            (row) => ({
              ...alone,
              blocks: blocks.map((other) => (other === block ? (row as Block) : other)),
            }),
          )),
        );
    this.#sites.set(site, { market: portfolio.market, settings: portfolio.portfolio, blocks, weighings });
    return weighings;
  }
}

function isStillWeighed(known: WeighedSite, portfolio: Portfolio, blocks: readonly Block[]): boolean {
  return (
    known.market === portfolio.market &&
    known.settings === portfolio.portfolio &&
    known.blocks.length === blocks.length &&
    blocks.every((block, index) => block === known.blocks[index])
  );
}

function* weighShared(scope: Portfolio): Generator<void, readonly Weighing[]> {
  const swings = new Swings(scope);
  const weighings: Weighing[] = [];
  for (const field of marketInputs)
    if (idleMarketInput(field, scope.market) === null)
      weighings.push(
        ...(yield* swings.weigh('market', { id: 'market', ...scope.market } as Row, field, '', (row) => {
          const { id: _id, ...market } = row;
          return { ...scope, market: market as Portfolio['market'] };
        })),
      );
  return weighings;
}

/** Swings inputs of one portfolio on an engine of its own. */
class Swings {
  readonly #portfolio: Portfolio;
  readonly #engine = new FigureEngine(weighedFigures);

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
  }

  /** The weight of one input of a row, or nothing where it cannot be swung or moves no figure. */
  *weigh(
    table: TableName,
    row: Row,
    field: string,
    place: string,
    withRow: (row: Row) => Portfolio,
  ): Generator<void, readonly Weighing[]> {
    const swing = swingOf(table, field, row[field], this.#portfolio.portfolio.decisionMonth);
    if (!swing) return [];
    const low = this.#figures(withRow({ ...row, [field]: swing.low }));
    yield;
    const high = this.#figures(withRow({ ...row, [field]: swing.high }));
    yield;
    const weights = low.map((usd, index) => weightOf(swing, usd, high[index] ?? Number.NaN));
    return weights.some((weight) => weight > 0)
      ? [{ table, key: String(row['id']), field, place, weights }]
      : [];
  }

  #figures(portfolio: Portfolio): readonly number[] {
    const engine = this.#engine.under(portfolio);
    return weighedFigures.map((figure) => engine.value(figure));
  }
}

/** What a figure moved for a swing. A figure that is no number on one side weighs nothing. */
function weightOf(swing: Swing, low: number, high: number): number {
  const moved = Math.abs(high - low);
  const isRounding = moved <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  return Number.isFinite(moved) && !isRounding ? moved * swing.weight : 0;
}

function reportOf(portfolio: Portfolio, weighings: readonly Weighing[], keep: number): ConfidenceReport {
  const siteOfBlock = new Map(portfolio.blocks.map((block) => [block.id as string, block.siteId as string]));
  const rows = new Map<string, Row>();
  for (const row of [...portfolio.sites, ...portfolio.blocks]) rows.set(row.id, row as Row);
  rows.set('market', portfolio.market as Row);
  const stored = ({ key, field }: Weighing) => rows.get(key)?.[field];
  const cards = weighings.map((weighing) => {
    const { table, key, field } = weighing;
    const own = sourceCard(portfolio, table, key, field, stored(weighing));
    const site = table === 'block' && own.tier === 'placeholder' ? siteOfBlock.get(key) : undefined;
    return site === undefined
      ? own
      : sourceCard(portfolio, 'site', site, 'buildMonths', rows.get(site)?.['buildMonths']);
  });
  const report = weighedFigures.map((figure, at): readonly [WeighedFigure, Confidence] => {
    const weightAt = (index: number): number => weighings[index]?.weights[at] ?? 0;
    const total = weighings.reduce((sum, _, index) => sum + weightAt(index), 0);
    const byTier = Object.fromEntries(tiers.map((tier) => [tier, 0])) as Record<Tier, number>;
    if (total > 0)
      cards.forEach(({ tier }, index) => {
        byTier[tier] += weightAt(index) / total;
      });
    const order = weighings
      .map((_, index) => index)
      .filter((index) => weightAt(index) > 0)
      .sort((a, b) => weightAt(b) - weightAt(a) || a - b);
    const inputs = order.slice(0, keep).flatMap((index) => {
      const weighing = weighings[index];
      const source = cards[index];
      if (!weighing || !source) return [];
      const { table, key, field, place } = weighing;
      const weightUsd = weightAt(index);
      return [
        {
          table,
          key,
          field,
          label: fieldSpec(table, field)?.label ?? field,
          place,
          text: inputValueText(table, field, stored(weighing)),
          source,
          weightUsd,
          share: weightUsd / total,
        },
      ];
    });
    return [figure, { byTier, inputs, inputCount: order.length }];
  });
  return Object.fromEntries(report) as Record<WeighedFigure, Confidence>;
}
