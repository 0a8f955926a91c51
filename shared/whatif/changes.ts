import { buildFields } from '../domain/fields/buildFields.ts';
import { contractFields } from '../domain/fields/contractFields.ts';
import { debtFields } from '../domain/fields/debtFields.ts';
import { dispatchFields } from '../domain/fields/dispatchFields.ts';
import { exitFields } from '../domain/fields/exitFields.ts';
import { fleetFields } from '../domain/fields/fleetFields.ts';
import { gpuFields } from '../domain/fields/gpuFields.ts';
import { leaseFields } from '../domain/fields/leaseFields.ts';
import { miningFields } from '../domain/fields/miningFields.ts';
import { fieldSpec, type TableName } from '../domain/fields.ts';
import type { Cell, Row } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';

/** Kinds of causes, in the order in which they are told, and how each is named. */
export const causeNames = {
  bitcoin: 'Bitcoin and network',
  power: 'Power',
  mining: 'Mining and machines',
  rent: 'Rent and lease',
  contract: 'Contract and tenant',
  gpu: 'GPU cloud',
  cost: 'Building cost',
  delay: 'Delay and dates',
  conversion: 'Power converted',
  sites: 'Sites added or removed',
  loan: 'Loan',
  tax: 'Tax',
  exit: 'Value after the lease',
  discount: 'Discount rates',
  company: 'Company and span',
} as const;
export type Cause = keyof typeof causeNames;

