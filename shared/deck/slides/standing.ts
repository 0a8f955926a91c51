import type { FieldSpec } from '../../domain/fields.ts';
import { type Portfolio, type Provenance, provenanceId, type Source } from '../../domain/portfolio.ts';

/** A portfolio with what stands behind its inputs at hand. */
export interface Inputs {
  readonly portfolio: Portfolio;
  readonly provenance: ReadonlyMap<string, Provenance>;
  readonly sources: ReadonlyMap<string, Source>;
}

export function readInputs(portfolio: Portfolio): Inputs {
  return {
    portfolio,
    provenance: new Map(portfolio.provenance.map((row) => [provenanceId(row.entity, row.field), row])),
    sources: new Map(portfolio.sources.map((source) => [source.id, source])),
  };
}

/** What stands behind one input, as words. */
export function standing(
  inputs: Inputs,
  entity: string,
  field: string,
  spec: FieldSpec,
  value: unknown,
): { readonly source: string; readonly tier: string; readonly date: string } {
  const row = inputs.provenance.get(provenanceId(entity, field));
  if (row) {
    const source = row.sourceId === null ? undefined : inputs.sources.get(row.sourceId);
    return {
      source: source ? source.title : 'no source named',
      tier: row.tier,
      date: source?.date || 'undated',
    };
  }
  return value === spec.default
    ? { source: spec.defaultSource ?? 'default of the model', tier: 'default', date: '' }
    : { source: 'entered, no source named', tier: 'none', date: '' };
}
