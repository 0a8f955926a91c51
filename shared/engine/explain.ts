import { addMonths, formatMonth, yearOf } from '../domain/months.ts';
import { evaluate } from '../language/evaluate.ts';
import { formulaText } from '../language/formulaText.ts';
import type { ModelLine } from '../language/model.ts';
import type { PortfolioEngine } from './engine.ts';
import { lineOf, type Place, placeOf } from './explainedPlace.ts';
import type { ExplainTarget, Explanation } from './explanation.ts';
import { lineValueText } from './lineValue.ts';

export type { ExplainTarget, Explanation } from './explanation.ts';

/**
 * Explains one number of an evaluated portfolio: sentence, formula, numbers put in, and the parts it is
 * made of, down to inputs with their sources. Throws a RangeError for an unknown line, site or block.
 */
export function explain(engine: PortfolioEngine, asked: ExplainTarget): Explanation {
  const line = lineOf(asked.line);
  const place = placeOf(engine, line.scope, asked);
  const month = line.shape === 'series' ? (asked.month ?? place.tellingMonth(line)) : 0;
  const target: ExplainTarget = line.shape === 'series' ? { ...asked, month } : asked;
  const value = place.value(line, month);
  const { decisionMonth } = engine.portfolio.portfolio;
  const text = lineValueText(line, value, decisionMonth);
  const when = line.shape === 'series' ? formatMonth(addMonths(decisionMonth, month)) : '';
  const numbers = formulaText(line.formula, place.numberLeaves(month));
  const label = line.label;
  const subject = `${label} of ${place.name}${when ? ` in ${when}` : ''}`;
  return {
    target,
    label,
    place: place.name,
    when,
    value,
    text,
    sentence: `${subject} is ${text}: ${line.words}.`,
    formula: `${label} = ${formulaText(line.formula, place.nameLeaves())}`,
    numbers: `${text} = ${numbers}`,
    words: line.words,
    formulaSource: line.source,
    parts: place.parts(line, month),
    years: yearsOf(line, engine, place),
  };
}

function yearsOf(line: ModelLine, engine: PortfolioEngine, place: Place): Explanation['years'] {
  if (line.formula.kind !== 'reduce' || line.formula.reduction !== 'total') return [];
  const { of } = line.formula;
  const { decisionMonth } = engine.portfolio.portfolio;
  const sums = new Map<number, number>();
  for (let t = 0; t <= engine.months; t += 1) {
    const year = yearOf(addMonths(decisionMonth, t));
    sums.set(year, (sums.get(year) ?? 0) + evaluate(of, t, place.lookup));
  }
  return [...sums].filter(([, value]) => value !== 0).map(([year, value]) => ({ year, value }));
}
