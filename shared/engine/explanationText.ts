import { formatMillions } from '../domain/format.ts';
import type { ExplainedPart, Explanation } from './explanation.ts';

/** An explanation to take along into a mail: sentence, formula, numbers, parts with sources, years. */
export function explanationText(explanation: Explanation): string {
  const { label, text, place, when } = explanation;
  const years = explanation.years.map(({ year, value }) => `- ${year}: ${formatMillions(value, 1)}`);
  return [
    [`${label}: ${text}`, place, when].filter(Boolean).join(', '),
    explanation.sentence,
    '',
    `Formula: ${explanation.formula}`,
    `Numbers: ${explanation.numbers}`,
    ...(explanation.formulaSource ? [`Formula after: ${explanation.formulaSource}`] : []),
    ...(explanation.parts.length > 0 ? ['', 'Made of', ...explanation.parts.map(partText)] : []),
    ...(years.length > 0 ? ['', 'By calendar year, USD M', ...years] : []),
  ].join('\n');
}

function partText(part: ExplainedPart): string {
  const { label, place, text, source } = part;
  const kind = part.kind === 'constant' ? ' (constant of the model)' : '';
  return `- ${label}${place ? `, ${place}` : ''}: ${text}${kind}${source ? `; ${sourceText(source)}` : ''}`;
}

/** Who vouches for an input, in one line. */
function sourceText(source: NonNullable<ExplainedPart['source']>): string {
  const found = source.original ? `found as "${source.original}"` : '';
  const read = source.original && source.reading ? `read as ${source.reading}` : '';
  const said = [source.title, source.detail, source.date, found, read].filter(Boolean).join(', ');
  return `${source.tier}: ${said}`;
}
