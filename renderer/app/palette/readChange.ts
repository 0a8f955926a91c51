import { blocksOf, conversionRange, convertedMw } from '../../../shared/domain/conversion.ts';
import { blockFields, type FieldSpec, marketFields, siteFields } from '../../../shared/domain/fields.ts';
import type { Portfolio, Site } from '../../../shared/domain/portfolio.ts';
import { formatFieldUnit, formatQuantity, parseQuantity } from '../../../shared/domain/quantity.ts';
import type { InstantEdit } from '../../state/edits.ts';

/** A change that a line of words may mean. `problem` says why it cannot be; then there is no edit. */
export interface ReadChange {
  readonly id: string;
  readonly label: string;
  readonly edit: InstantEdit | null;
  readonly problem: string | null;
}

const most = 6;

/** `btc price 78000`, `corsicana ai 120`, `vega power +10%`: where, what, how much. */
export function readChanges(portfolio: Portfolio, line: string): readonly ReadChange[] {
  const words = line.trim().toLowerCase().split(/\s+/);
  const amountAt = words.findIndex((word, index) => index > 0 && /^[\d+*=$.,(-]/.test(word));
  if (amountAt < 1) return [];
  const head = words.slice(0, amountAt);
  const amount = words.slice(amountAt).join(' ');
  const changes: ReadChange[] = [];
  for (const [field, spec] of numberFields(marketFields))
    if (matches(spec.label, head)) changes.push(marketChange(portfolio, field, spec, amount));
  for (let split = 1; split < head.length; split += 1) {
    const siteWords = head.slice(0, split);
    const fieldWords = head.slice(split);
    for (const site of findSites(portfolio, siteWords)) {
      if (fieldWords.length === 1 && fieldWords[0] === 'ai')
        changes.push(conversionChange(portfolio, site, amount));
      for (const [field, spec] of numberFields(siteFields))
        if (matches(spec.label, fieldWords)) changes.push(siteChange(site, field, spec, amount));
      if (changes.length >= most) return changes.slice(0, most);
    }
  }
  return changes.slice(0, most);
}

/** Sites of which every word begins a word of name, company or state. */
export function findSites(portfolio: Portfolio, words: readonly string[]): readonly Site[] {
  return portfolio.sites.filter((site) => matches(`${site.name} ${site.company} ${site.region}`, words));
}

function numberFields(
  fields: Readonly<Record<string, FieldSpec>>,
): readonly (readonly [string, FieldSpec])[] {
  return Object.entries(fields).filter(([, spec]) => spec.kind === 'number');
}

/** Whether each of `words` begins a word of `text`. */
export function matches(text: string, words: readonly string[]): boolean {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)));
}

function changeWords(label: string, from: number | null, to: number | null, spec: FieldSpec): string {
  const unit = formatFieldUnit(spec);
  return `${label} ${formatQuantity(from, spec)} to ${formatQuantity(to, spec)}${unit ? ` ${unit}` : ''}`;
}

function marketChange(portfolio: Portfolio, field: string, spec: FieldSpec, amount: string): ReadChange {
  const current = portfolio.market[field as keyof typeof portfolio.market];
  return change(
    'market',
    'market',
    field,
    spec,
    spec.label,
    typeof current === 'number' ? current : null,
    amount,
  );
}

function siteChange(site: Site, field: string, spec: FieldSpec, amount: string): ReadChange {
  const current = site[field as keyof Site];
  const label = `${site.name}: ${spec.label}`;
  return change('site', site.id, field, spec, label, typeof current === 'number' ? current : null, amount);
}

function change(
  table: 'market' | 'site',
  key: string,
  field: string,
  spec: FieldSpec,
  label: string,
  current: number | null,
  amount: string,
): ReadChange {
  const id = `${key}/${field}`;
  const read = parseQuantity(amount, spec, current);
  if (!read.ok) return { id, label, edit: null, problem: read.message };
  return {
    id,
    label: changeWords(label, current, read.value, spec),
    problem: null,
    edit: { name: 'field.set', input: { table, key, field, value: read.value, original: amount } },
  };
}

function conversionChange(portfolio: Portfolio, site: Site, amount: string): ReadChange {
  const current = convertedMw(blocksOf(portfolio, site.id));
  const range = conversionRange(site);
  const spec: FieldSpec = { ...blockFields.utilityMw, label: 'AI capacity' };
  const id = `${site.id}/ai`;
  const read = parseQuantity(amount, spec, current);
  if (!read.ok) return { id, label: `${site.name}: AI`, edit: null, problem: read.message };
  const utilityMw = read.value ?? 0;
  if (utilityMw > range.limitMw)
    return {
      id,
      label: `${site.name}: AI`,
      edit: null,
      problem: `at most ${range.limitMw} MW: ${range.reason}`,
    };
  return {
    id,
    label: changeWords(`${site.name}: AI`, current, utilityMw, spec),
    problem: null,
    edit: { name: 'site.setConversion', input: { siteId: site.id, utilityMw } },
  };
}
