import { blocksOf } from '../domain/conversion.ts';
import { type FieldSpec, fieldSpec, type MarketField, type SiteField } from '../domain/fields.ts';
import { idleMarketInput, idleSiteInput, siteSituation } from '../domain/idleInputs.ts';
import type { Cell, Row } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { groupBlocks } from '../engine/evaluatedSite.ts';

/** A value that an input would take: what a command sets. */
export interface InputChange {
  readonly table: 'market' | 'site' | 'block';
  readonly key: string;
  readonly field: string;
  readonly value: number;
}

/** What a driver is, as data: enough to write its positions. */
export interface DriverInfo {
  readonly id: string;
  readonly label: string;
  /** How its positions are limited, written and read. */
  readonly spec: FieldSpec;
  /** Positions are relative changes of the values of many rows; else they are values. */
  readonly isRelative: boolean;
  /** Where the plan stands. */
  readonly base: number;
}

/** An assumption that is moved while all others stand. */
export interface Driver extends DriverInfo {
  readonly min: number;
  readonly max: number;
  /** Amount of which a tenth, or thirty per cent, is meant: its own value, or for a shift what it shifts. */
  readonly reference: number;
  /** Range in which people find it, and where that comes from. */
  readonly band: { readonly low: number; readonly high: number; readonly source: string } | null;
  /** The portfolio with the driver at a position. Within the limits; whole inputs are rounded. */
  at(position: number): Portfolio;
  /** The inputs that differ at a position. */
  changes(position: number): readonly InputChange[];
}

/** Inputs of the market that are moved, in the order in which people think of them. */
const marketDrivers: readonly MarketField[] = [
  'btcPriceUsd',
  'btcGrowth',
  'networkEh',
  'networkGrowth',
  'powerShiftUsdPerMwh',
  'rentShiftUsdPerKwMonth',
  'hardCostShift',
  'delayMonths',
  'miningDiscountRate',
  'leaseDiscountRate',
];
/** Shifts of all sites: a site alone has the input itself. */
const shifts: ReadonlySet<MarketField> = new Set([
  'powerShiftUsdPerMwh',
  'rentShiftUsdPerKwMonth',
  'hardCostShift',
]);
const shiftedInputs: readonly SiteField[] = [
  'powerPriceUsdPerMwh',
  'rentUsdPerKwMonth',
  'hardCostUsdPerItMw',
];
const siteDrivers: readonly SiteField[] = [
  'rentEscalator',
  'leaseTermMonths',
  'occupancy',
  'landlordCostShare',
  'utilityToIt',
  'loanToCost',
  'loanRate',
  'miningUptime',
  'fleetEfficiencyJPerTh',
];

/** The portfolio with one site in it, or all of it where `siteId` is null. Throws a RangeError for an unknown site. */
export function scopeOf(portfolio: Portfolio, siteId: string | null): Portfolio {
  if (siteId === null) return portfolio;
  const site = portfolio.sites.find(({ id }) => id === siteId);
  if (!site) throw new RangeError(`The portfolio has no site ${siteId}`);
  return { ...portfolio, sites: [site], blocks: blocksOf(portfolio, siteId) };
}

/**
 * The drivers of a site, or of all sites where `siteId` is null. Inputs of the market move by their value.
 * Inputs of sites move together, in proportion, with those of blocks that have their own; for one site they
 * are written as its value. Inputs that do not count under the choices made, and inputs of nothing that
 * cannot move in proportion, are left out.
 */
export function driversOf(portfolio: Portfolio, siteId: string | null): readonly Driver[] {
  const scope = scopeOf(portfolio, siteId);
  const own = siteId === null ? marketDrivers : marketDrivers.filter((field) => !shifts.has(field));
  const ofMarket = own
    .filter((field) => idleMarketInput(field, scope.market) === null)
    .map((field) => marketDriver(scope, field));
  const ofSites = (siteId === null ? siteDrivers : [...shiftedInputs, ...siteDrivers]).flatMap(
    (field) => siteDriver(scope, field, siteId !== null) ?? [],
  );
  return [...ofMarket, ...ofSites];
}

function specOf(table: 'market' | 'site', field: string): FieldSpec {
  const spec = fieldSpec(table, field);
  if (!spec) throw new RangeError(`There is no input ${table}.${field}`);
  return spec;
}

/** A value within the limits of its field, whole where that is whole. */
function within(spec: FieldSpec, value: number): number {
  const rounded = spec.whole ? Math.round(value) : value;
  return Math.min(
    spec.max ?? Number.POSITIVE_INFINITY,
    Math.max(spec.min ?? Number.NEGATIVE_INFINITY, rounded),
  );
}

function bandOf(spec: FieldSpec): Driver['band'] {
  return spec.band ? { low: spec.band[0], high: spec.band[1], source: spec.bandSource ?? 'judgement' } : null;
}

function marketDriver(scope: Portfolio, field: MarketField): Driver {
  const spec = specOf('market', field);
  const base = Number(scope.market[field]);
  const changes = (position: number): readonly InputChange[] => {
    const value = within(spec, position);
    return value === base ? [] : [{ table: 'market', key: 'market', field, value }];
  };
  return {
    id: `market.${field}`,
    label: spec.label,
    spec,
    isRelative: false,
    base,
    min: spec.min ?? Number.NEGATIVE_INFINITY,
    max: spec.max ?? Number.POSITIVE_INFINITY,
    reference: Math.abs(referenceOf(scope, field, base)),
    band: bandOf(spec),
    at: (position) => withChanges(scope, changes(position)),
    changes,
  };
}

