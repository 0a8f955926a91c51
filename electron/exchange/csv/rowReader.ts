import { choiceLabel } from '../../../shared/domain/choice.ts';
import { blocksOf } from '../../../shared/domain/conversion.ts';
import { cutText } from '../../../shared/domain/cutText.ts';
import { type FieldSpec, type SiteField, siteFields } from '../../../shared/domain/fields.ts';
import { slugId } from '../../../shared/domain/ids.ts';
import type { DoubtfulCell, ImportedRow, RefusedRow } from '../../../shared/domain/import.ts';
import { newSite } from '../../../shared/domain/newRows.ts';
import {
  type Portfolio,
  type Provenance,
  provenanceId,
  type Site,
  type Source,
  type Tier,
} from '../../../shared/domain/portfolio.ts';
import { sitePowerProblem } from '../../../shared/domain/powerRules.ts';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';
import { type CellReading, isFromMemory, unguarded } from '../../../shared/import/cell.ts';
import { isMemoryOf, tierOf } from '../../../shared/import/trust.ts';
import {
  middleOf,
  type TypicalPower,
  typicalPower,
  typicalPowerSource,
} from '../../../shared/import/typicalPower.ts';
import { readCell, specOf } from './cellReader.ts';
import type { PlacedColumn } from './columns.ts';
import { SourceRegister, sourceDate } from './sourceRegister.ts';
import type { TableRecord } from './table.ts';

export type RowResult =
  | { readonly ok: true; readonly row: ImportedRow; readonly doubtful: readonly DoubtfulCell[] }
  | { readonly ok: false; readonly refused: RefusedRow };

type Value = string | number | null;

/** A site whose power nobody can state is no site of a plan: these inputs refuse their row. */
const decisive: ReadonlySet<SiteField> = new Set(['energisedMw', 'contractedMw', 'reservedMw', 'miningMw']);
const identity: ReadonlySet<string> = new Set(['company', 'name']);

export interface RowReaderOptions {
  readonly portfolio: Portfolio;
  readonly fileName: string;
  readonly columns: readonly PlacedColumn[];
  readonly kilowattColumns: ReadonlySet<number>;
}

/** Reads the rows of one list of sites, one after the other: ids and sources are shared among them. */
export class RowReader {
  readonly #options: RowReaderOptions;
  readonly #sources: SourceRegister;
  readonly #taken: Set<string>;
  readonly #existing: ReadonlyMap<string, Site>;
  readonly #linesByKey = new Map<string, number>();

  constructor(options: RowReaderOptions) {
    this.#options = options;
    this.#sources = new SourceRegister(options.portfolio.sources);
    this.#taken = new Set<string>(options.portfolio.sites.map((site) => site.id));
    this.#existing = new Map(options.portfolio.sites.map((site) => [siteKey(site.company, site.name), site]));
  }

  /** The sources that the rows brought and the document had not. */
  get sources(): readonly Source[] {
    return this.#sources.added;
  }

  read(record: TableRecord): RowResult {
    const company = this.#text(record, 'company');
    const name = this.#text(record, 'name');
    const refuse = (reason: string): RowResult => ({
      ok: false,
      refused: {
        line: record.line,
        name: [company, name].filter((part) => part !== '').join(' '),
        reason,
        original: cutText(record.cells.join(' | '), 2_000),
      },
    });
    const shape = this.#shapeProblem(record, company, name);
    if (shape !== null) return refuse(shape);
    const key = siteKey(company, name);
    const earlier = this.#linesByKey.get(key);
    if (earlier !== undefined) return refuse(`the same company and site as line ${earlier}`);
    const existing = this.#existing.get(key) ?? null;
    const reading = new RowReading(record, this.#options, this.#sources, existing);
    const id = existing?.id ?? slugId(`${company} ${name}`.trim(), this.#taken);
    const result = reading.finish(id);
    if (!result.ok) return refuse(result.reason);
    this.#linesByKey.set(key, record.line);
    this.#taken.add(id);
    return {
      ok: true,
      row: {
        line: record.line,
        site: result.site,
        provenance: result.provenance,
        replaces: existing?.id ?? null,
      },
      doubtful: result.doubtful,
    };
  }

  #text(record: TableRecord, role: 'company' | 'name'): string {
    const column = this.#options.columns.find((candidate) => candidate.role === role);
    return column ? unguarded((record.cells[column.index] ?? '').trim()) : '';
  }

  #shapeProblem(record: TableRecord, company: string, name: string): string | null {
    const expected = this.#options.columns.length;
    const extra = record.cells.slice(expected).some((cell) => cell.trim() !== '');
    if (extra || record.cells.length < expected)
      return `${record.cells.length} cells under ${expected} headings: nobody can say which cell belongs where. Look for a missing or an unquoted delimiter`;
    if (/^(?:grand |sub)?-?totals?\b|^sum$|^average$/i.test(name || company))
      return 'a total, not a site: Switchyard adds up itself';
    return name === '' ? 'the site has no name' : null;
  }
}

