import { buildFields } from '../../domain/fields/buildFields.ts';
import { contractFields } from '../../domain/fields/contractFields.ts';
import { debtFields } from '../../domain/fields/debtFields.ts';
import { dispatchFields } from '../../domain/fields/dispatchFields.ts';
import { exitFields } from '../../domain/fields/exitFields.ts';
import { fleetFields } from '../../domain/fields/fleetFields.ts';
import { gateFields } from '../../domain/fields/gateFields.ts';
import { gpuFields } from '../../domain/fields/gpuFields.ts';
import { leaseFields } from '../../domain/fields/leaseFields.ts';
import { miningFields } from '../../domain/fields/miningFields.ts';
import { placeFields } from '../../domain/fields/placeFields.ts';
import {
  blockFields,
  type FieldSpec,
  marketFields,
  portfolioFields,
  type TableName,
} from '../../domain/fields.ts';
import { formatFieldUnit, formatQuantity } from '../../domain/quantity.ts';
import { inputValueText } from '../../engine/lineValue.ts';
import type { Chapter, InputEntry, Reference } from './document.ts';
import { inputId } from './formulaPieces.ts';

/** Inputs under one heading. */
interface InputGroup {
  readonly table: TableName;
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

const groups: readonly InputGroup[] = [
  { table: 'portfolio', title: 'Portfolio and company', fields: portfolioFields },
  { table: 'market', title: 'Market, for every site', fields: marketFields },
  { table: 'site', title: 'Site: place and power', fields: placeFields },
  { table: 'site', title: 'Site: mining', fields: miningFields },
  { table: 'site', title: 'Site: power contract and dispatch', fields: dispatchFields },
  { table: 'site', title: 'Site: machines', fields: fleetFields },
  { table: 'site', title: 'Site: construction', fields: buildFields },
  { table: 'site', title: 'Site: lease', fields: leaseFields },
  { table: 'site', title: 'Site: contract terms', fields: contractFields },
  { table: 'site', title: 'Site: GPU cloud', fields: gpuFields },
  { table: 'site', title: 'Site: loan', fields: debtFields },
  { table: 'site', title: 'Site: tax and terminal value', fields: exitFields },
  { table: 'site', title: 'Site: gates of readiness, never counted in money', fields: gateFields },
  { table: 'block', title: 'Block', fields: blockFields },
];

/** The inputs of a group that are not plain text. */
const counted = ({ fields }: InputGroup): readonly (readonly [string, FieldSpec])[] =>
  Object.entries(fields).filter(([, { kind }]) => kind !== 'text');

/** How many inputs the chapter has. */
export const inputCount = groups.reduce((sum, group) => sum + counted(group).length, 0);

/** Every input with its unit, default, usual band and what computes with it. */
export function inputsChapter(uses: ReadonlyMap<string, readonly Reference[]>): Chapter {
  return {
    id: 'inputs',
    title: 'Inputs',
    intro: [
      'Every input with its unit, the default it has in a new portfolio and what that rests on, and the band in which it is usual. A value outside its band is accepted with a warning that quotes the source of the band; a value outside its limits is refused.',
    ],
    parts: groups.map((group) => ({
      kind: 'inputs',
      title: group.title,
      inputs: counted(group).map(([name, spec]) => inputEntry(group.table, name, spec, uses)),
    })),
  };
}

function inputEntry(
  table: TableName,
  name: string,
  spec: FieldSpec,
  uses: ReadonlyMap<string, readonly Reference[]>,
): InputEntry {
  const id = inputId(table, name);
  const unit = spec.kind === 'month' ? 'month' : spec.unit === undefined ? '' : formatFieldUnit(spec);
  const amount = (value: number): string => formatQuantity(value, spec);
  const withUnit = (text: string): string =>
    text === '' || unit === '' || unit === '1' ? text : `${text} ${unit}`;
  const isOfSite = spec.inherits && spec.default === null;
  return {
    id,
    name: `${table}.${name}`,
    table,
    label: spec.label,
    unit: unit === '1' ? '' : unit,
    words: spec.words,
    default: isOfSite ? 'that of the site' : inputValueText(table, name, spec.default),
    defaultSource: isOfSite ? '' : (spec.defaultSource ?? ''),
    defaultTier: isOfSite ? '' : (spec.defaultTier ?? ''),
    band: spec.band ? withUnit(`${amount(spec.band[0])} to ${amount(spec.band[1])}`) : '',
    bandSource: spec.bandSource ?? '',
    limits: spec.options
      ? spec.options.map(({ label }) => label).join('; ')
      : withUnit(limitsText(spec, amount)),
    usedBy: uses.get(id) ?? [],
  };
}

function limitsText({ min, max }: FieldSpec, amount: (value: number) => string): string {
  if (min !== undefined && max !== undefined) return `${amount(min)} to ${amount(max)}`;
  if (min !== undefined) return `from ${amount(min)}`;
  return max === undefined ? '' : `up to ${amount(max)}`;
}
