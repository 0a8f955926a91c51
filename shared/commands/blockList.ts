import { appError } from '../contract/errors.ts';
import { blocksOf, conversionRange, convertedMw, nextBlock } from '../domain/conversion.ts';
import { formatMw, formatNumber } from '../domain/format.ts';
import { blockId, freeId } from '../domain/ids.ts';
import { formatMonth, lastMonth, monthsBetween } from '../domain/months.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import { type Block, type Portfolio, portfolioLimits, provenanceId } from '../domain/portfolio.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { blockAndSite, blockName, changedBlock } from './blockRows.ts';
import type { EditResult } from './command.ts';

/** MW that the next block of a site would have: that of its blocks, or what is left; 0 where nothing is. */
export function nextBlockMw(portfolio: Portfolio, siteId: string): number {
  const site = portfolio.sites.find((candidate) => candidate.id === siteId);
  if (!site) return 0;
  const left = conversionRange(site).limitMw - convertedMw(blocksOf(portfolio, siteId));
  return left > 1e-6 ? Math.min(site.blockMw, left) : 0;
}

/** Adds a block of the site's size, or of the power that is left, after the last one at the site's pace. */
export function addBlock(portfolio: Portfolio, siteId: string): EditResult {
  const site = portfolio.sites.find((candidate) => candidate.id === siteId);
  if (!site) return fail(appError('not-found', `No site has the id "${siteId}"`));
  const range = conversionRange(site);
  const blocks = blocksOf(portfolio, siteId);
  const utilityMw = nextBlockMw(portfolio, siteId);
  if (utilityMw <= 0)
    return fail(
      appError(
        'rule-violation',
        `${site.name} can convert at most ${formatMw(range.limitMw)} MW: ${range.reason}`,
        {
          advice: 'Make another block smaller first',
        },
      ),
    );
  if (portfolio.blocks.length >= portfolioLimits.blocks) return fail(tooMany());
  const block = nextBlock(
    site,
    blocks,
    utilityMw,
    portfolio.portfolio.decisionMonth,
    takenBlockIds(portfolio),
  );
  if (monthsBetween(block.readyMonth, lastMonth) < 0)
    return fail(
      appError('rule-violation', `The block would be ready after ${formatMonth(lastMonth)}`, {
        advice: 'Choose fewer months between the blocks of the site',
      }),
    );
  const broken = sitePowerProblem(site, [...blocks, block]);
  if (broken) return fail(appError('rule-violation', broken));
  return ok({
    label: `Add ${blockName(site, block)} of ${formatMw(utilityMw)} MW`,
    patch: rowChange('block', block.id, null, asRow(block)),
  });
}

/** Removes a block with what stands behind its inputs. Its power goes on mining, or stays unused. */
export function removeBlock(portfolio: Portfolio, id: string): EditResult {
  const found = blockAndSite(portfolio, id);
  if (!found.ok) return found;
  const { block, site } = found.value;
  return ok({
    label: `Remove ${blockName(site, block)} of ${formatMw(block.utilityMw)} MW`,
    patch: [
      ...portfolio.provenance
        .filter((row) => row.entity === block.id)
        .flatMap((row) => rowChange('provenance', row.id, row as unknown as Row, null)),
      ...rowChange('block', block.id, asRow(block), null),
    ],
  });
}

/**
 * Splits a block into two of whole halls, the first no smaller than the second, so that each can be moved
 * and let by itself. Dates, terms and what stands behind them are those of the block.
 */
export function splitBlock(portfolio: Portfolio, id: string): EditResult {
  const found = blockAndSite(portfolio, id);
  if (!found.ok) return found;
  const { block, site } = found.value;
  const secondMw = Math.floor(block.utilityMw / 2 / site.moduleMw + 1e-9) * site.moduleMw;
  if (secondMw <= 0)
    return fail(
      appError(
        'rule-violation',
        `Block ${block.ordinal} of ${site.name} has less than two halls of ${formatMw(site.moduleMw)} MW`,
      ),
    );
  if (portfolio.blocks.length >= portfolioLimits.blocks) return fail(tooMany());
  const ordinal = Math.max(...blocksOf(portfolio, site.id).map((other) => other.ordinal)) + 1;
  const second: Block = {
    ...block,
    id: blockId(freeId(`${site.id}-block-${ordinal}`, takenBlockIds(portfolio))),
    ordinal,
    utilityMw: secondMw,
  };
  const first = { ...block, utilityMw: block.utilityMw - secondMw };
  const copied: Patch = portfolio.provenance
    .filter((row) => row.entity === block.id && row.field !== 'utilityMw')
    .flatMap((row) => {
      const key = provenanceId(second.id, row.field);
      return rowChange('provenance', key, null, { ...row, id: key, entity: second.id } as unknown as Row);
    });
  return ok({
    label: `Split ${blockName(site, block)} into ${formatMw(first.utilityMw)} and ${formatMw(secondMw)} MW`,
    patch: [
      ...changedBlock(portfolio, block, first),
      ...rowChange('block', second.id, null, asRow(second)),
      ...copied,
    ],
  });
}

const asRow = (block: Block): Row => block as unknown as Row;

const takenBlockIds = (portfolio: Portfolio): ReadonlySet<string> =>
  new Set<string>(portfolio.blocks.map((block) => block.id));

const tooMany = () =>
  appError('rule-violation', `A portfolio holds at most ${formatNumber(portfolioLimits.blocks)} blocks`, {
    advice: 'Choose larger blocks',
  });
