import { addMonths, formatMonth, type YearMonth, yearOf } from '../domain/months.ts';
import type { ModelLine } from '../language/model.ts';
import type { PortfolioEngine } from './engine.ts';
import { lowerFirst, type Place } from './explainedPlace.ts';
import type { ExplainedPart, ExplainTarget, Explanation } from './explanation.ts';
import { lineValueText } from './lineValue.ts';

/** Whether months of a line may be added up: an amount per month, and not a price per MW and month. */
export function isFlow(line: ModelLine): boolean {
  return line.shape === 'series' && /^[^/]+\/month$/.test(line.unit);
}

/** An amount summed over months of a flow, with its unit. */
export function sumText(line: ModelLine, value: number, decisionMonth: YearMonth): string {
  return lineValueText({ ...line, unit: line.unit.replace(/\/month$/, '') }, value, decisionMonth);
}

interface Span {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The months of the horizon by calendar year; the decision month belongs to its own year. */
function yearSpans(engine: PortfolioEngine): readonly (Span & { readonly year: number })[] {
  const { decisionMonth } = engine.portfolio.portfolio;
  const spans = new Map<number, { from: number; to: number }>();
  for (let t = 0; t <= engine.months; t += 1) {
    const year = yearOf(addMonths(decisionMonth, t));
    const span = spans.get(year);
    if (span) span.to = t;
    else spans.set(year, { from: t, to: t });
  }
  return [...spans].map(([year, span]) => ({ year, label: String(year), ...span }));
}

/** The last month of a calendar year inside the horizon; the last of all for a year that it has not. */
export function lastMonthOf(engine: PortfolioEngine, year: number | 'all'): number {
  return yearSpans(engine).find((span) => span.year === year)?.to ?? engine.months;
}

/**
 * Explains what a flow comes to in a calendar year, month by month, or in all years, year by year: the
 * parts add up to the value.
 */
export function explainYear(
  engine: PortfolioEngine,
  line: ModelLine,
  place: Place,
  asked: ExplainTarget & { readonly year: number | 'all' },
): Explanation {
  const { decisionMonth } = engine.portfolio.portfolio;
  const { month: _month, year: _year, ...of } = asked;
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (let t = from; t <= to; t += 1) total += place.value(line, t);
    return total;
  };
  const spans = yearSpans(engine);
  const span: Span = spans.find(({ year }) => year === asked.year) ?? {
    label: 'all years',
    from: 0,
    to: engine.months,
  };
  const isAll = span.label === 'all years';
  const text = (value: number): string => sumText(line, value, decisionMonth);
  const members = isAll
    ? spans.map(({ year, label, from, to }) => ({
        label,
        value: sum(from, to),
        target: { ...of, year } satisfies ExplainTarget,
      }))
    : Array.from({ length: span.to - span.from + 1 }, (_, index) => {
        const month = span.from + index;
        return {
          label: formatMonth(addMonths(decisionMonth, month)),
          value: place.value(line, month),
          target: { ...of, month } satisfies ExplainTarget,
        };
      });
  const value = sum(span.from, span.to);
  const shown = members.filter((member) => member.value !== 0);
  const parts = shown.map(
    (member): ExplainedPart => ({
      kind: 'line',
      label: member.label,
      place: '',
      text: text(member.value),
      value: member.value,
      target: member.target,
      source: null,
      input: null,
    }),
  );
  const kind = isAll ? 'years' : 'months';
  const words = `sum over its ${kind}`;
  return {
    target: asked,
    label: line.label,
    place: place.name,
    when: span.label,
    value,
    text: text(value),
    sentence: `${line.label} of ${place.name} in ${span.label} is ${text(value)}: ${words}. Of one month it is ${line.words}.`,
    formula: `${line.label} in ${span.label} = sum of ${lowerFirst(line.label)} over ${isAll ? 'the' : 'its'} ${members.length} ${kind}`,
    numbers: `${text(value)} = ${sumOfTexts(shown.map((member) => text(member.value)))}`,
    words,
    formulaSource: line.source,
    parts,
    years: [],
  };
}

/** The parts in a sum as they are shown; runs of the same amount as a multiple. */
function sumOfTexts(texts: readonly string[]): string {
  const runs: { readonly text: string; count: number }[] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.text === text) last.count += 1;
    else runs.push({ text, count: 1 });
  }
  if (runs.length === 0) return 'nothing in any of them';
  return runs
    .map(({ text, count }) => (count > 1 ? `${count} × ${text}` : text))
    .join(' + ')
    .replaceAll('+ \u2212', '\u2212 ');
}
