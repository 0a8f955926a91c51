import type { TableName } from '../domain/fields.ts';
import { byId } from '../domain/order.ts';
import type { Cell, Row } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { movesMining } from '../engine/figureEngine.ts';
import type { ChangeGroup } from './changes.ts';

/** A portfolio in which some groups of changes have been made, by the bits of `members`. */
export class Mixtures {
  readonly #before: Portfolio;
  readonly #groups: readonly ChangeGroup[];
  readonly #rows: readonly MixedRow[];
  /** Rows by what has changed in them, so that equal rows are the same object. */
  readonly #known = new Map<string, Row | null>();
  readonly #lists = new Map<string, readonly Row[]>();

  constructor(before: Portfolio, groups: readonly ChangeGroup[]) {
    this.#before = before;
    this.#groups = groups;
    this.#rows = mixedRows(before, groups);
  }

  /** Sites that a group changes, by themselves or by a block: what it costs to toggle it. */
  sitesTouched(group: number): number {
    const found = this.#groups[group];
    if (!found) return 0;
    if (
      found.inputs.some(
        ({ table, field }) => table === 'portfolio' || (table === 'market' && movesMining(field)),
      )
    )
      return this.#before.sites.length;
    if (found.inputs.some(({ table }) => table === 'market'))
      return new Set(this.#before.blocks.map(({ siteId }) => siteId)).size;
    const siteOf = new Map(this.#before.blocks.map((block) => [block.id as string, block.siteId as string]));
    const touched = new Set(found.inputs.map(({ key }) => siteOf.get(key) ?? key));
    for (const row of [...found.added, ...found.removed]) touched.add('siteId' in row ? row.siteId : row.id);
    return found.added.some((row) => !('siteId' in row)) ? this.#before.sites.length : touched.size;
  }

  at(members: number): Portfolio {
    if (members === 0) return this.#before;
    return {
      ...this.#before,
      market: this.#row('market', 'market', members) as Portfolio['market'],
      portfolio: this.#row('portfolio', 'portfolio', members) as Portfolio['portfolio'],
      sites: this.#list('site', this.#before.sites as readonly Row[], members) as unknown as readonly Site[],
      blocks: this.#list(
        'block',
        this.#before.blocks as readonly Row[],
        members,
      ) as unknown as readonly Block[],
    };
  }

  #row(table: TableName, key: string, members: number): Row | null {
    const mixed = this.#rows.find((row) => row.table === table && row.key === key);
    if (!mixed) return table === 'market' ? (this.#before.market as Row) : (this.#before.portfolio as Row);
    return this.#mix(mixed, members);
  }

  #mix(row: MixedRow, members: number): Row | null {
    const relevant = members & row.groups;
    const name = `${row.table} ${row.key} ${relevant}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    let mixed: Row | null = row.row;
    if (row.comesWith !== null && !(members & (1 << row.comesWith))) mixed = null;
    if (row.goesWith !== null && members & (1 << row.goesWith)) mixed = null;
    if (mixed !== null && relevant !== 0 && row.cells.length > 0) {
      const cells = row.cells.filter(({ group }) => members & (1 << group));
      mixed = { ...mixed, ...Object.fromEntries(cells.map(({ field, value }) => [field, value])) };
    }
    this.#known.set(name, mixed);
    return mixed;
  }

  /** The rows of a table; the same list for the same changes of it, so that it is known by identity. */
  #list(table: TableName, base: readonly Row[], members: number): readonly Row[] {
    const own = this.#rows.filter((row) => row.table === table);
    if (own.length === 0) return base;
    const relevant = members & own.reduce((bits, row) => bits | row.groups, 0);
    if (relevant === 0) return base;
    const name = `${table} ${relevant}`;
    const known = this.#lists.get(name);
    if (known) return known;
    const mixed = new Map(own.map((row) => [row.key, this.#mix(row, members)]));
    const kept = base.flatMap((row) => {
      const key = String(row['id']);
      const changed = mixed.get(key);
      mixed.delete(key);
      if (changed === undefined) return [row];
      return changed === null ? [] : [changed];
    });
    const added = [...mixed.values()].filter((row) => row !== null);
    const list =
      added.length === 0 ? kept : ([...kept, ...added] as (Row & { readonly id: string })[]).sort(byId);
    this.#lists.set(name, list);
    return list;
  }
}

interface MixedRow {
  readonly table: TableName;
  readonly key: string;
  readonly row: Row;
  readonly cells: { readonly field: string; readonly value: Cell; readonly group: number }[];
  /** The group with which the row comes or goes; null where it is in both. */
  readonly comesWith: number | null;
  readonly goesWith: number | null;
  /** Bits of all groups that touch it. */
  groups: number;
}

function mixedRows(before: Portfolio, groups: readonly ChangeGroup[]): readonly MixedRow[] {
  const rows = new Map<string, MixedRow>();
  const stored = new Map<string, Row>([
    ['market market', before.market as Row],
    ['portfolio portfolio', before.portfolio as Row],
    ...before.sites.map((row): [string, Row] => [`site ${row.id}`, row as Row]),
    ...before.blocks.map((row): [string, Row] => [`block ${row.id}`, row as Row]),
  ]);
  groups.forEach((group, index) => {
    for (const { table, key, field, after } of group.inputs) {
      const name = `${table} ${key}`;
      const row = stored.get(name);
      if (!row) continue;
      const mixed = rows.get(name) ?? {
        table,
        key,
        row,
        cells: [],
        comesWith: null,
        goesWith: null,
        groups: 0,
      };
      mixed.cells.push({ field, value: after, group: index });
      mixed.groups |= 1 << index;
      rows.set(name, mixed);
    }
    const whole = (row: Site | Block, comes: boolean): void => {
      const table = 'siteId' in row ? 'block' : 'site';
      rows.set(`${table} ${row.id}`, {
        table,
        key: row.id,
        row: row as unknown as Row,
        cells: [],
        comesWith: comes ? index : null,
        goesWith: comes ? null : index,
        groups: 1 << index,
      });
    };
    for (const row of group.added) whole(row, true);
    for (const row of group.removed) whole(row, false);
  });
  return [...rows.values()];
}
