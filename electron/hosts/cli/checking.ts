import { formatNumber } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { amountWords, placeWords, problemWords } from '../../../shared/engine/checks/checkWords.ts';
import type { Evaluated } from '../../../shared/engine/checks/law.ts';
import type { Entry } from '../../../shared/engine/checks/ledger.ts';
import { runChecks } from '../../../shared/engine/checks/runChecks.ts';
import { oneLine } from './terminalText.ts';

/** One place at which a law was looked at. Figures that are no number are null. */
interface ReportedPlace {
  /** Null for the portfolio as a whole. */
  readonly siteId: string | null;
  readonly line: string;
  /** Months after the decision; null for a figure without months. */
  readonly month: number | null;
  readonly found: number | null;
  readonly expected: number | null;
  readonly difference: number | null;
}

export interface ReportedCheck {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly unit: string;
  readonly holds: boolean;
  readonly compared: number;
  readonly broken: number;
  /** The largest difference with its unit, and where it is: in words. */
  readonly largest: string | null;
  readonly where: string | null;
  /** What is wrong, in words; null while the law holds. */
  readonly problem: string | null;
  /** The first place that breaks the law, or the one that comes nearest to it. */
  readonly place: ReportedPlace | null;
}

/** What `check` answers. */
export interface CheckReport {
  readonly name: string;
  readonly checks: readonly ReportedCheck[];
  /** How many laws hold, and how many are broken. */
  readonly holding: number;
  readonly broken: number;
}

/** Looks whether the figures of a portfolio obey every law. */
export function checkPortfolio(portfolio: Portfolio, evaluated: Evaluated): CheckReport {
  const checks = runChecks(evaluated).map((check): ReportedCheck => {
    const { law, place, largest } = check;
    return {
      id: law.id,
      name: law.name,
      words: law.words,
      unit: law.unit,
      holds: !check.isBroken,
      compared: check.compared,
      broken: check.broken,
      largest: largest ? amountWords(largest.difference, law.unit) : null,
      where: place ? placeWords(place, portfolio) : null,
      problem: problemWords(check, portfolio),
      place: place ? reported(place) : null,
    };
  });
  const broken = checks.filter(({ holds }) => !holds).length;
  return { name: portfolio.portfolio.name, checks, holding: checks.length - broken, broken };
}

function reported({ siteId, line, month, found, expected, difference }: Entry): ReportedPlace {
  const number = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    siteId,
    line: `${siteId === null ? 'portfolio' : 'site'}.${line}`,
    month,
    found: number(found),
    expected: number(expected),
    difference: number(difference),
  };
}

/** The report for a terminal: a line for each law, and what is wrong under those that are broken. */
export function reportText({ name, checks, holding }: CheckReport): string {
  const width = Math.max(...checks.map((check) => check.name.length));
  const lines = checks.flatMap((check) => {
    const compared = `${formatNumber(check.compared)} compared`;
    const nearest = check.largest === null ? '' : `, largest difference ${check.largest}`;
    return [
      `${check.holds ? 'holds ' : 'BROKEN'}  ${check.name.padEnd(width)}  ${compared}${nearest}`,
      ...(check.problem === null ? [] : [`        ${oneLine(check.problem)}`]),
    ];
  });
  return [`${oneLine(name)}: checks ${holding} of ${checks.length}`, ...lines].join('\n');
}
