import { choiceLabel } from './choice.ts';
import { convertedMw } from './conversion.ts';
import { fieldSpec } from './fields.ts';
import { formatMw } from './format.ts';
import { formatMonth, isYearMonth } from './months.ts';
import type { Cell } from './patch.ts';
import type { Portfolio } from './portfolio.ts';
import { formatFieldUnit, formatQuantity } from './quantity.ts';
import { scenarioPortfolio } from './scenario.ts';
import { baseValue } from './scenarioDiff.ts';
import type { ScenarioChange } from './scenarioRows.ts';

type Input = Pick<ScenarioChange, 'table' | 'key' | 'field'>;

/** One difference between a scenario and the base, as a person reads it. */
export interface Difference {
  /** The changes behind it: cleared and copied together. */
  readonly inputs: readonly Input[];
  /** Whose input it is: `Market`, `Company`, the name of a site, `17 sites`. */
  readonly owner: string;
  /** The site that it is about; null where it is about more than one, or none. */
  readonly siteId: string | null;
  readonly label: string;
  readonly unit: string;
  readonly base: string;
  readonly value: string;
}

/** An input with whose it is: `Corsicana Rent, lease year 1`. */
export function inputName(portfolio: Portfolio, input: Input): string {
  const label = labelOf(input);
  if (input.table === 'market' || input.table === 'portfolio') return label;
  return `${ownerOf(portfolio, input)} ${label}`;
}

/**
 * What a scenario changes, with the values of the base: the market first, then the company, then sites.
 * The same new value at many sites is one difference, as is the conversion of a site, however many blocks
 * it takes. Changes that say what the base says too are listed: they hold when the base moves.
 */
export function scenarioDifferences(portfolio: Portfolio, scenarioId: string): readonly Difference[] {
  const changes = portfolio.scenarioChanges.filter((change) => change.scenarioId === scenarioId);
  const plans = planDifferences(portfolio, scenarioId, changes);
  const told = new Set(plans.flatMap(({ inputs }) => inputs.map(keyOf)));
  const single = changes.filter((change) => !told.has(keyOf(change)));
  const groups = new Map<string, ScenarioChange[]>();
  for (const change of single) {
    const name =
      change.table === 'site' ? `site/${change.field}/${ruleOf(portfolio, change)}` : keyOf(change);
    const group = groups.get(name);
    if (group) group.push(change);
    else groups.set(name, [change]);
  }
  const listed = [...groups.values()].flatMap((group) =>
    group.length >= fewestTogether
      ? [together(portfolio, group)]
      : group.map((change) => differenceOf(portfolio, change)),
  );
  const rank = ({ inputs }: Difference): number => ranks.indexOf(inputs[0]?.table ?? 'market');
  return [...listed, ...plans].sort(
    (a, b) =>
      rank(a) - rank(b) || a.owner.localeCompare(b.owner, 'en') || a.label.localeCompare(b.label, 'en'),
  );
}

const ranks = ['market', 'portfolio', 'site', 'block'];
const keyOf = ({ table, key, field }: Input): string => `${table}/${key}/${field}`;

/** As many sites as must say the same before they are told in one line. */
const fewestTogether = 3;

/** What is done to an input: given one value, or multiplied or raised by as much as at other sites. */
function ruleOf(portfolio: Portfolio, change: ScenarioChange): string {
  const before = baseValue(portfolio, change);
  if (typeof before !== 'number' || typeof change.value !== 'number') return `to ${change.value}`;
  if (before !== 0 && before !== change.value) return `times ${(change.value / before).toFixed(6)}`;
  return `to ${change.value}`;
}

function together(portfolio: Portfolio, changes: readonly ScenarioChange[]): Difference {
  const [first] = changes;
  const input: ScenarioChange = first ?? noChange;
  const values = changes.map((change) => change.value);
  const before = changes.map((change) => baseValue(portfolio, change));
  return {
    inputs: changes,
    owner: `${changes.length} sites`,
    siteId: null,
    label: labelOf(input),
    unit: unitOf(input),
    base: spanText(input, before),
    value: spanText(input, values),
  };
}

