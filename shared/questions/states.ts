import { applyPatch, type Patch, type Row, rowChange, tableRows } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { WantedInput } from '../domain/scenarioDiff.ts';
import { storyOf } from '../domain/stories.ts';
import { PortfolioEngine } from '../engine/engine.ts';

/** A changed copy of the portfolio that an answer speaks of. */
export interface AlteredState {
  /** What is changed, as it stands over an explanation: `Late, dearer, lower rent`. */
  readonly words: string;
  readonly engine: PortfolioEngine;
}

/** The portfolio with other values for some inputs. Inputs of rows that it does not have are left out. */
export function withInputs(portfolio: Portfolio, wanted: readonly WantedInput[]): Portfolio {
  const rows = new Map<string, { readonly change: WantedInput; row: Record<string, Row[string]> }>();
  const known = new Map<string, Row>();
  for (const table of new Set(wanted.map((one) => one.table)))
    for (const { key, row } of tableRows(portfolio, table)) known.set(`${table}/${key}`, row);
  for (const change of wanted) {
    const place = `${change.table}/${change.key}`;
    const before = known.get(place);
    if (!before) continue;
    const entry = rows.get(place) ?? { change, row: { ...before } };
    entry.row[change.field] = change.value;
    rows.set(place, entry);
  }
  const patch: Patch = [...rows].flatMap(([place, { change, row }]) =>
    rowChange(change.table, change.key, known.get(place) ?? null, row),
  );
  return patch.length === 0 ? portfolio : applyPatch(portfolio, patch);
}

/** The portfolio as a story tells it. Throws a RangeError for an unknown story. */
export function toldBy(portfolio: Portfolio, story: string): Portfolio {
  const found = storyOf(story);
  if (!found) throw new RangeError(`There is no story ${story}`);
  return withInputs(portfolio, found.changes(portfolio));
}

/** The changed copies behind the answers to one portfolio, each evaluated once. */
export class AlteredCopies {
  readonly base: AlteredState;
  readonly #copies = new Map<string, AlteredState>();

  constructor(readonlyPortfolio: Portfolio) {
    this.base = { words: 'The plan as it stands', engine: new PortfolioEngine(readonlyPortfolio) };
  }

  get portfolio(): Portfolio {
    return this.base.engine.portfolio;
  }

  /** The copy called `id`, made by `change` when it is first asked for. */
  copy(id: string, words: string, change: (portfolio: Portfolio) => Portfolio): AlteredState {
    const known = this.#copies.get(id);
    if (known) return known;
    const made = { words, engine: new PortfolioEngine(change(this.portfolio)) };
    this.#copies.set(id, made);
    return made;
  }

  story(id: string): AlteredState {
    return this.copy(id, storyOf(id)?.name ?? id, (portfolio) => toldBy(portfolio, id));
  }

  /** All copies that were asked for so far. */
  get all(): ReadonlyMap<string, AlteredState> {
    return this.#copies;
  }
}
