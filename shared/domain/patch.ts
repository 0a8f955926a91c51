import { byId } from './order.ts';
import type { Portfolio } from './portfolio.ts';

/** The tables of a document. `portfolio` and `market` hold one row each, under the key of the same name. */
export const documentTables = [
  'portfolio',
  'market',
  'site',
  'block',
  'source',
  'provenance',
  'scenario',
  'scenarioChange',
  'deal',
  'rating',
  'weight',
  'answer',
  'answerSlider',
  'answerFigure',
  'riskInput',
  'limitInput',
  'snapshot',
] as const;
export type DocumentTable = (typeof documentTables)[number];

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** One row before and after. `before` null: inserted; `after` null: deleted. */
export interface RowChange {
  readonly table: DocumentTable;
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** An edit of a document. Its reverse is its undo. */
export type Patch = readonly RowChange[];

export function reversePatch(patch: Patch): Patch {
  return patch.map((change) => ({ ...change, before: change.after, after: change.before })).reverse();
}

type ListTable = Exclude<DocumentTable, 'portfolio' | 'market'>;

const listOf = {
  site: 'sites',
  block: 'blocks',
  source: 'sources',
  provenance: 'provenance',
  scenario: 'scenarios',
  scenarioChange: 'scenarioChanges',
  deal: 'deals',
  rating: 'ratings',
  weight: 'weights',
  answer: 'answers',
  answerSlider: 'answerSliders',
  answerFigure: 'answerFigures',
  riskInput: 'riskInputs',
  limitInput: 'limitInputs',
  snapshot: 'snapshots',
} as const satisfies Record<ListTable, keyof Portfolio>;

/**
 * The portfolio after `patch`. Only changed tables are new objects, and only changed rows in them, so
 * that what did not change can be recognised by identity. Does not check `before`: storage does.
 */
export function applyPatch(portfolio: Portfolio, patch: Patch): Portfolio {
  let next = portfolio;
  const byTable = new Map<DocumentTable, RowChange[]>();
  for (const change of patch) {
    const changes = byTable.get(change.table);
    if (changes) changes.push(change);
    else byTable.set(change.table, [change]);
  }
  for (const [table, changes] of byTable) {
    if (table === 'portfolio' || table === 'market') {
      const last = changes.at(-1)?.after;
      if (last) next = { ...next, [table]: last };
      continue;
    }
    const list = listOf[table];
    next = {
      ...next,
      [list]: applyToRows(next[list] as readonly (Row & { readonly id: string })[], changes),
    };
  }
  return next;
}

function applyToRows<T extends { readonly id: string }>(
  rows: readonly T[],
  changes: readonly RowChange[],
): T[] {
  const after = new Map(changes.map((change) => [change.key, change.after as T | null]));
  const result: T[] = [];
  for (const row of rows) {
    const changed = after.get(row.id);
    if (changed === undefined) result.push(row);
    else if (changed !== null) result.push(changed);
    after.delete(row.id);
  }
  const added = [...after.values()].filter((row) => row !== null);
  return added.length > 0 ? [...result, ...added].sort(byId) : result;
}

/** The rows of one table of a portfolio with their keys, in order. */
export function tableRows(portfolio: Portfolio, table: DocumentTable): readonly { key: string; row: Row }[] {
  if (table === 'portfolio' || table === 'market') return [{ key: table, row: portfolio[table] as Row }];
  return (portfolio[listOf[table]] as readonly (Row & { readonly id: string })[]).map((row) => ({
    key: row.id,
    row,
  }));
}

/** Changes that turn the row of `table` with `key` into `after`, or none when it is that already. */
export function rowChange(table: DocumentTable, key: string, before: Row | null, after: Row | null): Patch {
  if (before !== null && after !== null) {
    const names = Object.keys(after);
    if (names.length === Object.keys(before).length && names.every((name) => before[name] === after[name]))
      return [];
  }
  return before === null && after === null ? [] : [{ table, key, before, after }];
}

/** Patches made one after the other as one: each row from before the first to after the last. */
export function joinPatches(patches: readonly Patch[]): Patch {
  const rows = new Map<string, RowChange>();
  for (const change of patches.flat()) {
    const key = `${change.table}/${change.key}`;
    const first = rows.get(key);
    rows.set(key, first ? { ...change, before: first.before } : change);
  }
  return [...rows.values()].flatMap(({ table, key, before, after }) => rowChange(table, key, before, after));
}
