import type { Limits } from '../choice/limits.ts';
import type { OptionShape } from '../choice/option.ts';
import { optionShapes } from '../choice/optionShapes.ts';
import { appError } from '../contract/errors.ts';
import { convertedMw } from '../domain/conversion.ts';
import { formatMw } from '../domain/format.ts';
import { byId } from '../domain/order.ts';
import { fail, ok } from '../domain/outcome.ts';
import { applyPatch, documentTables, type Patch, rowChange, tableRows } from '../domain/patch.ts';
import { type Block, type Portfolio, portfolioLimits, provenanceId } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';
import { setCommercialModel } from './setCommercialModel.ts';

export interface ApplyPlanInput {
  /** The limits under which the options were made. */
  readonly limits: Limits;
  /** Ids of the options of the plan: one for each site that converts. All other sites mine on. */
  readonly options: readonly string[];
}

/**
 * Puts a plan of the optimiser into the document as one edit: blocks of each site as its option has them, with
 * the sources of benchmark terms; blocks of sites that mine on go, with what stands behind their inputs. Refuses
 * options that the portfolio, as it is now, does not offer.
 */
export function applyPlan(portfolio: Portfolio, { limits, options }: ApplyPlanInput): EditResult {
  const offered = new Map<string, OptionShape>(
    optionShapes(portfolio, limits).flatMap(({ shapes }) =>
      shapes.map((shape) => [shape.id, shape] as const),
    ),
  );
  const bySite = new Map<string, OptionShape>();
  for (const id of options) {
    const shape = offered.get(id);
    if (!shape)
      return fail(
        appError('conflict', `The plan "${id}" is no longer offered: its site has changed since`, {
          advice: 'Optimise again, then apply',
        }),
      );
    if (bySite.has(shape.siteId))
      return fail(
        appError('invalid-input', `Two options were given for one site: "${id}"`, { field: 'options' }),
      );
    bySite.set(shape.siteId, shape);
  }
  const after = withPlan(portfolio, bySite);
  if (after.blocks.length > portfolioLimits.blocks)
    return fail(appError('rule-violation', `The plan has more blocks than a portfolio holds`));
  const mw = formatMw(convertedMw(after.blocks));
  return ok({
    label: `Apply plan: ${mw} MW at ${bySite.size === 1 ? '1 site' : `${bySite.size} sites`}`,
    patch: difference(portfolio, after),
  });
}

function withPlan(portfolio: Portfolio, bySite: ReadonlyMap<string, OptionShape>): Portfolio {
  const replaced = portfolio.sites.filter(({ id }) => bySite.get(id)?.kind !== 'planned').map(({ id }) => id);
  let next = replaceBlocks(portfolio, new Set<string>(replaced), bySite);
  for (const id of replaced) {
    const shape = bySite.get(id);
    const site = next.sites.find((each) => each.id === id);
    if (!shape || !site) continue;
    if (shape.loanToCost !== null && shape.loanToCost !== site.loanToCost)
      next = withLoan(next, id, shape.loanToCost);
    if (shape.model === site.commercialModel) continue;
    for (const block of shape.blocks) {
      // Terms with their sources come as they do when somebody chooses the model of a block.
      const edit = setCommercialModel(next, { table: 'block', key: block.id, model: shape.model });
      if (edit.ok) next = applyPatch(next, edit.value.patch);
    }
  }
  return next;
}

/** New blocks in place of those of the named sites, without terms of their own, and without old provenance. */
function replaceBlocks(
  portfolio: Portfolio,
  sites: ReadonlySet<string>,
  bySite: ReadonlyMap<string, OptionShape>,
): Portfolio {
  const gone = new Set<string>(
    portfolio.blocks.filter(({ siteId }) => sites.has(siteId)).map(({ id }) => id),
  );
  const plain = ({ id, siteId, ordinal, utilityMw, stopMonth, ...dates }: Block): Block => ({
    ...dates,
    id,
    siteId,
    ordinal,
    utilityMw,
    stopMonth,
    commercialModel: null,
    ownerShare: null,
    rentUsdPerKwMonth: null,
    rentEscalator: null,
    leaseTermMonths: null,
    occupancy: null,
    landlordCostShare: null,
    hardCostUsdPerItMw: null,
  });
  const made = [...sites].flatMap((id) => (bySite.get(id)?.blocks ?? []).map(plain));
  return {
    ...portfolio,
    blocks: [...portfolio.blocks.filter(({ id }) => !gone.has(id)), ...made].sort(byId),
    provenance: portfolio.provenance.filter(({ entity }) => !gone.has(entity)),
  };
}

function withLoan(portfolio: Portfolio, siteId: string, loanToCost: number): Portfolio {
  const id = provenanceId(siteId, 'loanToCost');
  const provenance = portfolio.provenance.filter((row) => row.id !== id);
  return {
    ...portfolio,
    sites: portfolio.sites.map((site) => (site.id === siteId ? { ...site, loanToCost } : site)),
    provenance: [
      ...provenance,
      {
        id,
        entity: siteId,
        field: 'loanToCost',
        sourceId: null,
        tier: 'estimate' as const,
        original: `${Math.round(loanToCost * 1000) / 10} %`,
        reading: 'chosen by the optimiser',
      },
    ].sort(byId),
  };
}

/** The row changes that turn one portfolio into another: rows that go come first. */
function difference(before: Portfolio, after: Portfolio): Patch {
  const changes = documentTables.flatMap((table) => {
    const old = new Map(tableRows(before, table).map(({ key, row }) => [key, row]));
    const now = new Map(tableRows(after, table).map(({ key, row }) => [key, row]));
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
      rowChange(table, key, old.get(key) ?? null, now.get(key) ?? null),
    );
  });
  const isGone = (change: Patch[number]): boolean => change.after === null;
  return [...changes.filter(isGone), ...changes.filter((change) => !isGone(change))];
}