/** What a shift shifts, on average by power; the value itself of what is no shift. */
function referenceOf(scope: Portfolio, field: MarketField, base: number): number {
  const siteOf = new Map<string, Site>(scope.sites.map((site) => [site.id, site]));
  const ofBlocks = (value: (block: Block, site: Site) => number): number =>
    average(
      scope.blocks.flatMap((block) => {
        const site = siteOf.get(block.siteId);
        return site ? [{ value: value(block, site), weight: block.utilityMw }] : [];
      }),
    );
  switch (field) {
    case 'hardCostShift':
      return 1 + base;
    case 'powerShiftUsdPerMwh':
      return average(
        scope.sites.map((site) => ({ value: site.powerPriceUsdPerMwh, weight: site.energisedMw })),
      );
    case 'rentShiftUsdPerKwMonth':
      return ofBlocks((block, site) => block.rentUsdPerKwMonth ?? site.rentUsdPerKwMonth);
    case 'delayMonths':
      return ofBlocks((block) => block.spendMonths);
    default:
      return base;
  }
}

function average(parts: readonly { readonly value: number; readonly weight: number }[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight > 0 ? parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight : 0;
}

function siteDriver(scope: Portfolio, field: SiteField, isAlone: boolean): Driver | null {
  const spec = specOf('site', field);
  const rows = countingRows(scope, field);
  if (rows.every(({ value }) => value === 0)) return null;
  const [first] = scope.sites;
  const base = isAlone && first ? Number(first[field]) : 0;
  if (isAlone && base === 0) return null;
  const factor = (position: number): number => (isAlone ? position / base : 1 + position);
  const isWhole = isAlone && spec.whole === true;
  const changes = (position: number): readonly InputChange[] => {
    const times = factor(isWhole ? Math.round(position) : position);
    return rows.flatMap(({ table, key, value }) => {
      // At the place of the plan nothing may move by rounding.
      const next = times === 1 ? value : within(spec, value * times);
      return next === value ? [] : [{ table, key, field, value: next }];
    });
  };
  return {
    id: `site.${field}`,
    label: spec.label,
    spec: isAlone ? spec : relativeSpec(spec),
    isRelative: !isAlone,
    base,
    min: isAlone ? (spec.min ?? Number.NEGATIVE_INFINITY) : -1,
    max: isAlone ? (spec.max ?? Number.POSITIVE_INFINITY) : 10,
    reference: isAlone ? Math.abs(base) : 1,
    band: isAlone ? bandOf(spec) : null,
    at: (position) => withChanges(scope, changes(position)),
    changes,
  };
}

/** A relative change of the same input at every site. */
function relativeSpec(spec: FieldSpec): FieldSpec {
  return {
    kind: 'number',
    label: spec.label,
    words: `Relative change at every site: ${spec.words}`,
    unit: '1',
    percent: true,
    min: -1,
    max: 10,
    decimals: 1,
    default: 0,
  };
}

interface OwnValue {
  readonly table: 'site' | 'block';
  readonly key: string;
  readonly value: number;
}

/** Values of an input at the sites where it counts, and at their blocks that have their own. */
function countingRows(scope: Portfolio, field: SiteField): readonly OwnValue[] {
  const inherits = fieldSpec('block', field)?.inherits ?? false;
  const blocksBySite = groupBlocks(scope.blocks);
  return scope.sites.flatMap((site): readonly OwnValue[] => {
    const blocks = blocksBySite.get(site.id) ?? [];
    if (idleSiteInput(field, siteSituation(scope.market, site, blocks)) !== null) return [];
    const own = inherits
      ? blocks.flatMap((block) => {
          const value: Cell | undefined = (block as Row)[field];
          return typeof value === 'number' ? [{ table: 'block' as const, key: block.id, value }] : [];
        })
      : [];
    return [{ table: 'site', key: site.id, value: Number(site[field]) }, ...own];
  });
}

/** The portfolio with these inputs, every other row the same object as before. */
export function withChanges(portfolio: Portfolio, changes: readonly InputChange[]): Portfolio {
  if (changes.length === 0) return portfolio;
  const rows = new Map<string, Record<string, number>>();
  for (const { table, key, field, value } of changes) {
    const name = `${table} ${key}`;
    rows.set(name, { ...rows.get(name), [field]: value });
  }
  const moved = <T extends { readonly id: string }>(table: string, before: readonly T[]): readonly T[] => {
    let isSame = true;
    const after = before.map((row) => {
      const change = rows.get(`${table} ${row.id}`);
      if (!change) return row;
      isSame = false;
      return { ...row, ...change };
    });
    return isSame ? before : after;
  };
  const market = rows.get('market market');
  return {
    ...portfolio,
    market: market ? { ...portfolio.market, ...market } : portfolio.market,
    sites: moved('site', portfolio.sites),
    blocks: moved('block', portfolio.blocks),
  };
}
