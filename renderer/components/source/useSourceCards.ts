import { useMemo } from 'react';
import type { TableName } from '../../../shared/domain/fields.ts';
import type { Cell } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { type SourceCard, sourceCard } from '../../../shared/engine/sourceCard.ts';

/** Only the provenance of one entity, so that looking up its cards does not walk that of all others. */
function provenanceOf(portfolio: Portfolio, entity: string): Portfolio {
  return { ...portfolio, provenance: portfolio.provenance.filter((row) => row.entity === entity) };
}

/** The cards of an entity, found anew only when sources or values of it change. */
export function useSourceCards(portfolio: Portfolio, table: TableName, entity: string) {
  const { provenance, sources } = portfolio;
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards depend on provenance and sources, not on the rest
  const own = useMemo(() => provenanceOf(portfolio, entity), [provenance, sources, entity]);
  return (field: string, value: Cell | undefined): SourceCard => sourceCard(own, table, entity, field, value);
}
