import { blockFields, fieldSpec } from './fields.ts';
import { siteId } from './ids.ts';
import { newBlock } from './newRows.ts';
import { byId } from './order.ts';
import type { Cell, Row } from './patch.ts';
import { type Block, type Portfolio, type Provenance, provenanceId, type Site } from './portfolio.ts';
import { sitePowerProblem } from './powerRules.ts';
import type { Scenario, ScenarioChange } from './scenarioRows.ts';

/**
 * The portfolio as one scenario sees it: the base with the scenario's inputs in place of its own. Rows in
 * which nothing differs are those of `base`, the very objects; rows that differ are those of `previous`,
 * an earlier view of the same scenario, where they are equal. So `PortfolioEngine.update` evaluates what
 * moved and no more. `scenarioId` null is the base itself, as is a scenario without changes.
 */
export function scenarioPortfolio(
  base: Portfolio,
  scenarioId: string | null,
  previous: Portfolio | null = null,
): Portfolio {
  if (scenarioId === null) return base;
  const changes = base.scenarioChanges.filter((change) => change.scenarioId === scenarioId);
  if (changes.length === 0) return base;
  const rows = rowsOf(changes);
  const blocks = seenBlocks(base, rows.block, previous);
  return {
    ...base,
    portfolio: merged(base.portfolio, rows.portfolio.get('portfolio'), previous?.portfolio),
    market: merged(base.market, rows.market.get('market'), previous?.market),
    sites: seenRows(base.sites, rows.site, previous?.sites),
    blocks,
    provenance: seenProvenance(base, scenarioId, changes),
  };
}

type Values = ReadonlyMap<string, Cell>;
type TableChanges = ReadonlyMap<string, Values>;

function rowsOf(changes: readonly ScenarioChange[]): Readonly<Record<ScenarioChange['table'], TableChanges>> {
  const rows = {
    portfolio: new Map<string, Map<string, Cell>>(),
    market: new Map<string, Map<string, Cell>>(),
    site: new Map<string, Map<string, Cell>>(),
    block: new Map<string, Map<string, Cell>>(),
  };
  for (const { table, key, field, value } of changes) {
    const values = rows[table].get(key);
    if (values) values.set(field, value);
    else rows[table].set(key, new Map([[field, value]]));
  }
  return rows;
}

/** `row` with the values of a scenario; `earlier`, where that is the same; `row` itself, where nothing differs. */
function merged<T extends object>(row: T, values: Values | undefined, earlier: T | undefined): T {
  if (!values) return row;
  const present = row as unknown as Row;
  const differing = [...values].filter(([field, value]) => present[field] !== value);
  if (differing.length === 0) return row;
  const next = { ...row, ...Object.fromEntries(differing) };
  return earlier && isSameRow(next, earlier) ? earlier : next;
}

