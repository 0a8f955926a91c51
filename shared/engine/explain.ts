import { addMonths, formatMonth, yearOf } from '../domain/months.ts';
import { evaluate } from '../language/evaluate.ts';
import type { Expression, Scope } from '../language/expression.ts';
import { formulaText } from '../language/formulaText.ts';
import type { ModelLine } from '../language/model.ts';
import { takenBranches } from '../language/takenBranches.ts';
import type { PortfolioEngine } from './engine.ts';
import { lineOf, type Place, placeOf } from './explainedPlace.ts';
import { explainYear, isFlow, lastMonthOf } from './explainedYear.ts';
import type { ExplainedYear, ExplainTarget, Explanation } from './explanation.ts';
import { lineValueText } from './lineValue.ts';

export type { ExplainTarget, Explanation } from './explanation.ts';

/**
 * Explains one number of an evaluated portfolio: sentence, formula, numbers put in, and the parts it is
 * made of, down to inputs with their sources. Throws a RangeError for an unknown line, site or block.
 */
export function explain(engine: PortfolioEngine, asked: ExplainTarget): Explanation {
  const line = lineOf(asked.line);
  const place = placeOf(engine, line.scope, asked);
  const { year, ...of } = asked;
  if (year !== undefined && isFlow(line)) return explainYear(engine, line, place, { ...asked, year });
  const asksFor = year === undefined ? asked.month : lastMonthOf(engine, year);
  const month = line.shape === 'series' ? (asksFor ?? place.tellingMonth(line)) : 0;
  const target: ExplainTarget = line.shape === 'series' ? { ...of, month } : of;
  const value = place.value(line, month);
  const { decisionMonth } = engine.portfolio.portfolio;
  const text = lineValueText(line, value, decisionMonth);
  const when = line.shape === 'series' ? formatMonth(addMonths(decisionMonth, month)) : '';
  const counted = takenBranches(line.formula, month, place.lookup);
  const numbers = formulaText(counted, place.numberLeaves(month));
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
    parts: place.parts(line, month).map((part) => ({ ...part, target: wholeSeries(part.target) })),
    years: yearsOf(line, engine, place, of),
  };
}

/** A flow that is asked about in no month is the sum that it was added up to. */
function wholeSeries(target: ExplainTarget | null): ExplainTarget | null {
  if (!target || target.month !== undefined || !isFlow(lineOf(target.line))) return target;
  return { ...target, year: 'all' };
}

/**
 * What each calendar year adds to a line that is a sum over months, or a sum and difference of such lines;
 * empty for other lines.
 */
function yearsOf(
  line: ModelLine,
  engine: PortfolioEngine,
  place: Place,
  asked: ExplainTarget,
): readonly ExplainedYear[] {
  const monthly = line.shape === 'series' ? null : monthlyOf(line.formula, line.scope, place);
  if (!monthly) return [];
  const { decisionMonth } = engine.portfolio.portfolio;
  const sums = new Map<number, number>();
  for (let t = 0; t <= engine.months; t += 1) {
    const year = yearOf(addMonths(decisionMonth, t));
    sums.set(year, (sums.get(year) ?? 0) + monthly(t));
  }
  const { formula } = line;
  const of = formula.kind === 'reduce' && formula.of.kind === 'line' ? lineOf(formula.of.id) : null;
  return [...sums]
    .filter(([, value]) => value !== 0)
    .map(([year, value]) => ({
      year,
      value,
      target: of && isFlow(of) ? { ...asked, line: of.id, year } : null,
    }));
}

/** What a month adds to an expression that only adds up months; null where it does more than that. */
function monthlyOf(expression: Expression, scope: Scope, place: Place): ((t: number) => number) | null {
  if (expression.kind === 'reduce')
    return expression.reduction === 'total' ? (t) => evaluate(expression.of, t, place.lookup) : null;
  if (expression.kind === 'line') {
    const line = lineOf(expression.id);
    const isHere = line.shape !== 'series' && line.scope === scope;
    return isHere ? monthlyOf(line.formula, scope, place) : null;
  }
  if (expression.kind === 'constant') return expression.value === 0 ? () => 0 : null;
  if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-'))
    return null;
  const left = monthlyOf(expression.left, scope, place);
  const right = monthlyOf(expression.right, scope, place);
  if (!left || !right) return null;
  const sign = expression.operator === '-' ? -1 : 1;
  return (t) => left(t) + sign * right(t);
}

/** What a target is called among others: `Lease income, Bosque Ridge, 2030`. Cheaper than explaining it. */
export function targetTitle(engine: PortfolioEngine, asked: ExplainTarget): string {
  const line = lineOf(asked.line);
  const { portfolio } = engine;
  const isPlaced = line.scope === 'site' || line.scope === 'block';
  const site = isPlaced ? portfolio.sites.find(({ id }) => id === asked.siteId) : undefined;
  const block = portfolio.blocks.find(({ id }) => id === asked.blockId);
  const { decisionMonth } = portfolio.portfolio;
  const month = asked.month === undefined ? '' : formatMonth(addMonths(decisionMonth, asked.month));
  const when = asked.year === 'all' ? 'all years' : asked.year === undefined ? month : String(asked.year);
  const parts = [
    line.label,
    site?.name,
    block && line.scope === 'block' ? `block ${block.ordinal}` : '',
    when,
  ];
  return parts.filter((part) => part).join(', ');
}
