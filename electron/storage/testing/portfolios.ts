import { siteId, sourceId } from '../../../shared/domain/ids.ts';
import { emptyPortfolio, newBlock, newSite, newSource } from '../../../shared/domain/newRows.ts';
import { byId } from '../../../shared/domain/order.ts';
import { type Portfolio, type Provenance, provenanceId } from '../../../shared/domain/portfolio.ts';

/** A time for tests, so that what they write is the same on every day. */
export const fixedTime = '2026-11-22T14:02:11.000Z';

/** A portfolio of `count` sites of 100 MW, each with a block, and a source behind each power figure. */
export function portfolioOf(count: number): Portfolio {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const provenance = (entity: string): Provenance => ({
    id: provenanceId(entity, 'energisedMw'),
    entity,
    field: 'energisedMw',
    sourceId: sourceId('filing'),
    tier: 'benchmark',
    original: '100 MW',
    reading: 'as written',
  });
  return {
    ...emptyPortfolio('Test portfolio'),
    sites: numbers
      .map((n) =>
        newSite(`site-${n}`, {
          name: `Site ${n} – Łódź ⚡`,
          company: 'Test Mining',
          energisedMw: 100,
          latitude: -0.01 * n,
        }),
      )
      .sort(byId),
    blocks: numbers
      .map((n) => newBlock(`site-${n}-block-1`, siteId(`site-${n}`), 1, { utilityMw: 20 }))
      .sort(byId),
    sources: [newSource('filing', 'Annual filing', 'page 12', '2026-06')],
    provenance: numbers.map((n) => provenance(`site-${n}`)).sort(byId),
  };
}
