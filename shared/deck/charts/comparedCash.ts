import { formatNumber, formatSigned } from '../../domain/format.ts';
import { addMonths, yearOf } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import type { ScenarioColour } from '../../domain/scenarioRows.ts';
import { type Evaluation, readScope, type Scope, scopeExtent } from '../evaluation.ts';
import { sharedDecimals } from './bridge.ts';
import type { ComparedCashSpec, ComparedCurve } from './chartSpec.ts';

/** One state to draw: its figures, and how it is called. */
export interface ComparedEvaluation {
  readonly id: string;
  /** `0` for the base. */
  readonly letter: string;
  readonly name: string;
  readonly colour: ScenarioColour | null;
  readonly evaluation: Evaluation;
}

/**
 * Cash of several states over each other, before tax and debt: summed up by month, or of each year. Lines
 * carry letter and end value themselves, so that nobody needs a legend.
 */
export function comparedCashSpec(
  portfolio: Portfolio,
  states: readonly ComparedEvaluation[],
  scope: Scope,
  measure: ComparedCashSpec['measure'],
): ComparedCashSpec {
  const { decisionMonth } = portfolio.portfolio;
  const startMonth = Number(decisionMonth.slice(5));
  const curves = states.map(({ evaluation, ...called }): ComparedCurve => {
    const cumulative = Array.from(readScope(evaluation, scope).series('planCumulative'), (usd) => usd / 1e6);
    return { ...called, values: measure === 'cumulative' ? cumulative : yearly(cumulative, startMonth) };
  });
  const all = curves.flatMap(({ values }) => values.map(Math.abs));
  const decimals = sharedDecimals(1e6 * Math.max(Number.MIN_VALUE, ...all));
  const first = yearOf(decisionMonth);
  const last = yearOf(addMonths(decisionMonth, states[0]?.evaluation.months ?? 0));
  const title = titleOf(curves, measure, decimals);
  const said = curves.map(
    (curve) => `${curve.letter} ${curve.name} ${formatSigned(valueAtEnd(curve, measure), decimals)} M`,
  );
  return {
    kind: 'compared-cash',
    measure,
    startYear: first,
    startMonth,
    decimals,
    curves,
    title,
    subtitle: `${measure === 'cumulative' ? 'Cumulative cash' : 'Cash of each year'} before tax and debt, USD M nominal, ${scopeExtent(portfolio, scope)}, ${first} to ${last}`,
    summary: `${title}. ${measure === 'cumulative' ? 'At the end of the horizon' : 'In the best year'}: ${said.join(', ')}.`,
  };
}

/** Cash of each calendar year, the first one from the decision on. */
function yearly(cumulative: readonly number[], startMonth: number): readonly number[] {
  const years: number[] = [];
  let before = 0;
  for (let t = 12 - startMonth; t < cumulative.length + 11; t += 12) {
    const end = cumulative[Math.min(t, cumulative.length - 1)] ?? 0;
    years.push(end - before);
    before = end;
  }
  return years;
}

const valueAtEnd = ({ values }: ComparedCurve, measure: ComparedCashSpec['measure']): number =>
  measure === 'cumulative' ? (values.at(-1) ?? 0) : Math.max(...values);

function titleOf(
  curves: readonly ComparedCurve[],
  measure: ComparedCashSpec['measure'],
  decimals: number,
): string {
  const [first, ...others] = curves;
  if (!first) return 'Nothing is compared';
  const deepest = (curve: ComparedCurve): number => Math.min(0, ...curve.values);
  if (measure === 'yearly') {
    const worst = curves.reduce((low, curve) => (deepest(curve) < deepest(low) ? curve : low));
    return deepest(worst) < 0
      ? `${worst.name} has the worst year, USD ${formatSigned(deepest(worst), decimals)} M`
      : 'No year needs cash in any of these';
  }
  const end = (curve: ComparedCurve): number => curve.values.at(-1) ?? 0;
  if (others.length === 0) return `${first.name} ends at USD ${formatSigned(end(first), decimals)} M`;
  const apart = others.reduce((most, curve) =>
    Math.abs(end(curve) - end(first)) > Math.abs(end(most) - end(first)) ? curve : most,
  );
  const gap = end(apart) - end(first);
  const shown = formatNumber(Math.abs(gap), decimals);
  return /[1-9]/.test(shown)
    ? `${apart.name} ends USD ${shown} M ${gap < 0 ? 'below' : 'above'} ${first.name}`
    : `All end where ${first.name} ends`;
}
