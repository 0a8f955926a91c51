import { type AppError, appError } from '../contract/errors.ts';
import { blocksOf } from '../domain/conversion.ts';
import { formatNumber } from '../domain/format.ts';
import { type SourceId, siteId, slugId } from '../domain/ids.ts';
import type { ImportedRow, ImportReading } from '../domain/import.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type DocumentTable, type Patch, type Row, rowChange, tableRows } from '../domain/patch.ts';
import {
  type Portfolio,
  portfolioLimits,
  provenanceId,
  type Site,
  type Source,
} from '../domain/portfolio.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { takenIds } from './addSite.ts';
import type { EditResult } from './command.ts';

/**
 * Brings the rows of an imported file into the portfolio, as one edit: new sites are added, those that
 * a row replaces are updated, sources of the same words are shared. What a row does not mention stays.
 * One row that cannot be refuses the whole import, so that half a file never arrives.
 */
export function importRows(
  portfolio: Portfolio,
  reading: Pick<ImportReading, 'fileName' | 'rows' | 'sources' | 'refused'>,
): EditResult {
  if (reading.rows.length === 0) return fail(nothingToImport(reading));
  const rows = new ChangedRows(portfolio);
  const sourceIds = mergeSources(portfolio, reading.sources, rows);
  const taken = takenIds(portfolio);
  const present = new Map<string, Site>(portfolio.sites.map((site) => [site.id, site]));
  let added = 0;
  for (const row of reading.rows) {
    const replaced = row.replaces === null ? undefined : present.get(row.replaces);
    if (row.replaces !== null && !replaced)
      return fail(
        appError('conflict', `Line ${row.line} updates a site that is no longer in the document`, {
          advice: 'Choose the file again',
        }),
      );
    if (!replaced) added += 1;
    const id = replaced?.id ?? siteId(slugId(row.site.id, taken));
    taken.add(id);
    const site: Site = { ...row.site, id };
    const problem = sitePowerProblem(site, replaced ? blocksOf(portfolio, id) : []);
    if (problem)
      return fail(
        appError('rule-violation', `Line ${row.line}: ${problem}`, {
          advice: 'Correct the line in the file, or convert less first, then choose the file again',
        }),
      );
    rows.set('site', id, site as unknown as Row);
    setProvenance(row, id, sourceIds, rows);
  }
  if (portfolio.sites.length + added > portfolioLimits.sites)
    return fail(
      appError(
        'rule-violation',
        `The import would make ${formatNumber(portfolio.sites.length + added)} sites; a portfolio holds at most ${formatNumber(portfolioLimits.sites)}`,
        { advice: 'Split the file, or remove sites first' },
      ),
    );
  return ok({ label: label(reading.fileName, added, reading.rows.length - added), patch: rows.patch() });
}

function nothingToImport({ fileName, refused }: Pick<ImportReading, 'fileName' | 'refused'>): AppError {
  const [first, ...others] = refused;
  const why = first ? `; line ${first.line}, ${first.name || 'without a name'}: ${first.reason}` : '';
  const more = others.length > 0 ? `, and the ${formatNumber(others.length)} more that were refused` : '';
  return appError('rule-violation', `"${fileName}" holds no row that can be imported${why}`, {
    advice: `Correct this row${more}, then choose the file again`,
  });
}

function label(fileName: string, added: number, updated: number): string {
  const sites = (count: number): string => (count === 1 ? '1 site' : `${count} sites`);
  if (updated === 0) return `Import ${sites(added)} from ${fileName}`;
  if (added === 0) return `Update ${sites(updated)} from ${fileName}`;
  return `Import ${sites(added)} and update ${updated} from ${fileName}`;
}

/** Files each source under an id of its own, or under that of an equal one. Answers old id to new. */
function mergeSources(
  portfolio: Portfolio,
  sources: readonly Source[],
  rows: ChangedRows,
): ReadonlyMap<string, SourceId> {
  const known = [...portfolio.sources];
  const ids = new Map<string, SourceId>();
  for (const source of sources) {
    let same = known.find(
      (other) => other.title === source.title && other.detail === source.detail && other.date === source.date,
    );
    if (!same) {
      const taken = new Set<string>(known.map((other) => other.id));
      same = { ...source, id: slugId(source.id, taken) as SourceId };
      known.push(same);
      rows.set('source', same.id, same as unknown as Row);
    }
    ids.set(source.id, same.id);
  }
  return ids;
}

function setProvenance(
  row: ImportedRow,
  entity: string,
  sourceIds: ReadonlyMap<string, SourceId>,
  rows: ChangedRows,
): void {
  for (const given of row.provenance) {
    const id = provenanceId(entity, given.field);
    const sourceId = given.sourceId === null ? null : (sourceIds.get(given.sourceId) ?? given.sourceId);
    rows.set('provenance', id, { ...given, id, entity, sourceId } as unknown as Row);
  }
}

/** Collects the last state of each row that an edit touches, so that each row changes once. */
class ChangedRows {
  readonly #portfolio: Portfolio;
  readonly #before = new Map<DocumentTable, ReadonlyMap<string, Row>>();
  readonly #after = new Map<DocumentTable, Map<string, Row>>();

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
  }

  set(table: DocumentTable, key: string, row: Row): void {
    const after = this.#after.get(table) ?? new Map<string, Row>();
    after.set(key, row);
    this.#after.set(table, after);
  }

  patch(): Patch {
    return [...this.#after].flatMap(([table, after]) =>
      [...after].flatMap(([key, row]) => rowChange(table, key, this.#rowsOf(table).get(key) ?? null, row)),
    );
  }

  #rowsOf(table: DocumentTable): ReadonlyMap<string, Row> {
    const known =
      this.#before.get(table) ??
      new Map(tableRows(this.#portfolio, table).map(({ key, row }) => [key, row] as const));
    this.#before.set(table, known);
    return known;
  }
}
