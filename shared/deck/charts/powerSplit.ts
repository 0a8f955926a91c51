import { formatMw } from '../../domain/format.ts';
import { addMonths, formatQuarter } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import {
  type ComparedState,
  type Evaluation,
  ghostOf,
  readScope,
  type Scope,
  scopeExtent,
  scopeName,
  settledMonth,
} from '../evaluation.ts';
import { fittingPeriods, stateAt } from '../periods.ts';
import type { PowerPeriod, PowerSplitSpec } from './chartSpec.ts';

/** Columns that stay legible in a panel 300 px wide; longer plans are shown by year. */
const mostQuarters = 60;

/**
 * Power split of a site or of the portfolio over time, at the end of each quarter from the decision until
 * a year after the last change, and three years at least; by year where quarters would be too many.
 * `compared` brings the AI power of another state as a ghost.
 */
export function powerSplitSpec(
  portfolio: Portfolio,
  evaluation: Evaluation,
  scope: Scope,
  compared: ComparedState | null = null,
): PowerSplitSpec {
  const read = readScope(evaluation, scope);
  const { decisionMonth } = portfolio.portfolio;
  const ai = read.series('aiMw');
  const mining = read.series('miningMw');
  const reserved = read.series('reservedMw');
  const inBuild = read.series('inBuildMw');
  const unused = read.series('unusedMw');
  const available = read.series('availableMw');
  const settled = settledMonth(ai);
  const until = Math.max(36, settled + 12, lastRise(available) + 6);
  const fitted = fittingPeriods(decisionMonth, until, evaluation.months, mostQuarters);
  const periods = fitted.periods.map(
    (period): PowerPeriod => ({
      label: period.label,
      year: period.year,
      quarter: period.quarter,
      availableMw: stateAt(available, period),
      aiMw: stateAt(ai, period),
      miningMw: stateAt(mining, period),
      reservedMw: stateAt(reserved, period),
      inBuildMw: stateAt(inBuild, period),
      unusedMw: stateAt(unused, period),
    }),
  );
  const beforeMw = compared && readScope(compared.evaluation, scope).series('aiMw');
  const before =
    compared &&
    beforeMw &&
    ghostOf(
      compared,
      periods.map((period) => period.aiMw),
      fitted.periods.map((period) => stateAt(beforeMw, period)),
    );
  const name = scope.kind === 'site' ? scopeName(portfolio, scope) : 'The portfolio';
  const aiEnd = ai[settled] ?? 0;
  const last = periods.at(-1);
  const keeps = last?.miningMw ?? 0;
  const title =
    aiEnd > 0
      ? scope.kind === 'site'
        ? `${name} hands ${formatMw(aiEnd)} MW to AI by ${formatQuarter(addMonths(decisionMonth, settled))}`
        : keeps > 0
          ? `${name} keeps ${formatMw(keeps)} MW mining and runs ${formatMw(aiEnd)} MW of AI by ${formatQuarter(addMonths(decisionMonth, settled))}`
          : `${name} leaves mining: ${formatMw(aiEnd)} MW of AI by ${formatQuarter(addMonths(decisionMonth, settled))}`
      : keeps > 0
        ? `${name} keeps all ${formatMw(keeps)} MW mining`
        : `${name} neither mines nor converts`;
  const shown = Math.max(0, ...periods.map((period) => period.availableMw));
  return {
    kind: 'power-split',
    basis: fitted.basis,
    periods,
    before,
    title,
    subtitle: `Utility MW at end of ${fitted.basis}, ${scopeExtent(portfolio, scope)}; dashed: connection ${formatMw(shown)} MW${before ? `; grey line: AI ${before.words}` : ''}`,
    summary: last
      ? `${title}. At the end of ${last.label}: ${formatMw(last.aiMw)} MW AI, ${formatMw(last.miningMw)} MW mining, ${formatMw(last.reservedMw)} MW reserved, ${formatMw(last.unusedMw + last.inBuildMw)} MW unused or in build, of ${formatMw(last.availableMw)} MW.`
      : `${title}.`,
  };
}

/** Last month in which the connection grew; 0 when it never does. */
function lastRise(available: Float64Array): number {
  for (let t = available.length - 1; t > 0; t -= 1)
    if ((available[t] ?? 0) > (available[t - 1] ?? 0) + 1e-9) return t;
  return 0;
}
