import { appError } from '../contract/errors.ts';
import { dealName } from '../domain/deals/dealRent.ts';
import { type DealTerm, type DealTermId, dealTerms } from '../domain/deals/dealTerms.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import { fieldSpec } from '../domain/fields.ts';
import { isBlockInputIdle, modelOf } from '../domain/idleInputs.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import { type Deal, type Portfolio, type Provenance, provenanceId } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';
import { findDeal, unknownDeal } from './deals.ts';
import { releasedSources, sourceFor } from './sources.ts';

export interface ApplyDealInput {
  readonly dealId: string;
  readonly blockId: string;
  readonly terms: readonly DealTermId[];
}

/**
 * Puts terms of a deal into one block, with the source of the deal behind each. The utility-to-IT ratio
 * goes to the site of the block, whose halls share it. One that the deal does not have, or that cannot
 * count in the block, refuses the whole edit.
 */
export function applyDeal(portfolio: Portfolio, input: ApplyDealInput): EditResult {
  const deal = findDeal(portfolio, input.dealId);
  if (!deal) return fail(unknownDeal(input.dealId));
  const block = portfolio.blocks.find((candidate) => candidate.id === input.blockId);
  const site = portfolio.sites.find((candidate) => candidate.id === block?.siteId);
  if (!block || !site) return fail(appError('not-found', `No block has the id "${input.blockId}"`));
  const terms = dealTerms(deal).filter((term) => input.terms.includes(term.id));
  if (terms.length === 0)
    return fail(appError('invalid-input', 'No term was chosen', { field: 'terms', advice: 'Choose a term' }));
  const model = modelOf(block, site);
  const source = sourceFor(portfolio, dealTitle(deal), deal.source, deal.announced);
  let nextBlock: Row = block as unknown as Row;
  let nextSite: Row = site as unknown as Row;
  const provenance: Provenance[] = [];
  for (const term of terms) {
    const problem = termProblem(term, model);
    if (problem !== null || term.value === null)
      return fail(
        appError('rule-violation', `${term.label} of ${dealName(deal)}: ${problem ?? 'not known'}`, {
          field: term.field,
          advice: 'Leave this term out',
        }),
      );
    if (term.table === 'block') nextBlock = { ...nextBlock, [term.field]: term.value };
    else nextSite = { ...nextSite, [term.field]: term.value };
    const entity = term.table === 'block' ? block.id : site.id;
    provenance.push({
      id: provenanceId(entity, term.field),
      entity,
      field: term.field,
      sourceId: source.row.id,
      tier: term.tier,
      original: term.original,
      reading: term.reading,
    });
  }
  const before = new Map(portfolio.provenance.map((row) => [row.id, row]));
  return ok({
    label: `Apply ${dealName(deal)} to block ${block.ordinal} of ${site.name}`,
    patch: [
      ...source.patch,
      ...rowChange('site', site.id, site as unknown as Row, nextSite),
      ...rowChange('block', block.id, block as unknown as Row, nextBlock),
      ...provenance.flatMap((row) =>
        rowChange('provenance', row.id, (before.get(row.id) ?? null) as Row | null, row as unknown as Row),
      ),
      ...releasedSources(portfolio, provenance),
    ] satisfies Patch,
  });
}

/** Title under which a deal is cited. */
function dealTitle(deal: Deal): string {
  const parties = deal.counterparty === '' ? '' : ` with ${deal.counterparty}`;
  return `Deal: ${dealName(deal)}${parties}`;
}

/** Why a term cannot be taken over by a block of this commercial model; null where it can. */
export function termProblem(term: DealTerm, model: ReturnType<typeof modelOf>): string | null {
  if (term.value === null) return term.reason;
  if (term.field !== 'utilityToIt' && isBlockInputIdle(term.field, model))
    return 'does not count under the commercial model of the block';
  const spec = fieldSpec(term.table, term.field);
  return spec ? fieldProblem(spec, term.value) : null;
}
