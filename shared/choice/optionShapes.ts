import { type CommercialModel, type CommercialTerm, commercialTerms } from '../domain/commercialTerms.ts';
import { blocksOf, conversionRange, convertedMw, planBlocks, snapConversion } from '../domain/conversion.ts';
import { blockFields } from '../domain/fields.ts';
import { formatMw } from '../domain/format.ts';
import { addMonths, formatMonth, lastMonth, monthsBetween, type YearMonth } from '../domain/months.ts';
import { fail, ok, type Result } from '../domain/outcome.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import type { Limits, OwnOption } from './limits.ts';
import type { OptionShape, UnmadeOption } from './option.ts';

/** What may be done at a site, and why nothing can be where the list is empty. */
export interface SiteShapes {
  readonly shapes: readonly OptionShape[];
  readonly closed: string | null;
  readonly unmade: readonly UnmadeOption[];
}

/** Options of every site of `portfolio`, in the order of its sites, as `limits` wish for them. */
export function optionShapes(portfolio: Portfolio, limits: Limits): readonly SiteShapes[] {
  const blocks = new Map<string, readonly Block[]>(
    portfolio.sites.map((site) => [site.id, blocksOf(portfolio, site.id)]),
  );
  const others = (id: string): ReadonlySet<string> =>
    new Set(portfolio.blocks.filter((block) => block.siteId !== id).map((block) => block.id as string));
  return portfolio.sites.map((site) =>
    shapesOf(site, blocks.get(site.id) ?? [], others(site.id), portfolio.portfolio.decisionMonth, limits),
  );
}

function shapesOf(
  site: Site,
  existing: readonly Block[],
  taken: ReadonlySet<string>,
  decisionMonth: YearMonth,
  limits: Limits,
): SiteShapes {
  const range = conversionRange(site);
  const planned = existing.length > 0 ? [plannedShape(site, existing)] : [];
  const smallest = Math.min(site.moduleMw, site.blockMw);
  if (range.limitMw <= 0)
    return {
      shapes: planned,
      closed: planned.length > 0 ? null : range.reason,
      unmade: limits.options.own.flatMap(({ siteId }, place) =>
        siteId === site.id ? [{ place, reason: range.reason }] : [],
      ),
    };
  const wishes = limits.options;
  const powers = [...new Set(wishes.shares.map((share) => snapConversion(range, share * range.limitMw)))]
    .filter((mw) => mw > 0)
    .sort((a, b) => a - b);
  const closed =
    range.limitMw < smallest
      ? `${formatMw(range.limitMw)} MW is under the smallest hall of ${formatMw(smallest)} MW`
      : null;
  const models = [...new Set<CommercialModel>([site.commercialModel, ...wishes.models])];
  const loans = [null, ...new Set(wishes.loanToCosts.filter((share) => share !== site.loanToCost))];
  const starts = [...new Set(wishes.startMonths)].sort((a, b) => a - b);
  const made = closed
    ? []
    : powers.flatMap((utilityMw) =>
        models.flatMap((model) =>
          starts.flatMap((after) =>
            loans.flatMap((loanToCost) => {
              const start = addMonths(decisionMonth, after);
              const shape = madeShape(site, { utilityMw, model, start, loanToCost }, taken);
              return shape ? [shape] : [];
            }),
          ),
        ),
      );
  const unmade: UnmadeOption[] = [];
  const own = wishes.own.flatMap((each, place): OptionShape[] => {
    if (each.siteId !== site.id) return [];
    const shape = isTooEarly(each, decisionMonth) ? null : ownShape(site, each, taken);
    if (shape) return [shape];
    unmade.push({ place, reason: isTooEarly(each, decisionMonth) ? tooEarly(decisionMonth) : tooLate });
    return [];
  });
  // What somebody described stays theirs where it is generated as well.
  const described = new Set(own.map(({ id }) => id));
  const unique = new Map(
    [...planned, ...own, ...made.filter(({ id }) => !described.has(id))].map((shape) => [shape.id, shape]),
  );
  const shapes = [...unique.values()];
  return { shapes, closed: shapes.length > 0 ? null : closed, unmade };
}

/** The blocks of a described option, with no more power than the site can convert. */
function ownShape(site: Site, own: OwnOption, taken: ReadonlySet<string>): OptionShape | null {
  const utilityMw = Math.min(own.utilityMw, conversionRange(site).limitMw);
  const shape = utilityMw > 0 ? madeShape(site, { ...own, utilityMw }, taken) : null;
  return shape && { ...shape, kind: 'own' };
}

/** Places in the list of own options of those that give the option with this id. */
export function ownPlaces(portfolio: Portfolio, limits: Limits, optionId: string): readonly number[] {
  return limits.options.own.flatMap((own, place) => {
    const site = portfolio.sites.find(({ id }) => id === own.siteId);
    return site && ownShape(site, own, new Set())?.id === optionId ? [place] : [];
  });
}

