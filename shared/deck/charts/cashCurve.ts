import { formatNumber, formatSigned } from '../../domain/format.ts';
import { addMonths, formatQuarter, yearOf } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import {
  type ComparedState,
  type Evaluation,
  ghostOf,
  readScope,
  type Scope,
  scopeExtent,
  scopeName,
} from '../evaluation.ts';
import { sharedDecimals } from './bridge.ts';
import type { CashCurveSpec, CurveMark } from './chartSpec.ts';

/** Lowest point of a curve. */
export function lowPoint(series: readonly number[]): { readonly t: number; readonly value: number } {
  let t = 0;
  for (let index = 1; index < series.length; index += 1)
    if ((series[index] ?? 0) < (series[t] ?? 0)) t = index;
  return { t, value: series[t] ?? 0 };
}

/** The month from which `a` stays at or above `b`, after having been below; null where it never is so. */
export function staysAbove(a: readonly number[], b: readonly number[]): number | null {
  let t = a.length - 1;
  if ((a[t] ?? 0) < (b[t] ?? 0)) return null;
  while (t > 0 && (a[t - 1] ?? 0) >= (b[t - 1] ?? 0)) t -= 1;
  return t === 0 ? null : t;
}

/**
 * Cumulative cash of the plan against do-nothing, monthly, before tax and debt. The low point is that of
 * all cash, mining included; `compared` brings the plan of another state as a ghost; `ahead` is the month from which the plan has earned more than mining on; payback is the model's, of the conversion by itself.
 */
export function cashCurveSpec(
  portfolio: Portfolio,
  evaluation: Evaluation,
  scope: Scope,
  compared: ComparedState | null = null,
): CashCurveSpec {
  const read = readScope(evaluation, scope);
  const { decisionMonth } = portfolio.portfolio;
  const millions = (name: string): number[] => Array.from(read.series(name), (usd) => usd / 1e6);
  const plan = millions('planCumulative');
  const doNothing = millions('doNothingCumulative');
  const converts = read.value('aiUtilityMw') > 0;
  const decimals = sharedDecimals(
    1e6 * Math.max(...plan.map(Math.abs), ...doNothing.map(Math.abs), Number.MIN_VALUE),
  );
  const quarter = (t: number): string => formatQuarter(addMonths(decisionMonth, t));
  const marks: CurveMark[] = [];
  const low = lowPoint(plan);
  const shownLow = formatNumber(low.value, decimals);
  const isNegative = low.value < 0 && /[1-9]/.test(shownLow);
  if (isNegative)
    marks.push({
      id: 'low',
      t: low.t,
      value: low.value,
      label: `Low ${shownLow} in ${quarter(low.t)}`,
      tone: 'loss',
    });
  const payback = read.outcome('paybackMonths');
  if (converts && payback.kind === 'number' && payback.value > 0 && payback.value < plan.length) {
    const t = Math.ceil(payback.value);
    marks.push({
      id: 'payback',
      t,
      value: plan[t] ?? 0,
      label: `Conversion paid back ${quarter(t)}`,
      tone: 'plain',
    });
  }
  const ahead = converts ? staysAbove(plan, doNothing) : null;
  if (ahead !== null)
    marks.push({
      id: 'ahead',
      t: ahead,
      value: plan[ahead] ?? 0,
      label: `Ahead of mining from ${quarter(ahead)}`,
      tone: 'plain',
    });
  const name = scope.kind === 'portfolio' ? 'Cash' : `Cash at ${scopeName(portfolio, scope)}`;
  const end = plan.at(-1) ?? 0;
  const title = curveTitle({
    name,
    converts,
    low: isNegative ? formatNumber(-low.value, decimals) : null,
    ahead: ahead === null ? null : yearOf(addMonths(decisionMonth, ahead)),
    end: formatNumber(end, decimals),
    isAheadAtEnd: end >= (doNothing.at(-1) ?? 0),
  });
  const first = yearOf(decisionMonth);
  const last = yearOf(addMonths(decisionMonth, evaluation.months));
  return {
    kind: 'cash-curve',
    startYear: first,
    startMonth: Number(decisionMonth.slice(5)),
    decimals,
    plan,
    doNothing,
    before:
      compared &&
      ghostOf(
        compared,
        plan,
        Array.from(readScope(compared.evaluation, scope).series('planCumulative'), (usd) => usd / 1e6),
      ),
    marks,
    title,
    subtitle: `Cumulative cash before tax and debt, USD M nominal, ${scopeExtent(portfolio, scope)}, ${first} to ${last}`,
    summary: `${title}. ${marks.map((mark) => `${mark.label}. `).join('')}At the end of the horizon plan ${formatSigned(end, decimals)} M, do-nothing ${formatSigned(doNothing.at(-1) ?? 0, decimals)} M.`,
  };
}

function curveTitle(facts: {
  readonly name: string;
  readonly converts: boolean;
  readonly low: string | null;
  readonly ahead: number | null;
  readonly end: string;
  readonly isAheadAtEnd: boolean;
}): string {
  const { name, low, ahead } = facts;
  if (!facts.converts) return `${name} from mining adds up to USD ${facts.end} M and needs no funding`;
  const dip = low === null ? `${name} never falls below zero` : `${name} dips USD ${low} M below zero`;
  if (ahead !== null) return `${dip}${low === null ? ' and' : ', then'} passes mining in ${ahead}`;
  return facts.isAheadAtEnd
    ? `${dip} and is ahead of mining all along`
    : `${dip} and stays behind mining to the end of the horizon`;
}