const siteKey = (company: string, name: string): string =>
  `${company.trim().toLowerCase()}\u0000${name.trim().toLowerCase()}`;

type Finished =
  | {
      readonly ok: true;
      readonly site: Site;
      readonly provenance: readonly Provenance[];
      readonly doubtful: readonly DoubtfulCell[];
    }
  | { readonly ok: false; readonly reason: string };

interface Finding {
  readonly field: SiteField;
  readonly tier: Tier;
  readonly sourceId: Provenance['sourceId'];
  readonly original: string;
  readonly reading: string;
}

/** What one row says, gathered cell by cell. */
class RowReading {
  readonly #record: TableRecord;
  readonly #options: RowReaderOptions;
  readonly #sources: SourceRegister;
  readonly #existing: Site | null;
  readonly #values: Partial<Record<SiteField, Value>> = {};
  readonly #findings: Finding[] = [];
  readonly #doubtful: DoubtfulCell[] = [];

  constructor(
    record: TableRecord,
    options: RowReaderOptions,
    sources: SourceRegister,
    existing: Site | null,
  ) {
    this.#record = record;
    this.#options = options;
    this.#sources = sources;
    this.#existing = existing;
  }

  finish(id: string): Finished {
    // Energised power first: what other cells mean is judged against it.
    const inputs = this.#options.columns.filter((column) => specOf(column) !== null);
    const energised = inputs.filter((column) => column.role === 'energisedMw');
    for (const column of [...energised, ...inputs.filter((column) => column.role !== 'energisedMw')]) {
      const problem = this.#take(column, column.role as SiteField);
      if (problem !== null) return { ok: false, reason: problem };
    }
    this.#keepNote();
    this.#takeTypicalPower();
    const site: Site = this.#existing
      ? { ...this.#existing, ...(this.#values as Partial<Site>) }
      : newSite(id, this.#values as Partial<Site>);
    const power = sitePowerProblem(site, blocksOf(this.#options.portfolio, site.id));
    if (power !== null) return { ok: false, reason: power };
    return { ok: true, site, provenance: this.#provenance(id), doubtful: this.#doubtful };
  }

  #take(column: PlacedColumn, field: SiteField): string | null {
    const spec: FieldSpec = siteFields[field];
    const text = this.#cell(column.index);
    const reading = readCell(text, column, spec, {
      energisedMw: this.#number('energisedMw'),
      isKilowatts: this.#options.kilowattColumns.has(column.index),
    });
    if (reading.kind === 'empty') return this.#takeEmpty(column, field, spec);
    if (reading.kind === 'value') {
      this.#takeValue(column, field, spec, text, reading);
      return null;
    }
    const isFatal = decisive.has(field) && (reading.kind === 'impossible' || field === 'energisedMw');
    if (isFatal) return `${column.heading}, "${cutText(text, 200)}": ${reading.why}`;
    this.#doubt(column, text, `nothing: ${this.#standing(field, spec)}`, reading.why);
    this.#find(field, text, `not read: ${reading.why}`, 'placeholder');
    return null;
  }

  #takeEmpty(column: PlacedColumn, field: SiteField, spec: FieldSpec): null {
    const isDefaulted = spec.kind === 'number' || spec.kind === 'choice';
    if (this.#existing || !isDefaulted || spec.nullable || field === 'powerPriceUsdPerMwh') return null;
    const standing = this.#standing(field, spec);
    if (field === 'energisedMw')
      this.#doubt(
        column,
        this.#cell(column.index),
        shown(spec.default, spec),
        'empty: nothing counts as energised until it is known',
      );
    const from = spec.defaultSource ? `: ${spec.defaultSource}` : '';
    this.#findings.push({
      field,
      tier: 'placeholder',
      sourceId: null,
      original: '',
      reading: `no value in the file, ${standing}${from}`,
    });
    return null;
  }

  #takeValue(
    column: PlacedColumn,
    field: SiteField,
    spec: FieldSpec,
    text: string,
    reading: Extract<CellReading<Value>, { kind: 'value' }>,
  ): void {
    this.#values[field] = reading.value;
    const energised = this.#number('energisedMw') ?? 0;
    const isNoMore =
      field === 'contractedMw' && typeof reading.value === 'number' && reading.value < energised;
    const isPlant = field === 'energisedMw' && /\b(?:plant|generation|turbine)/i.test(text);
    const why = [
      reading.why,
      isPlant
        ? `a power plant: all of it counts as mining until ${siteFields.miningMw.label} is entered`
        : undefined,
      isNoMore ? `less than the ${energised} MW energised: it adds no power` : undefined,
    ]
      .filter((reason) => reason !== undefined)
      .join('; ');
    if (why !== '') this.#doubt(column, text, shown(reading.value, spec), why);
    if (identity.has(field)) return;
    this.#find(field, text, why === '' ? 'as it stands in the file' : why, null);
  }

