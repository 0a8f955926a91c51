import { appError } from '../contract/errors.ts';
import { blockLimits } from '../domain/blockLimits.ts';
import { blocksOf } from '../domain/conversion.ts';
import { formatMw } from '../domain/format.ts';
import { fail, ok } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { blockAndSite, blockName, changedBlock } from './blockRows.ts';
import type { EditResult } from './command.ts';

/**
 * Makes one block larger or smaller, its dates and all other blocks staying as they are. Refuses, with the
 * reason, what `blockLimits` rules out: less than a hall, more than there is power for when it stops mining.
 */
export function resizeBlock(
  portfolio: Portfolio,
  input: { readonly blockId: string; readonly utilityMw: number },
): EditResult {
  const found = blockAndSite(portfolio, input.blockId);
  if (!found.ok) return found;
  const { block, site } = found.value;
  const { utilityMw } = input;
  const field = 'utilityMw';
  if (!Number.isFinite(utilityMw))
    return fail(appError('invalid-input', 'The size of a block is a number of MW', { field }));
  const { size } = blockLimits(portfolio, site, block);
  if (utilityMw < size.minMw - 1e-9)
    return fail(
      appError(
        'rule-violation',
        `Block ${block.ordinal} of ${site.name} has at least ${formatMw(size.minMw)} MW: ${size.minReason}`,
        { field },
      ),
    );
  if (utilityMw > size.maxMw + 1e-9)
    return fail(
      appError(
        'rule-violation',
        `Block ${block.ordinal} of ${site.name} has at most ${formatMw(size.maxMw)} MW: ${size.maxReason}`,
        { field },
      ),
    );
  const next = { ...block, utilityMw };
  const others = blocksOf(portfolio, site.id).filter((other) => other.id !== block.id);
  const broken = sitePowerProblem(site, [...others, next]);
  if (broken) return fail(appError('rule-violation', broken, { field }));
  return ok({
    label: `Resize ${blockName(site, block)} from ${formatMw(block.utilityMw)} to ${formatMw(utilityMw)} MW`,
    patch: changedBlock(portfolio, block, next),
  });
}
