import { choiceLabel, readChoice } from '../../../shared/domain/choice.ts';
import { type FieldSpec, marketFields, siteFields } from '../../../shared/domain/fields.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { editOfField } from '../../state/edits.ts';
import { findSites, matches, type ReadChange } from './readChange.ts';

/** `corsicana commercial model powered shell`, `network model constant growth`: where, what, which option. */
export function readChoices(portfolio: Portfolio, line: string): readonly ReadChange[] {
  const words = line.trim().toLowerCase().split(/\s+/);
  const found: ReadChange[] = [];
  for (let optionAt = 1; optionAt < words.length; optionAt += 1) {
    const head = words.slice(0, optionAt);
    const option = words.slice(optionAt).join(' ');
    found.push(...choices(marketFields, 'market', 'market', '', portfolio.market, head, option));
    for (let fieldAt = 1; fieldAt < head.length; fieldAt += 1)
      for (const site of findSites(portfolio, head.slice(0, fieldAt)))
        found.push(
          ...choices(siteFields, 'site', site.id, `${site.name}: `, site, head.slice(fieldAt), option),
        );
  }
  return found.filter((change, index) => found.findIndex(({ id }) => id === change.id) === index).slice(0, 6);
}

function choices(
  fields: Readonly<Record<string, FieldSpec>>,
  table: 'market' | 'site',
  key: string,
  owner: string,
  row: object,
  fieldWords: readonly string[],
  option: string,
): ReadChange[] {
  return Object.entries(fields).flatMap(([field, spec]): ReadChange[] => {
    if (spec.kind !== 'choice' || !matches(spec.label, fieldWords)) return [];
    const value = readChoice(option, spec);
    if (value === null) return [];
    const present = String((row as Readonly<Record<string, unknown>>)[field]);
    const original = choiceLabel(spec, value);
    return [
      {
        id: `${key}/${field}/${value}`,
        label: `${owner}${spec.label} ${choiceLabel(spec, present)} to ${original}`,
        problem: null,
        edit: editOfField({ table, key, field, value, original }),
      },
    ];
  });
}
