import { appError } from '../contract/errors.ts';
import { formatNumber } from '../domain/format.ts';
import { slugId } from '../domain/ids.ts';
import { newSite } from '../domain/newRows.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Row, rowChange } from '../domain/patch.ts';
import { type Portfolio, portfolioLimits } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';

/** Adds a site without power, every input at its default. Its id is made of its name. */
export function addSite(portfolio: Portfolio, name: string): EditResult {
  const given = name.trim();
  if (given === '') return fail(appError('invalid-input', 'A site needs a name', { field: 'name' }));
  if (portfolio.sites.length >= portfolioLimits.sites)
    return fail(
      appError('rule-violation', `A portfolio holds at most ${formatNumber(portfolioLimits.sites)} sites`, {
        advice: 'Remove a site, or begin another portfolio',
      }),
    );
  const site = newSite(slugId(given, takenIds(portfolio)), { name: given });
  return ok({ label: `Add ${given}`, patch: rowChange('site', site.id, null, site as unknown as Row) });
}

/** Ids that a new site may not have: sources of inputs are filed under these names. */
export function takenIds(portfolio: Portfolio): Set<string> {
  return new Set<string>([
    'portfolio',
    'market',
    ...portfolio.sites.map((site) => site.id),
    ...portfolio.blocks.map((block) => block.id),
  ]);
}
