import { commercialModels } from '../domain/fields/leaseFields.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { findCandidates, type Gates } from './candidates.ts';
import type { FutureWish } from './futures.ts';
import { needsFutures } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { Candidates, OptionFigures, OptionShape } from './option.ts';
import { plannedOption } from './planResult.ts';
import type { ListedOption, OptionList } from './result.ts';
import { openStanding, type Standing, standingsOf } from './standings.ts';

/**
 * Every option of every site of a portfolio under limits, with its worth and how it stands before the search.
 * `onShare` is told the share of options that are valued; it may throw, to give up.
 */
export function listOptions(
  portfolio: Portfolio,
  limits: Limits,
  risk: FutureWish['settings'],
  gates: Gates,
  onShare: (share: number) => void = () => undefined,
): OptionList {
  return optionList(portfolio, limits, findCandidates(portfolio, limits, risk, gates, onShare));
}

/** The options of candidates that are known already. */
export function optionList(portfolio: Portfolio, limits: Limits, candidates: Candidates): OptionList {
  const standings = standingsOf(candidates, limits);
  const loans = new Map<string, number>(portfolio.sites.map(({ id, loanToCost }) => [id, loanToCost]));
  const listed = (
    shape: OptionShape & { readonly figures: OptionFigures },
    standing: Standing,
  ): ListedOption => ({
    ...plannedOption(shape),
    kind: shape.kind,
    loanToCost: shape.loanToCost ?? loans.get(shape.siteId) ?? 0,
    isLoanOfSite: shape.loanToCost === null,
    blocks: shape.blocks.map(({ utilityMw, spendFrom, readyMonth }) => ({
      utilityMw,
      start: spendFrom,
      ready: readyMonth,
    })),
    standing,
  });
  return {
    sites: candidates.sites.map(({ siteId, name, closed, options, refused, unmade }) => ({
      siteId,
      name,
      closed,
      options: [
        ...options.map((option) => listed(option, standings.get(option.id) ?? openStanding)),
        ...refused.map(({ shape, figures, isLeftOut, reason }) =>
          listed(
            { ...shape, figures },
            { ...openStanding, kind: isLeftOut ? 'leftOut' : 'refused', words: reason },
          ),
        ),
      ].sort(inOrder),
      unmade,
    })),
    isRiskAside: needsFutures(limits),
  };
}

const kinds = ['planned', 'own', 'made'] as const;
const modelRanks = new Map<string, number>(commercialModels.map(({ value }, rank) => [value, rank]));

/** The plan in view, own options, then all others by what they do and when, whatever their standing. */
function inOrder(a: ListedOption, b: ListedOption): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.utilityMw - b.utilityMw ||
    (modelRanks.get(a.model) ?? 0) - (modelRanks.get(b.model) ?? 0) ||
    a.start.localeCompare(b.start) ||
    a.loanToCost - b.loanToCost
  );
}