const noChange: ScenarioChange = { id: '', scenarioId: '', table: 'site', key: '', field: '', value: null };

/** One value, or the lowest and highest of several. */
function spanText(input: Input, values: readonly (Cell | undefined)[]): string {
  const [first] = values;
  if (values.every((value) => value === first)) return valueText(input, first);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return 'various';
  return `${valueText(input, Math.min(...numbers))} to ${valueText(input, Math.max(...numbers))}`;
}

function differenceOf(portfolio: Portfolio, change: ScenarioChange): Difference {
  return {
    inputs: [change],
    owner: ownerOf(portfolio, change),
    siteId: siteOf(portfolio, change),
    label: labelOf(change),
    unit: unitOf(change),
    base: valueText(change, baseValue(portfolio, change)),
    value: valueText(change, change.value),
  };
}

/** Blocks that a scenario adds, drops, or gives another size: the conversion of their sites. */
function planDifferences(
  portfolio: Portfolio,
  scenarioId: string,
  changes: readonly ScenarioChange[],
): readonly Difference[] {
  const placed = new Map<string, string>();
  for (const change of changes) {
    if (change.table !== 'block' || (change.field !== 'siteId' && change.field !== 'utilityMw')) continue;
    const site = siteOf(portfolio, change);
    if (site !== null) placed.set(change.key, site);
  }
  if (placed.size === 0) return [];
  const seen = scenarioPortfolio(portfolio, scenarioId);
  // Of a block that only the scenario has everything is told at once; of others the size.
  const own = new Set(changes.filter(({ field }) => field === 'siteId').map(({ key }) => key));
  return [...new Set(placed.values())].map((site): Difference => {
    const mw = (from: Portfolio): string =>
      formatMw(convertedMw(from.blocks.filter((block) => block.siteId === site)));
    return {
      inputs: changes.filter(
        ({ table, key, field }) =>
          table === 'block' && placed.get(key) === site && (own.has(key) || field === 'utilityMw'),
      ),
      owner: siteName(portfolio, site),
      siteId: site,
      label: 'AI capacity',
      unit: 'MW',
      base: mw(portfolio),
      value: mw(seen),
    };
  });
}

const siteName = (portfolio: Portfolio, id: string): string =>
  portfolio.sites.find((site) => site.id === id)?.name ?? id;

function siteOf(portfolio: Portfolio, { table, key }: Input): string | null {
  if (table === 'site') return key;
  if (table !== 'block') return null;
  const block = portfolio.blocks.find((row) => row.id === key);
  if (block) return block.siteId;
  const added = portfolio.scenarioChanges.find(
    (change) => change.table === 'block' && change.key === key && change.field === 'siteId',
  );
  return typeof added?.value === 'string' ? added.value : null;
}

function ownerOf(portfolio: Portfolio, input: Input): string {
  if (input.table === 'market') return 'Market';
  if (input.table === 'portfolio') return 'Company';
  const site = siteOf(portfolio, input);
  const name = site === null ? input.key : siteName(portfolio, site);
  if (input.table === 'site') return name;
  const ordinal = portfolio.blocks.find((row) => row.id === input.key)?.ordinal;
  return ordinal === undefined ? `${name} block` : `${name} block ${ordinal}`;
}

function labelOf({ table, field }: Input): string {
  return fieldSpec(table, field)?.label ?? (field === 'siteId' ? 'Block' : 'Place of the block');
}

function unitOf({ table, field }: Input): string {
  const spec = fieldSpec(table, field);
  return spec?.kind === 'number' ? formatFieldUnit(spec) : '';
}

/** A value without its unit: `118.0`, `Nov 2028`, `Powered shell`, `of its site`. */
function valueText({ table, field }: Input, value: Cell | undefined): string {
  const spec = fieldSpec(table, field);
  if (value === undefined) return 'not there';
  if (value === null) return spec?.inherits ? 'of its site' : 'empty';
  if (typeof value === 'number') return spec ? formatQuantity(value, spec) : String(value);
  if (spec?.kind === 'choice') return choiceLabel(spec, value);
  return isYearMonth(value) ? formatMonth(value) : value;
}
