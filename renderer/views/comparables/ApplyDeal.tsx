import { useState } from 'react';
import { termProblem } from '../../../shared/commands/applyDeal.ts';
import { type DealTermId, dealTerms } from '../../../shared/domain/deals/dealTerms.ts';
import { siteFields } from '../../../shared/domain/fields.ts';
import { formatMw } from '../../../shared/domain/format.ts';
import { modelOf } from '../../../shared/domain/idleInputs.ts';
import type { Cell, Row } from '../../../shared/domain/patch.ts';
import type { Deal, Portfolio } from '../../../shared/domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';
import { TierIcon } from '../../components/TierIcon.tsx';
import { useServices, useWindow } from '../../state/context.tsx';
import { blocksBySite } from './blockOrder.ts';

/** Puts the terms of a deal into one block: what it has now, what the deal says, and which of them to take. */
export function ApplyDeal({ deal, portfolio }: { readonly deal: Deal; readonly portfolio: Portfolio }) {
  const { session, window: model } = useServices();
  const selectedSite = useWindow((state) => state.selectedSiteId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<DealTermId>>(new Set(['utilityToIt']));
  const names = new Map<string, string>(portfolio.sites.map((site) => [site.id, site.name]));
  const blocks = blocksBySite(portfolio);
  const block =
    blocks.find((each) => each.id === chosen) ??
    blocks.find((each) => each.siteId === selectedSite) ??
    blocks[0];
  const site = portfolio.sites.find((each) => each.id === block?.siteId);
  if (!block || !site)
    return <p className="deal-words">No site converts yet: terms go into a block. Convert one first.</p>;
  const terms = dealTerms(deal).map((term) => ({ term, problem: termProblem(term, modelOf(block, site)) }));
  const taken = terms.filter(({ term, problem }) => problem === null && !left.has(term.id));
  const toggle = (id: DealTermId): void =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const apply = async (): Promise<void> => {
    const isDone = await session.edit({
      name: 'deal.apply',
      input: { dealId: deal.id, blockId: block.id, terms: taken.map(({ term }) => term.id) },
    });
    if (isDone)
      model.inform(
        `Block ${block.ordinal} of ${site.name} has the terms of ${deal.site || deal.company}`,
        'Ctrl Z takes them back',
      );
  };
  return (
    <section className="deal-apply" aria-label="Apply to a block">
      <h3>
        This block on these terms
        <span className="quantity-box choice-box">
          <select
            aria-label="Block"
            value={block.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {blocks.map((each) => (
              <option key={each.id} value={each.id}>
                {names.get(each.siteId)}, block {each.ordinal}, {formatMw(each.utilityMw)} MW
              </option>
            ))}
          </select>
        </span>
      </h3>
      <table className="deal-terms">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col" className="is-number">
              Now
            </th>
            <th scope="col" className="is-number">
              Deal
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ term, problem }) => {
            const now = (block as Row)[term.field] ?? (site as Row)[term.field] ?? null;
            const spec = siteFields[term.field];
            const shown = (value: Cell): string =>
              formatQuantity(typeof value === 'number' ? value : null, spec);
            return (
              <tr key={term.id}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={problem === null && !left.has(term.id)}
                      disabled={problem !== null}
                      onChange={() => toggle(term.id)}
                    />
                    <span>
                      {term.label}{' '}
                      <span className="muted">
                        {formatFieldUnit(spec)}
                        {term.table === 'site' && ', whole site'}
                      </span>
                    </span>
                  </label>
                </th>
                <td className="is-number muted">{shown(now)}</td>
                {problem === null && term.value !== null ? (
                  <td className="is-number" data-tip={`${term.original}: ${term.reading}`}>
                    <TierIcon tier={term.tier} /> {shown(term.value)}
                  </td>
                ) : (
                  <td className="deal-reason">{problem}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <button
        type="button"
        className="button is-first"
        disabled={taken.length === 0}
        onClick={() => void apply()}
      >
        Apply to block {block.ordinal} of {site.name}
      </button>
    </section>
  );
}