function isSameRow(a: object, b: object): boolean {
  const left = a as unknown as Row;
  const right = b as unknown as Row;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

function seenRows<T extends { readonly id: string }>(
  base: readonly T[],
  changes: TableChanges,
  previous: readonly T[] | undefined,
): readonly T[] {
  if (changes.size === 0) return base;
  const earlier = new Map(previous?.map((row) => [row.id, row]));
  return sameList(
    base.map((row) => merged(row, changes.get(row.id), earlier.get(row.id))),
    base,
    previous,
  );
}

function seenBlocks(base: Portfolio, changes: TableChanges, previous: Portfolio | null): readonly Block[] {
  if (changes.size === 0) return base.blocks;
  const earlier = new Map(previous?.blocks.map((block) => [block.id as string, block]));
  const left = new Map(changes);
  const seen: Block[] = [];
  for (const block of base.blocks) {
    const values = left.get(block.id);
    left.delete(block.id);
    if (values?.get('siteId') === null) continue;
    seen.push(merged(block, values && inputsOf(values), earlier.get(block.id)));
  }
  const sites = new Set<string>(base.sites.map((site) => site.id));
  for (const [key, values] of left) {
    const site = values.get('siteId');
    if (typeof site !== 'string' || !sites.has(site)) continue;
    const plain = newBlock(key, siteId(site), Number(values.get('ordinal') ?? 1));
    const block = { ...plain, ...Object.fromEntries(inputsOf(values)) };
    const before = earlier.get(key);
    seen.push(before && isSameRow(block, before) ? before : block);
  }
  return sameList(seen.sort(byId), base.blocks, previous?.blocks);
}

/** The inputs of a block among its changes; its place is no input. */
const inputsOf = (values: Values): Values =>
  new Map([...values].filter(([field]) => Object.hasOwn(blockFields, field)));

/** `rows`, or one of the lists that have the very same rows. */
function sameList<T>(rows: readonly T[], ...known: readonly (readonly T[] | undefined)[]): readonly T[] {
  const same = known.find(
    (list) => list && list.length === rows.length && list.every((row, index) => row === rows[index]),
  );
  return same ?? rows;
}

/** What stands behind the values of a scenario, by what stands behind those of the base: the lists are long. */
const seenBefore = new WeakMap<readonly Provenance[], Map<string, SeenProvenance>>();

interface SeenProvenance {
  /** The inputs that the scenario changed, and its name. */
  readonly of: string;
  readonly rows: readonly Provenance[];
}

/** Nobody vouches for a value of a scenario: it is an estimate of whoever made the scenario. */
function seenProvenance(
  base: Portfolio,
  scenarioId: string,
  changes: readonly ScenarioChange[],
): readonly Provenance[] {
  const behind = fromScenario(scenarioOf(base, scenarioId));
  const of = [behind.reading, ...changes.map(({ id, value }) => (value === null ? `${id} null` : id))].join(
    '\n',
  );
  const known = seenBefore.get(base.provenance) ?? new Map<string, SeenProvenance>();
  seenBefore.set(base.provenance, known);
  const before = known.get(scenarioId);
  if (before?.of === of) return before.rows;
  const gone = new Set(
    changes.filter(({ field, value }) => field === 'siteId' && value === null).map(({ key }) => key),
  );
  const replaced = new Set<string>();
  const own: Provenance[] = [];
  for (const { table, key, field, value } of changes) {
    const spec = fieldSpec(table, field);
    if (!spec) continue;
    const id = provenanceId(key, field);
    replaced.add(id);
    const isOfSite = value === null && spec.inherits === true;
    if (!isOfSite && !gone.has(key)) own.push({ ...behind, id, entity: key, field });
  }
  const kept = base.provenance.filter((row) => !replaced.has(row.id) && !gone.has(row.entity));
  const rows = [...kept, ...own].sort(byId);
  known.set(scenarioId, { of, rows });
  return rows;
}

function fromScenario(
  scenario: Scenario | null,
): Pick<Provenance, 'sourceId' | 'tier' | 'original' | 'reading'> {
  return {
    sourceId: null,
    tier: 'estimate',
    original: '',
    reading: scenario ? `scenario ${scenario.letter}, ${scenario.name}` : 'of a scenario',
  };
}

/** The scenarios in the order of the strip. */
export function scenariosInOrder(portfolio: Portfolio): readonly Scenario[] {
  return [...portfolio.scenarios].sort((a, b) => a.ordinal - b.ordinal || (a.letter < b.letter ? -1 : 1));
}

export function scenarioOf(portfolio: Portfolio, scenarioId: string | null): Scenario | null {
  return portfolio.scenarios.find((scenario) => scenario.id === scenarioId) ?? null;
}

/** The scenario that somebody means by its letter, its name or its id; or null. */
export function findScenario(portfolio: Portfolio, text: string): Scenario | null {
  const wanted = text.trim().toLowerCase();
  const by = (read: (scenario: Scenario) => string): Scenario | undefined =>
    portfolio.scenarios.find((scenario) => read(scenario).toLowerCase() === wanted);
  return by((row) => row.letter) ?? by((row) => row.id) ?? by((row) => row.name) ?? null;
}

/**
 * What cannot be about a portfolio as a scenario sees it, site by site, in sentences: a later change of
 * the base may leave less power than the scenario converts.
 */
export function scenarioPowerProblems(seen: Portfolio, only?: ReadonlySet<string>): readonly string[] {
  const blocks = new Map<string, Block[]>();
  for (const block of seen.blocks) {
    const own = blocks.get(block.siteId);
    if (own) own.push(block);
    else blocks.set(block.siteId, [block]);
  }
  return seen.sites
    .filter((site: Site) => only?.has(site.id) ?? true)
    .flatMap((site) => sitePowerProblem(site, blocks.get(site.id) ?? []) ?? []);
}
