import { choiceLabels } from '../domain/choice.ts';
import { type FieldSpec, type SiteField, siteFields } from '../domain/fields.ts';
import { formatFieldUnit, parseQuantity } from '../domain/quantity.ts';
import { readUnit } from '../domain/quantityUnits.ts';

/** What a column of an imported list of sites is: an input, or something said about the inputs. */
export type ColumnRole = SiteField | 'source' | 'confidence' | 'coordinateBasis';

/** What a heading means. `unit` is the unit that it states, or empty. Lower `rank` is the surer match. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly unit: string;
  readonly rank: 0 | 1 | 2;
  readonly how: string;
}

/** Computed columns of an exported list begin so: they are results, not inputs. */
export const resultPrefix = 'Result: ';

export const isResultHeading = (heading: string): boolean =>
  heading.trim().toLowerCase().startsWith(resultPrefix.trim().toLowerCase());

const synonyms: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  company: ['owner', 'operator', 'miner', 'company name'],
  name: ['site name', 'name', 'facility', 'campus', 'location', 'site id'],
  region: ['state country', 'region', 'state province', 'province', 'country', 'state or province'],
  grid: ['grid iso', 'iso', 'rto', 'grid operator', 'utility', 'iso rto', 'power market'],
  cooling: ['cooling type'],
  note: ['notes', 'remark', 'remarks', 'comment', 'comments'],
  latitude: ['lat', 'lat approx', 'latitude approx'],
  longitude: ['lon', 'lng', 'long', 'lon approx', 'longitude approx'],
  energisedMw: [
    'energized',
    'energised power',
    'energized power',
    'energised capacity',
    'energized capacity',
    'operating',
    'operating capacity',
    'operational',
    'operational capacity',
    'live capacity',
    'capacity',
    'power capacity',
    'site power',
    'mw',
  ],
  contractedMw: [
    'contracted or pipeline',
    'contracted power',
    'contracted capacity',
    'pipeline',
    'approved',
    'secured',
    'contracted pipeline',
  ],
  contractedFrom: [
    'energisation date',
    'energization date',
    'available from',
    'power from',
    'power available from',
    'energised from',
  ],
  reservedMw: ['reserve', 'reserved power'],
  miningMw: ['mining', 'mining load', 'mining power', 'mining capacity'],
  powerPriceUsdPerMwh: [
    'power price',
    'power price published',
    'power cost',
    'electricity price',
    'electricity cost',
    'energy price',
    'energy cost',
    'all in power price',
    'all in power cost',
  ],
  fleetEfficiencyJPerTh: [
    'efficiency',
    'asic efficiency',
    'miner efficiency',
    'hashrate or efficiency published',
    'hashrate or efficiency',
  ],
  miningOverhead: ['mining pue'],
  utilityToIt: ['utility to it', 'gross to it ratio', 'utility it ratio'],
  rentUsdPerKwMonth: ['rent', 'lease rate', 'colocation rent', 'rent year 1'],
  hardCostUsdPerItMw: ['capex per it mw', 'hard cost per it mw', 'build cost'],
  buildMonths: ['build time', 'build months', 'construction time'],
  commercialModel: ['model', 'lease type', 'deal type', 'structure', 'lease model'],
  powerContract: ['power contract type', 'supply contract', 'power supply'],
  ownerShare: ['ownership', 'ownership share', 'stake', 'jv share'],
  rentEscalator: ['rent escalator', 'lease escalator', 'annual escalator'],
  leaseTermMonths: ['term', 'lease length', 'contract term'],
  prepaymentShare: ['prepaid share', 'customer prepayment'],
  backstopUsd: ['guarantee', 'backstop amount'],
  tcosUsdPerKwYear: ['transmission charge', '4cp charge', 'tcos'],
  curtailmentUsdPerMwYear: ['curtailment income', 'demand response income'],
  loanToCost: ['ltc', 'leverage'],
  loanRate: ['interest rate', 'coupon', 'debt rate'],
  stateTaxRate: ['state tax rate', 'state income tax'],
  exitCapRate: ['cap rate'],
  salePriceUsdPerMw: ['sale price per mw'],
  gpuContractUsdPerHour: ['gpu price', 'gpu hour price'],
  source: ['source', 'sources', 'reference', 'references', 'citation', 'data source'],
  confidence: ['confidence', 'reliability', 'data quality', 'tier', 'confidence level'],
  coordinateBasis: ['latlon basis', 'lat lon basis', 'coordinate basis', 'coordinates basis'],
};