/** One input that differs: null where the row is not there. */
export interface ChangedInput {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Inputs that change together, and whole rows that come or go with them. */
export interface ChangeGroup {
  readonly id: string;
  readonly label: string;
  readonly inputs: readonly ChangedInput[];
  /** Rows that come and rows that go. */
  readonly added: readonly (Site | Block)[];
  readonly removed: readonly (Site | Block)[];
}

const market: Readonly<Record<string, Cause>> = {
  powerShiftUsdPerMwh: 'power',
  rentShiftUsdPerKwMonth: 'rent',
  hardCostShift: 'cost',
  delayMonths: 'delay',
  miningDiscountRate: 'discount',
  leaseDiscountRate: 'discount',
  gpuDiscountRate: 'discount',
  equityDiscountRate: 'discount',
  reinvestmentRate: 'discount',
  financeRate: 'discount',
  federalTaxRate: 'tax',
  lossLimit: 'tax',
  interestLimitOn: 'tax',
  interestLimit: 'tax',
  fiveYearLife: 'tax',
  fifteenYearLife: 'tax',
  buildingLife: 'tax',
};
const single: Readonly<Record<string, Cause>> = {
  powerPriceUsdPerMwh: 'power',
  powerEscalation: 'power',
  powerRecovered: 'power',
  miningMw: 'mining',
  buildMonths: 'delay',
  blockGapMonths: 'delay',
  rampMonths: 'delay',
  moduleMw: 'conversion',
  blockMw: 'conversion',
  energisedMw: 'conversion',
  contractedMw: 'conversion',
  contractedFrom: 'conversion',
  reservedMw: 'conversion',
  stateTaxRate: 'tax',
  fiveYearShare: 'tax',
  fifteenYearShare: 'tax',
  bonusDepreciation: 'tax',
  utilityMw: 'conversion',
  stopMonth: 'delay',
  spendFrom: 'delay',
  spendMonths: 'delay',
  readyMonth: 'delay',
  asicSaleMonth: 'delay',
  delayMonths: 'delay',
};
/** Subjects of the inputs of sites, as they are declared. */
const subjects: readonly (readonly [Readonly<Record<string, unknown>>, Cause])[] = [
  [miningFields, 'mining'],
  [dispatchFields, 'power'],
  [fleetFields, 'mining'],
  [buildFields, 'cost'],
  [leaseFields, 'rent'],
  [contractFields, 'contract'],
  [gpuFields, 'gpu'],
  [debtFields, 'loan'],
  [exitFields, 'exit'],
];

/** The cause to which an input belongs. */
export function causeOf(table: TableName, field: string): Cause {
  if (table === 'portfolio') return 'company';
  if (table === 'market') return market[field] ?? 'bitcoin';
  return single[field] ?? subjects.find(([fields]) => Object.hasOwn(fields, field))?.[1] ?? 'company';
}

/** Inputs that are words about the plan, which nothing computes with. */
function isComputed(table: TableName, field: string): boolean {
  const spec = fieldSpec(table, field);
  return spec !== undefined && spec.kind !== 'text' && field !== 'latitude' && field !== 'longitude';
}

/** How changes are put together: by cause, or every input (wherever it changed) for itself. */
export type Grouping = 'cause' | 'input';

/**
 * What differs between two portfolios, in groups. Blocks that come or go belong to the power converted,
 * those of a site that comes or goes to that site. Texts, sources and their tiers change no figure and are
 * left out. In the order of `causeNames`, then of the fields.
 */
export function changeGroups(
  before: Portfolio,
  after: Portfolio,
  grouping: Grouping,
): readonly ChangeGroup[] {
  const groups = new Map<string, Mutable>();
  const groupOf = (cause: Cause, name: string | null): Mutable => {
    const id = grouping === 'cause' || name === null ? cause : `${cause} ${name}`;
    const known = groups.get(id);
    if (known) return known;
    const made: Mutable = { id, cause, label: name ?? causeNames[cause], inputs: [], added: [], removed: [] };
    if (grouping === 'cause') made.label = causeNames[cause];
    groups.set(id, made);
    return made;
  };
  const compare = (table: TableName, key: string, old: Row, next: Row): void => {
    if (old === next) return;
    for (const field of Object.keys(next)) {
      const [was, is] = [old[field] ?? null, next[field] ?? null];
      if (was === is || !isComputed(table, field)) continue;
      const group = groupOf(causeOf(table, field), fieldSpec(table, field)?.label ?? field);
      group.inputs.push({ table, key, field, before: was, after: is });
    }
  };
  compare('market', 'market', before.market as Row, after.market as Row);
  compare('portfolio', 'portfolio', before.portfolio as Row, after.portfolio as Row);
  for (const table of ['site', 'block'] as const) {
    const was = byKey(before, table);
    const is = byKey(after, table);
    for (const [key, row] of is) {
      const old = was.get(key);
      if (old) compare(table, key, old as unknown as Row, row as unknown as Row);
      else groupOf(rowCause(row, before, after), null).added.push(row);
    }
    for (const [key, row] of was)
      if (!is.has(key)) groupOf(rowCause(row, before, after), null).removed.push(row);
  }
  const order = Object.keys(causeNames);
  return [...groups.values()]
    .sort((a, b) => order.indexOf(a.cause) - order.indexOf(b.cause))
    .map(({ id, label, inputs, added, removed }) => ({ id, label, inputs, added, removed }));
}

interface Mutable {
  readonly id: string;
  readonly cause: Cause;
  label: string;
  readonly inputs: ChangedInput[];
  readonly added: (Site | Block)[];
  readonly removed: (Site | Block)[];
}

function byKey(portfolio: Portfolio, table: 'site' | 'block'): ReadonlyMap<string, Site | Block> {
  const rows: readonly (Site | Block)[] = table === 'site' ? portfolio.sites : portfolio.blocks;
  return new Map(rows.map((row) => [row.id, row]));
}

/** A block goes with its site where that comes or goes; else it is power converted. */
function rowCause(row: Site | Block, before: Portfolio, after: Portfolio): Cause {
  if (!('siteId' in row)) return 'sites';
  const has = (portfolio: Portfolio): boolean => portfolio.sites.some(({ id }) => id === row.siteId);
  return has(before) && has(after) ? 'conversion' : 'sites';
}
