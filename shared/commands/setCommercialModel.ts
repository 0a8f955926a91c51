import { appError } from '../contract/errors.ts';
import { choiceLabel } from '../domain/choice.ts';
import {
  type CommercialModel,
  type CommercialTerm,
  cameWithModel,
  commercialTerms,
  termFields,
} from '../domain/commercialTerms.ts';
import { type FieldSpec, fieldSpec, type SiteField, siteFields } from '../domain/fields.ts';
import { formatList } from '../domain/format.ts';
import { slugId } from '../domain/ids.ts';
import { newSource } from '../domain/newRows.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Cell, type Patch, type Row, rowChange } from '../domain/patch.ts';
import {
  type Block,
  type Portfolio,
  type Provenance,
  provenanceId,
  type Site,
  type Source,
} from '../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../domain/quantity.ts';
import type { EditResult } from './command.ts';

export interface SetCommercialModelInput {
  readonly table: 'site' | 'block';
  /** Id of the site or block. */
  readonly key: string;
  /** Null for a block: the model of its site counts, and terms that came with its own go. */
  readonly model: CommercialModel | null;
}

/**
 * Sets the commercial model of a site or of one block together with the terms that usually go with it
 * (`commercialTerms`), each with its source and tier. A value that somebody entered or named a source for
 * is kept, and the label says which; what came with the model of before goes with it.
 */
export function setCommercialModel(portfolio: Portfolio, input: SetCommercialModelInput): EditResult {
  const owner = ownerOf(portfolio, input);
  if (!owner) return fail(appError('not-found', `No ${input.table} has the id "${input.key}"`));
  if (input.model === null && owner.table === 'site')
    return fail(appError('invalid-input', 'A site needs a commercial model', { field: 'commercialModel' }));
  const before = owner.row as unknown as Row;
  if (before['commercialModel'] === input.model)
    return ok({ label: labelOf(owner, input.model, []), patch: [] });
  const terms =
    input.model === null || (owner.table === 'block' && input.model === owner.site.commercialModel)
      ? []
      : commercialTerms[input.model];
  const next: Record<string, Cell> = { ...before, commercialModel: input.model };
  const sources = new UsedSources(portfolio);
  const provenance: Patch[] = [
    sources.changeProvenance(
      owner.row.id,
      'commercialModel',
      input.model === null
        ? null
        : {
            tier: 'estimate',
            original: choiceLabel(siteFields.commercialModel, input.model),
            reading: 'entered by hand',
          },
    ),
  ];
  const kept: string[] = [];
  for (const field of termFields) {
    const spec = fieldSpec(owner.table, field);
    if (!spec) continue;
    const term = terms.find((one) => one.field === field);
    if (isOwn(portfolio, owner, field, spec)) {
      if (term && before[field] !== term.value) kept.push(spec.label);
      continue;
    }
    // A term equal to that of the site, or to the default, needs no value of its own.
    const rest: Cell = spec.default;
    const counts = owner.table === 'block' ? owner.site[field] : rest;
    const isTaken = term !== undefined && term.value !== counts;
    next[field] = isTaken ? term.value : rest;
    provenance.push(sources.changeProvenance(owner.row.id, field, isTaken ? standing(term, spec) : null));
  }
  return ok({
    label: labelOf(owner, input.model, kept),
    patch: [
      ...sources.added(),
      ...rowChange(owner.table, owner.row.id, before, next),
      ...provenance.flat(),
      ...sources.released(),
    ],
  });
}

type Owner =
  | { readonly table: 'site'; readonly row: Site; readonly site: Site }
  | { readonly table: 'block'; readonly row: Block; readonly site: Site };

function ownerOf(portfolio: Portfolio, { table, key }: SetCommercialModelInput): Owner | null {
  if (table === 'site') {
    const row = portfolio.sites.find((site) => site.id === key);
    return row ? { table, row, site: row } : null;
  }
  const row = portfolio.blocks.find((block) => block.id === key);
  const site = row && portfolio.sites.find((candidate) => candidate.id === row.siteId);
  return row && site ? { table, row, site } : null;
}

/** Whether somebody gave this value: it has a source of its own, or is not what it would be by itself. */
function isOwn(portfolio: Portfolio, owner: Owner, field: SiteField, spec: FieldSpec): boolean {
  const found = portfolio.provenance.find((row) => row.id === provenanceId(owner.row.id, field));
  if (found) return found.reading !== cameWithModel;
  return (owner.row as unknown as Row)[field] !== spec.default;
}

function labelOf(owner: Owner, model: CommercialModel | null, kept: readonly string[]): string {
  const whose = owner.table === 'site' ? owner.site.name : `${owner.site.name} block ${owner.row.ordinal}`;
  const what = model === null ? 'the model of its site' : choiceLabel(siteFields.commercialModel, model);
  return `Set ${whose} to ${what}${kept.length > 0 ? `; kept ${formatList(kept)}` : ''}`;
}

type Standing = Pick<Provenance, 'tier' | 'original' | 'reading'> & {
  readonly source?: readonly [title: string, detail: string, date: string];
};

function standing(term: CommercialTerm, spec: FieldSpec): Standing {
  return {
    tier: term.tier,
    original: `${formatQuantity(term.value, spec)} ${formatFieldUnit(spec)}`.trimEnd(),
    reading: cameWithModel,
    source: [term.title, term.detail, term.date],
  };
}

/** Sources that an edit cites: those of the same words are shared, those that nothing cites any longer go. */
class UsedSources {
  readonly #portfolio: Portfolio;
  readonly #added: Source[] = [];
  readonly #provenance: Map<string, Provenance>;

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
    this.#provenance = new Map(portfolio.provenance.map((row) => [row.id, row]));
  }

  /** What stands behind an input from now on; null where nothing of its own does. */
  changeProvenance(entity: string, field: string, to: Standing | null): Patch {
    const id = provenanceId(entity, field);
    const before = this.#provenance.get(id) ?? null;
    const after: Provenance | null = to && {
      id,
      entity,
      field,
      sourceId: to.source ? this.#sourceOf(...to.source).id : null,
      tier: to.tier,
      original: to.original,
      reading: to.reading,
    };
    if (after) this.#provenance.set(id, after);
    else this.#provenance.delete(id);
    return rowChange('provenance', id, before as Row | null, after as unknown as Row | null);
  }

  added(): Patch {
    return this.#added.flatMap((source) => rowChange('source', source.id, null, source as unknown as Row));
  }

  released(): Patch {
    const citing = (rows: Iterable<Provenance>): Set<string | null> =>
      new Set([...rows].map((row) => row.sourceId));
    const before = citing(this.#portfolio.provenance);
    const after = citing(this.#provenance.values());
    return this.#portfolio.sources
      .filter((source) => before.has(source.id) && !after.has(source.id))
      .flatMap((source) => rowChange('source', source.id, source as unknown as Row, null));
  }

  #sourceOf(title: string, detail: string, date: string): Source {
    const all = [...this.#portfolio.sources, ...this.#added];
    const same = all.find(
      (source) => source.title === title && source.detail === detail && source.date === date,
    );
    if (same) return same;
    const source = newSource(slugId(title, new Set(all.map((one) => one.id))), title, detail, date);
    this.#added.push(source);
    return source;
  }
}