/** Units as the last words of a heading, `power_price_c_per_kwh`, and what they stand for. */
const trailingUnits: readonly (readonly [string, string])[] = [
  ['usd per it kw month', 'USD/kWit/month'],
  ['usd per kw month', 'USD/kW/month'],
  ['usd per it mw', 'USD/MWit'],
  ['usd m per it mw', 'USD M/MWit'],
  ['usd per mw year', 'USD/MW/year'],
  ['usd per mwh', 'USD/MWh'],
  ['usd mwh', 'USD/MWh'],
  ['usd per kwh', 'USD/kWh'],
  ['usd kwh', 'USD/kWh'],
  ['cents per kwh', 'c/kWh'],
  ['c per kwh', 'c/kWh'],
  ['c kwh', 'c/kWh'],
  ['usd per kw year', 'USD/kW/year'],
  ['usd per gpu hour', 'USD/GPU/hour'],
  ['usd per gpu', 'USD/GPU'],
  ['usd per mw', 'USD/MW'],
  ['usd per year', 'USD/year'],
  ['usd per th', 'USD/TH'],
  ['j per th', 'J/TH'],
  ['j th', 'J/TH'],
  ['w th', 'J/TH'],
  ['usd m', 'USD M'],
  ['usd', 'USD'],
  ['kw', 'kW'],
  ['mw', 'MW'],
  ['gw', 'GW'],
  ['months', 'months'],
  ['years', 'years'],
  ['percent', '%'],
  ['pct', '%'],
];

const wordsOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Two headings that differ only in case, accents and marks are the same heading. */
export const headingKey = wordsOf;

interface Known {
  readonly role: ColumnRole;
  readonly rank: 1 | 2;
}

function knownHeadings(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const [role, spec] of Object.entries(siteFields)) {
    known.set(wordsOf(spec.label), { role: role as SiteField, rank: 1 });
  }
  for (const [role, names] of Object.entries(synonyms)) {
    for (const name of names) if (!known.has(name)) known.set(name, { role: role as ColumnRole, rank: 2 });
  }
  return known;
}

const known = knownHeadings();
const fieldNames = new Map(Object.keys(siteFields).map((name) => [name.toLowerCase(), name as SiteField]));

export const isSiteField = (role: ColumnRole): role is SiteField => Object.hasOwn(siteFields, role);

/** Whether an amount in `unit` can be one of the field. */
function fits(unit: string, spec: FieldSpec): boolean {
  const { min, max, whole, ...open } = spec;
  return spec.kind === 'number' && parseQuantity(`1 ${unit}`, open, null).ok;
}

/** A heading without the unit that it ends with: in brackets, or as its last words. */
function splitUnit(heading: string): { readonly name: string; readonly unit: string } {
  const bracket = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(heading);
  if (bracket?.[1] && bracket[2] && (bracket[2].trim() === '%' || readUnit(bracket[2], false) !== null))
    return { name: wordsOf(bracket[1]), unit: bracket[2].trim() };
  const words = wordsOf(heading);
  for (const [ending, unit] of trailingUnits) {
    if (words.endsWith(` ${ending}`)) return { name: words.slice(0, -ending.length).trim(), unit };
  }
  return { name: words, unit: '' };
}

/** The known headings are shorter by far; patterns that look for a unit take far too long on more. */
const longestHeading = 200;

/** What a heading of a list of sites means, or null where it is not known. */
export function matchHeading(heading: string): HeadingMatch | null {
  if (heading.length > longestHeading) return null;
  const exact = fieldNames.get(heading.trim().toLowerCase());
  if (exact) {
    return { role: exact, unit: '', rank: 0, how: howRead(siteFields[exact]) };
  }
  const whole = known.get(wordsOf(heading));
  const split = splitUnit(heading);
  const found = known.get(split.name) ?? whole;
  if (!found) return null;
  const unit = known.has(split.name) ? split.unit : '';
  if (!isSiteField(found.role)) return { role: found.role, unit: '', rank: found.rank, how: '' };
  const spec: FieldSpec = siteFields[found.role];
  if (spec.kind !== 'number') return { role: found.role, unit: '', rank: found.rank, how: howRead(spec) };
  if (unit !== '' && !fits(unit, spec)) return null;
  return { role: found.role, unit, rank: found.rank, how: unitSentence(unit, spec) };
}

/** How the cells of an input are read where its heading states no unit. */
function howRead(spec: FieldSpec): string {
  if (spec.kind === 'number') return unitSentence('', spec);
  return spec.kind === 'choice' ? `one of: ${choiceLabels(spec)}` : 'text as it stands';
}

function unitSentence(unit: string, spec: FieldSpec): string {
  const stored = formatFieldUnit(spec);
  if (unit === '')
    return stored === '' ? 'a plain number' : `no unit in the heading: ${stored} where a cell states none`;
  return wordsOf(unit) === wordsOf(stored) ? `in ${stored}` : `in ${unit}, converted to ${stored}`;
}
