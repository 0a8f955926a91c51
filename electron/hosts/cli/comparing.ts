import { type AppError, appError } from '../../../shared/contract/errors.ts';
import {
  changeDecimals,
  comparedMetrics,
  metricChange,
  metricText,
  readMetric,
} from '../../../shared/deck/comparedMetrics.ts';
import { oneSite, type Scope, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import { formatChange, formatList } from '../../../shared/domain/format.ts';
import { fail, type Outcome, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Cell } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { findScenario, scenarioPortfolio, scenariosInOrder } from '../../../shared/domain/scenario.ts';
import { baseValue } from '../../../shared/domain/scenarioDiff.ts';
import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import { scenarioDifferences } from '../../../shared/domain/scenarioWords.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { Metric } from './evaluation.ts';
import { oneLine } from './terminalText.ts';

type Metrics = Readonly<Record<string, Metric>>;

interface ComparedSite {
  readonly id: string;
  readonly name: string;
  readonly metrics: Metrics;
  readonly change: Readonly<Record<string, number | null>>;
}

/** One state with its figures; `change` is against the first state, in the unit of the line. */
interface ComparedState {
  /** Null for the base. */
  readonly letter: string | null;
  readonly name: string;
  readonly changes: readonly {
    readonly table: string;
    readonly key: string;
    readonly field: string;
    /** Null too where the base has no such block. */
    readonly base: Cell;
    readonly value: Cell;
  }[];
  readonly portfolio: Metrics;
  readonly change: Readonly<Record<string, number | null>>;
  readonly sites: readonly ComparedSite[];
}

/** What `compare` answers. */
export interface ComparisonReport {
  readonly name: string;
  readonly currency: 'USD';
  readonly states: readonly ComparedState[];
}

/** The scenario that was asked for by letter, name or id; null is the base. */
export function askedScenario(portfolio: Portfolio, text: string): Result<Scenario | null, AppError> {
  if (['base', '0'].includes(text.trim().toLowerCase())) return ok(null);
  const found = findScenario(portfolio, text);
  if (found) return ok(found);
  const known = scenariosInOrder(portfolio).map(({ letter, name }) => `${letter} (${name})`);
  return fail(
    appError('not-found', `There is no scenario "${text}"`, {
      field: 'scenario',
      advice:
        known.length > 0 ? `Choose from: base, ${known.join(', ')}` : 'This portfolio has no scenarios yet',
    }),
  );
}

/** Evaluates the base and scenarios, all or those `wanted`, beside each other. */
export function comparePortfolio(
  portfolio: Portfolio,
  wanted: readonly string[],
): Result<ComparisonReport, AppError> {
  const states: (Scenario | null)[] = [];
  for (const text of wanted) {
    const asked = askedScenario(portfolio, text);
    if (!asked.ok) return asked;
    if (!states.includes(asked.value)) states.push(asked.value);
  }
  const chosen = states.length > 0 ? states : [null, ...scenariosInOrder(portfolio)];
  const evaluated = chosen.map((scenario) => {
    const seen = scenarioPortfolio(portfolio, scenario?.id ?? null);
    return { scenario, seen, engine: new PortfolioEngine(seen) };
  });
  const first = evaluated[0];
  return ok({
    name: portfolio.portfolio.name,
    currency: 'USD',
    states: evaluated.map(({ scenario, seen, engine }): ComparedState => {
      const figures = (scope: Scope): Pick<ComparedSite, 'metrics' | 'change'> =>
        figuresOf(
          engine,
          first?.engine ?? engine,
          scope,
          seen.sites.map(({ id }) => id),
        );
      const { metrics, change } = figures(wholePortfolio);
      return {
        letter: scenario?.letter ?? null,
        name: scenario?.name ?? 'Base',
        changes: portfolio.scenarioChanges
          .filter(({ scenarioId }) => scenarioId === scenario?.id)
          .map((row) => ({
            table: row.table,
            key: row.key,
            field: row.field,
            base: baseValue(portfolio, row) ?? null,
            value: row.value,
          })),
        portfolio: metrics,
        change,
        sites: seen.sites.map((site) => ({ id: site.id, name: site.name, ...figures(oneSite(site.id)) })),
      };
    }),
  });
}

function figuresOf(
  engine: PortfolioEngine,
  first: PortfolioEngine,
  scope: Scope,
  siteIds: readonly string[],
): { readonly metrics: Metrics; readonly change: Readonly<Record<string, number | null>> } {
  const metrics: [string, Metric][] = [];
  const change: [string, number | null][] = [];
  for (const metric of comparedMetrics) {
    if (metric.isOfSites && scope.kind === 'portfolio') continue;
    const now = readMetric(engine, metric, scope, siteIds);
    const before = readMetric(first, metric, scope, siteIds);
    metrics.push([metric.id, now.kind === 'number' ? now.value : now]);
    const moved = now.kind === 'number' && before.kind === 'number' ? now.value - before.value : null;
    change.push([metric.id, moved]);
  }
  return { metrics: Object.fromEntries(metrics), change: Object.fromEntries(change) };
}

/** The comparison for a terminal: a column for each state, its change under each figure, then what differs. */
export function comparisonText(portfolio: Portfolio, report: ComparisonReport): string {
  const rows: string[][] = [
    ['', ...report.states.map(({ letter, name }) => oneLine(letter === null ? name : `${letter} ${name}`))],
  ];
  const outcome = (metric: Metric | undefined): Outcome =>
    metric === undefined
      ? { kind: 'none' }
      : typeof metric === 'number'
        ? { kind: 'number', value: metric }
        : metric;
  const [first] = report.states;
  for (const metric of comparedMetrics) {
    if (metric.isOfSites) continue;
    const found = report.states.map((state) => outcome(state.portfolio[metric.id]));
    rows.push([`${metric.label}, ${metric.unit}`, ...found.map((value) => plain(metricText(metric, value)))]);
    const before = outcome(first?.portfolio[metric.id]);
    const changes = found.slice(1).map((value) => {
      const change = metricChange(metric, value, before);
      return change === null
        ? ''
        : plain(formatChange(change, metric.good, changeDecimals(metric, change)).text);
    });
    if (changes.some((text) => text !== '')) rows.push(['', '', ...changes]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`${oneLine(report.name)}: portfolio`, ...table, '', ...differenceLines(portfolio, report)].join(
    '\n',
  );
}

/** In a terminal a plain minus can be copied into other programs. */
const plain = (text: string): string => text.replaceAll('\u2212', '-').replaceAll('\u2013', '-');

function differenceLines(portfolio: Portfolio, report: ComparisonReport): readonly string[] {
  return report.states.flatMap(({ letter, name }) => {
    const scenario = letter === null ? null : findScenario(portfolio, letter);
    if (!scenario) return [];
    const differences = scenarioDifferences(portfolio, scenario.id).map(
      ({ owner, label, base, value, unit }) =>
        plain(oneLine(`${owner} ${label} ${base} -> ${value}${unit ? ` ${unit}` : ''}`)),
    );
    return [
      `${letter} ${oneLine(name)}: ${differences.length > 0 ? formatList(differences) : 'as the base'}`,
    ];
  });
}