  /** Columns that no input takes stay with the site, in its note. */
  #keepNote(): void {
    const kept = this.#options.columns
      .filter((column) => column.isKeptInNote)
      .map((column) => ({ heading: column.heading, text: this.#cell(column.index) }))
      .filter(({ text }) => text !== '')
      .map(({ heading, text }) => `${heading}: ${text}`);
    if (kept.length === 0) return;
    const note = this.#values['note'];
    const parts = typeof note === 'string' && note !== '' ? [note, ...kept] : kept;
    this.#values['note'] = cutText(parts.join('; '), 4_000);
  }

  /** Without a price in the file, a typical one of the grid is a better placeholder than one for all. */
  #takeTypicalPower(): void {
    const field = 'powerPriceUsdPerMwh';
    if (this.#values[field] !== undefined) return;
    const unreadAt = this.#findings.findIndex((finding) => finding.field === field);
    const before = unreadAt < 0 ? undefined : this.#findings.splice(unreadAt, 1)[0];
    // A site that is there keeps its price, and with it what stands behind that price.
    if (this.#existing !== null) return;
    const typical = this.#typicalPower();
    if (typical) this.#values[field] = middleOf(typical);
    const source = typical
      ? this.#sources.find(typicalPowerSource.title, typicalPowerSource.detail, typicalPowerSource.date)
      : null;
    const spec: FieldSpec = siteFields[field];
    const reason = typical
      ? `the middle of ${typical.low} to ${typical.high}, typical of ${typical.grid}`
      : `none is typical of its grid; ${spec.defaultSource ?? ''}`;
    this.#findings.push({
      field,
      tier: 'placeholder',
      sourceId: source?.id ?? null,
      original: before?.original ?? '',
      reading: `${before?.reading ?? 'no price in the file'}; ${this.#standing(field, spec)}, ${reason}`,
    });
  }

  #typicalPower(): TypicalPower | null {
    const column = this.#options.columns.find((candidate) => candidate.role === 'grid');
    return column ? typicalPower(this.#cell(column.index)) : null;
  }

  #find(field: SiteField, original: string, reading: string, tier: Tier | null): void {
    const row = this.#about('source');
    const basis = field === 'latitude' || field === 'longitude' ? this.#about('coordinateBasis') : '';
    const detail = `Named in ${this.#options.fileName}`;
    const source =
      basis !== ''
        ? this.#sources.find(
            basis,
            `Basis of coordinates, named in ${this.#options.fileName}`,
            sourceDate(basis),
          )
        : row !== ''
          ? this.#sources.find(row, detail, sourceDate(row))
          : this.#sources.find(this.#options.fileName, 'Imported list that names no source', 'undated');
    const isMemory = isFromMemory(original) || (basis === '' ? isMemoryOf(row, field) : isFromMemory(basis));
    this.#findings.push({
      field,
      tier: tier ?? tierOf(basis === '' ? this.#about('confidence') : '', isMemory),
      sourceId: source.id,
      original: cutText(original, 4_000),
      reading: cutText(reading, 1_000),
    });
  }

  /** A value that stays what it was keeps its source, unless the file names one of its own. */
  #provenance(entity: string): readonly Provenance[] {
    const namesSources = this.#about('source') !== '' || this.#about('confidence') !== '';
    const before: Readonly<Record<string, Value>> | null = this.#existing;
    return this.#findings
      .filter(({ field }) => before === null || namesSources || before[field] !== this.#values[field])
      .map((finding) => ({ id: provenanceId(entity, finding.field), entity, ...finding }));
  }

  #cell(index: number): string {
    return unguarded((this.#record.cells[index] ?? '').trim());
  }

  #about(role: 'source' | 'confidence' | 'coordinateBasis'): string {
    const column = this.#options.columns.find((candidate) => candidate.role === role);
    return column ? this.#cell(column.index) : '';
  }

  #number(field: SiteField): number | null {
    const value = this.#values[field] ?? this.#existing?.[field] ?? null;
    return typeof value === 'number' ? value : null;
  }

  /** What stands in an input for which the row has no value, in words. */
  #standing(field: SiteField, spec: FieldSpec): string {
    if (this.#existing) return `the present ${shown(this.#existing[field], spec)} stands`;
    const typical = field === 'powerPriceUsdPerMwh' ? this.#typicalPower() : null;
    if (typical) return `the typical ${shown(middleOf(typical), spec)} stands`;
    return spec.default === null ? 'it stays empty' : `the default ${shown(spec.default, spec)} stands`;
  }

  #doubt(column: PlacedColumn, original: string, value: string, why: string): void {
    const name = this.#options.columns.find((candidate) => candidate.role === 'name');
    this.#doubtful.push({
      line: this.#record.line,
      site: name ? this.#cell(name.index) : '',
      heading: column.heading,
      original,
      value,
      why,
    });
  }
}

function shown(value: Value, spec: FieldSpec): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return value === '' ? 'empty' : choiceLabel(spec, value);
  return `${formatQuantity(value, spec)} ${formatFieldUnit(spec)}`.trim();
}
