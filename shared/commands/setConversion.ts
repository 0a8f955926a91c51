import { appError } from '../contract/errors.ts';
import { barredBy, blocksOf, conversionRange, convertedMw, planBlocks } from '../domain/conversion.ts';
import { formatNumber } from '../domain/format.ts';
import { formatMonth, lastMonth, monthsBetween } from '../domain/months.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import { type Block, type Portfolio, portfolioLimits } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';

/**
 * Puts `utilityMw` of a site to AI. Refuses what cannot be: an unknown site, no number, less than
 * nothing, more than the interconnection allows, blocks beyond the calendar or the size of a portfolio.
 */
export function setConversion(portfolio: Portfolio, siteId: string, utilityMw: number): EditResult {
  const site = portfolio.sites.find((candidate) => candidate.id === siteId);
  if (!site) return fail(appError('not-found', `No site has the id "${siteId}"`));
  if (!Number.isFinite(utilityMw) || utilityMw < 0)
    return fail(
      appError('invalid-input', 'AI capacity is a number of MW, 0 or more', { field: 'utilityMw' }),
    );
  const range = conversionRange(site);
  if (utilityMw > 0 && barredBy(site).length > 0)
    return fail(
      appError('rule-violation', `${site.name} cannot convert: ${range.reason}`, {
        field: 'utilityMw',
        advice: 'Clear the gate among the inputs of the site, under Readiness gates, if it no longer holds',
      }),
    );
  if (utilityMw > range.limitMw + 1e-9)
    return fail(
      appError('rule-violation', `${site.name} can convert at most ${range.limitMw} MW: ${range.reason}`, {
        field: 'utilityMw',
        advice: 'Choose less, or enter the month from which the contracted power is energised',
      }),
    );
  const before = blocksOf(portfolio, siteId);
  const after = planBlocks(site, before, utilityMw, portfolio.portfolio.decisionMonth);
  const late = after.find((block) => monthsBetween(block.readyMonth, lastMonth) < 0);
  if (late)
    return fail(
      appError(
        'rule-violation',
        `Block ${late.ordinal} of ${site.name} would be ready after ${formatMonth(lastMonth)}`,
        { field: 'utilityMw', advice: 'Choose larger blocks or fewer months between them' },
      ),
    );
  const count = portfolio.blocks.length - before.length + after.length;
  if (count > portfolioLimits.blocks)
    return fail(
      appError(
        'rule-violation',
        `The portfolio would have ${formatNumber(count)} blocks; it holds at most ${formatNumber(portfolioLimits.blocks)}`,
        { field: 'utilityMw', advice: 'Choose larger blocks' },
      ),
    );
  const mw = (value: number): string => String(Math.round(value * 100) / 100);
  return ok({
    label: `Set ${site.name} AI capacity ${mw(convertedMw(before))} to ${mw(convertedMw(after))} MW`,
    patch: [...provenanceOfGone(portfolio, before, after), ...blockChanges(before, after)],
  });
}

/** What stands behind inputs of blocks that are given up goes with them. */
function provenanceOfGone(portfolio: Portfolio, before: readonly Block[], after: readonly Block[]): Patch {
  const kept = new Set<string>(after.map((block) => block.id));
  const gone = new Set<string>(before.map((block) => block.id).filter((id) => !kept.has(id)));
  if (gone.size === 0) return [];
  return portfolio.provenance
    .filter((row) => gone.has(row.entity))
    .flatMap((row) => rowChange('provenance', row.id, row as unknown as Row, null));
}

/** The row changes that turn one list of blocks into another. */
function blockChanges(before: readonly Block[], after: readonly Block[]): Patch {
  const row = (block: Block): Row => block as unknown as Row;
  const afterById = new Map(after.map((block) => [block.id, block]));
  const changes = before.flatMap((block) => {
    const next = afterById.get(block.id);
    afterById.delete(block.id);
    return rowChange('block', block.id, row(block), next ? row(next) : null);
  });
  return [
    ...changes,
    ...[...afterById.values()].flatMap((block) => rowChange('block', block.id, null, row(block))),
  ];
}
