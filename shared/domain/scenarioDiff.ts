import { newBlock } from './newRows.ts';
import { type Cell, type Patch, type Row, type RowChange, rowChange, tableRows } from './patch.ts';
import type { Block, Portfolio } from './portfolio.ts';
import { blockPlaceFields, type ScenarioChange, scenarioChangeId } from './scenarioRows.ts';

/** One input with the value that a scenario wants for it. */
export type WantedInput = Pick<ScenarioChange, 'table' | 'key' | 'field' | 'value'>;

/** Collects what becomes of the changes of one scenario, and answers it as a patch of the document. */
export class ScenarioPatch {
  readonly #scenarioId: string;
  readonly #base: Portfolio;
  readonly #before: ReadonlyMap<string, ScenarioChange>;
  readonly #after = new Map<string, ScenarioChange | null>();

  constructor(base: Portfolio, scenarioId: string) {
    this.#base = base;
    this.#scenarioId = scenarioId;
    this.#before = new Map(
      base.scenarioChanges.filter((row) => row.scenarioId === scenarioId).map((row) => [row.id, row]),
    );
  }

  /** Gives an input its value in the scenario; the value of the base is no change. */
  want(wanted: WantedInput): void {
    const id = scenarioChangeId(this.#scenarioId, wanted);
    const { table, key, field, value } = wanted;
    const isAsBase = baseValue(this.#base, wanted) === value;
    this.#after.set(id, isAsBase ? null : { id, scenarioId: this.#scenarioId, table, key, field, value });
  }

  /** The scenario has this block, which may be none of the base. */
  wantBlock(block: Block): void {
    const row = block as unknown as Row;
    const isOfBase = this.#base.blocks.some((other) => other.id === block.id);
    const plain = newBlock(block.id, block.siteId, block.ordinal) as unknown as Row;
    for (const [field, value] of Object.entries(row)) {
      if (field === 'id') continue;
      const isPlace = blockPlaceFields.some((name) => name === field);
      if (isOfBase && isPlace) this.clear({ table: 'block', key: block.id, field });
      else if (isOfBase || isPlace || plain[field] !== value)
        this.want({ table: 'block', key: block.id, field, value });
      else this.clear({ table: 'block', key: block.id, field });
    }
  }

  /** The scenario does without this block. */
  dropBlock(key: string): void {
    for (const row of this.#before.values())
      if (row.table === 'block' && row.key === key) this.#after.set(row.id, null);
    if (this.#base.blocks.some((block) => block.id === key))
      this.want({ table: 'block', key, field: 'siteId', value: null });
  }

  clear(input: Pick<WantedInput, 'table' | 'key' | 'field'>): void {
    this.#after.set(scenarioChangeId(this.#scenarioId, input), null);
  }

  get patch(): Patch {
    return [...this.#after].flatMap(([id, after]) =>
      rowChange(
        'scenarioChange',
        id,
        (this.#before.get(id) ?? null) as Row | null,
        after as unknown as Row | null,
      ),
    );
  }
}

/** The value of an input in the base; undefined where the base has no such row. */
export function baseValue(
  base: Portfolio,
  { table, key, field }: Pick<WantedInput, 'table' | 'key' | 'field'>,
): Cell | undefined {
  if (table === 'market' || table === 'portfolio') return (base[table] as Row)[field];
  const rows: readonly { readonly id: string }[] = table === 'site' ? base.sites : base.blocks;
  return (rows.find((row) => row.id === key) as Row | undefined)?.[field];
}

/** The rows that turn one portfolio into another, in the tables that a scenario may change. */
export function rowDifferences(before: Portfolio, after: Portfolio): Patch {
  const tables = ['portfolio', 'market', 'site', 'block', 'provenance'] as const;
  return tables.flatMap((table): readonly RowChange[] => {
    const old = new Map(tableRows(before, table).map(({ key, row }) => [key, row]));
    const changes = tableRows(after, table).flatMap(({ key, row }) => {
      const present = old.get(key) ?? null;
      old.delete(key);
      return present === row ? [] : rowChange(table, key, present, row);
    });
    const gone = [...old].flatMap(([key, row]) => rowChange(table, key, row, null));
    return [...gone, ...changes];
  });
}
