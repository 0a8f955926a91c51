import { appError } from '../contract/errors.ts';
import { blocksOf } from '../domain/conversion.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import { type FieldSpec, fieldSpec, type TableName } from '../domain/fields.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Cell, type Patch, type Row, rowChange, tableRows } from '../domain/patch.ts';
import { type Block, type Portfolio, type Provenance, provenanceId, type Site } from '../domain/portfolio.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import type { EditResult } from './command.ts';
import { valueText } from './valueText.ts';

export interface SetFieldInput {
  readonly table: TableName;
  /** Id of the site or block; `portfolio` or `market` for their single rows. */
  readonly key: string;
  readonly field: string;
  readonly value: Cell;
  /** The text as typed, kept with the value. */
  readonly original: string;
}

/**
 * Sets one input. The value loses the tier of its former source, for nobody has vouched for the new
 * one: it becomes an estimate, with the text as typed.
 */
export function setField(portfolio: Portfolio, input: SetFieldInput): EditResult {
  const spec = fieldSpec(input.table, input.field);
  if (!spec)
    return fail(
      appError('invalid-input', `There is no input "${input.field}" in ${input.table}`, {
        field: input.field,
      }),
    );
  const row = tableRows(portfolio, input.table).find((candidate) => candidate.key === input.key)?.row;
  if (!row) return fail(appError('not-found', `Nothing in ${input.table} has the id "${input.key}"`));
  const problem = fieldProblem(spec, input.value);
  if (problem) return fail(appError('invalid-input', problem, { field: input.field }));
  const next: Row = { ...row, [input.field]: input.value };
  const broken = ruleProblem(portfolio, input, next);
  if (broken) return fail(appError('rule-violation', broken, { field: input.field }));
  const changes = rowChange(input.table, input.key, row, next);
  return ok({
    label: `Set ${ownerName(input, row)}${spec.label} to ${valueText(spec, input.value)}`,
    patch: changes.length === 0 ? [] : [...changes, ...standingOf(portfolio, input, spec)],
  });
}

function ownerName(input: SetFieldInput, row: Row): string {
  if (input.table === 'site') return `${row['name']} `;
  return input.table === 'block' ? `block ${row['ordinal']} ` : '';
}

/** Why the row cannot be so in its portfolio, though each of its values could; or null. */
function ruleProblem(portfolio: Portfolio, input: SetFieldInput, next: Row): string | null {
  if (input.field === 'name' && String(input.value).trim() === '')
    return input.table === 'site' ? 'A site needs a name' : 'A portfolio needs a name';
  if (input.table === 'site') {
    const site = next as unknown as Site;
    return sitePowerProblem(site, blocksOf(portfolio, site.id));
  }
  if (input.table !== 'block') return null;
  const changed = next as unknown as Block;
  const site = portfolio.sites.find((candidate) => candidate.id === changed.siteId);
  if (!site) return null;
  const others = blocksOf(portfolio, site.id).filter((block) => block.id !== changed.id);
  return sitePowerProblem(site, [...others, changed]);
}

/** What stands behind the new value: an estimate; nothing of its own where the value of the site counts again. */
function standingOf(portfolio: Portfolio, input: SetFieldInput, spec: FieldSpec): Patch {
  const entity = input.key;
  const id = provenanceId(entity, input.field);
  const before = portfolio.provenance.find((row) => row.id === id) ?? null;
  if (input.value === null && spec.inherits) return rowChange('provenance', id, before as Row | null, null);
  const after: Provenance = {
    id,
    entity,
    field: input.field,
    sourceId: null,
    tier: 'estimate',
    original: input.original,
    reading: 'entered by hand',
  };
  return rowChange('provenance', id, before as Row | null, after as unknown as Row);
}