const tooLate = `Its last block would be ready after ${formatMonth(lastMonth)}, the end of the calendar`;

/** Money that is spent before the decision would be in no figure. */
const isTooEarly = ({ start }: OwnOption, decisionMonth: YearMonth): boolean =>
  monthsBetween(decisionMonth, start) < 0;

const tooEarly = (decisionMonth: YearMonth): string =>
  `It would start before the decision in ${formatMonth(decisionMonth)}`;

/**
 * The option that a description gives at its site, or why it gives none in words: more power than the site can
 * convert, a site that is closed, a start before the decision, halls that are ready after the calendar.
 */
export function describedOption(portfolio: Portfolio, own: OwnOption): Result<OptionShape, string> {
  const site = portfolio.sites.find(({ id }) => id === own.siteId);
  if (!site) return fail('The site is no longer there');
  const range = conversionRange(site);
  if (range.limitMw <= 0) return fail(range.reason);
  if (own.utilityMw > range.limitMw + 1e-9)
    return fail(`${site.name} can convert ${formatMw(range.limitMw)} MW at most: ${range.reason}`);
  const { decisionMonth } = portfolio.portfolio;
  if (isTooEarly(own, decisionMonth)) return fail(tooEarly(decisionMonth));
  const taken = new Set<string>(
    portfolio.blocks.filter((block) => block.siteId !== own.siteId).map(({ id }) => id),
  );
  const shape = ownShape(site, own, taken);
  return shape ? ok(shape) : fail(tooLate);
}

interface Wish {
  readonly utilityMw: number;
  readonly model: CommercialModel;
  readonly start: YearMonth;
  readonly loanToCost: number | null;
}

function plannedShape(site: Site, blocks: readonly Block[]): OptionShape {
  const first = blocks[0]?.commercialModel ?? site.commercialModel;
  return {
    id: `${site.id}/as-planned`,
    siteId: site.id,
    kind: 'planned',
    utilityMw: convertedMw(blocks),
    model: first,
    ...span(blocks),
    blocks,
    loanToCost: null,
  };
}

/**
 * New blocks of `utilityMw` that start in a month, later where power is not there before. Null where they
 * would be ready after the calendar of plans, or where that start is the one of an earlier month.
 */
function madeShape(site: Site, wish: Wish, taken: ReadonlySet<string>): OptionShape | null {
  const { utilityMw, model, start, loanToCost } = wish;
  const terms = termsOf(site, model);
  const blocks = planBlocks(site, [], utilityMw, start).map((block) => ({
    ...block,
    id: freeBlockId(block, taken),
    ...terms,
  }));
  const last = span(blocks);
  if (monthsBetween(last.ready, lastMonth) < 0) return null;
  const loan = loanToCost === null ? '' : `/loan${Math.round(loanToCost * 1000) / 10}%`;
  const mw = Math.round(utilityMw * 100) / 100;
  return {
    id: `${site.id}/${mw}MW/${model}/${last.start}${loan}`,
    siteId: site.id,
    kind: 'made',
    utilityMw,
    model,
    ...last,
    blocks,
    loanToCost,
  };
}

function freeBlockId(block: Block, taken: ReadonlySet<string>): Block['id'] {
  let id: string = block.id;
  for (let n = 2; taken.has(id); n += 1) id = `${block.id}-${n}`;
  return id as Block['id'];
}

function span(blocks: readonly Block[]): { readonly start: YearMonth; readonly ready: YearMonth } {
  const starts = blocks.map((block) => block.spendFrom);
  const readies = blocks.map((block) => block.readyMonth);
  return {
    start: starts.reduce((a, b) => (monthsBetween(a, b) < 0 ? b : a)),
    ready: readies.reduce((a, b) => (monthsBetween(a, b) > 0 ? b : a)),
  };
}

/** Terms of a block under a model other than that of its site: the same that `setCommercialModel` gives. */
function termsOf(site: Site, model: CommercialModel): Partial<Block> {
  if (model === site.commercialModel) return {};
  const terms = commercialTerms[model].filter(
    ({ field, value }: CommercialTerm) => Object.hasOwn(blockFields, field) && site[field] !== value,
  );
  return {
    commercialModel: model,
    ...Object.fromEntries(terms.map(({ field, value }) => [field, value])),
  };
}

/** `125 MW build-to-suit from Mar 2028`. */
export function optionWords(shape: OptionShape, modelLabel: (model: CommercialModel) => string): string {
  const mw = `${formatMw(shape.utilityMw)} MW`;
  const loan = shape.loanToCost === null ? '' : `, loan ${Math.round(shape.loanToCost * 100)} % of cost`;
  return shape.kind === 'planned'
    ? `${mw} as planned`
    : `${mw} ${modelLabel(shape.model)} from ${formatMonth(shape.start)}${loan}`;
}
