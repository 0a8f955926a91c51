import type { AppError } from '../../../shared/contract/errors.ts';
import {
  type ComparedMetric,
  changeDecimals,
  comparedMetrics,
  metricChange,
  metricText,
  readMetric,
} from '../../../shared/deck/comparedMetrics.ts';
import { oneSite, type Scope, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import { formatChange, formatList } from '../../../shared/domain/format.ts';
import { type Outcome, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Cell } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { changedInputs, portfolioDifferences } from '../../../shared/domain/portfolioDiff.ts';
import { findScenario } from '../../../shared/domain/scenario.ts';
import { baseValue } from '../../../shared/domain/scenarioDiff.ts';
import { type Difference, scenarioDifferences } from '../../../shared/domain/scenarioWords.ts';
import { readSnapshot, snapshotOf } from '../../../shared/domain/snapshots.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { chosenStates, type WantedStates } from './chosenStates.ts';
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
  /** Null for the base and for snapshots. */
  readonly letter: string | null;
  /** Which snapshot it is; null for the base and for scenarios. */
  readonly snapshot: { readonly id: string; readonly takenAt: string } | null;
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

/** Evaluates the base and scenarios, all or those wanted, and snapshots that are wanted, beside each other. */
export function comparePortfolio(
  portfolio: Portfolio,
  wanted: WantedStates,
): Result<ComparisonReport, AppError> {
  const chosen = chosenStates(portfolio, wanted);
  if (!chosen.ok) return chosen;
  const evaluated = chosen.value.map((state) => ({ ...state, engine: new PortfolioEngine(state.seen) }));
  const first = evaluated[0];
  return ok({
    name: portfolio.portfolio.name,
    currency: 'USD',
    states: evaluated.map(({ scenario, snapshot, seen, engine }): ComparedState => {
      const { metrics, change } = figuresOf(engine, first?.engine ?? engine, wholePortfolio);
      return {
        letter: scenario?.letter ?? null,
        snapshot: snapshot && { id: snapshot.id, takenAt: snapshot.takenAt },
        name: scenario?.name ?? snapshot?.name ?? 'Base',
        changes: (snapshot
          ? changedInputs(portfolio, seen)
          : portfolio.scenarioChanges.filter(({ scenarioId }) => scenarioId === scenario?.id)
        ).map((row) => ({
          table: row.table,
          key: row.key,
          field: row.field,
          base: baseValue(portfolio, row) ?? null,
          value: row.value,
        })),
        portfolio: metrics,
        change,
        sites: seen.sites.map((site) => ({
          id: site.id,
          name: site.name,
          ...figuresOf(
            engine,
            first?.seen.sites.some(({ id }) => id === site.id) ? first.engine : null,
            oneSite(site.id),
          ),
        })),
      };
    }),
  });
}

/** The figures of one state, and their changes from those of the first, which may not have the site. */
function figuresOf(
  engine: PortfolioEngine,
  first: PortfolioEngine | null,
  scope: Scope,
): { readonly metrics: Metrics; readonly change: Readonly<Record<string, number | null>> } {
  const metrics: [string, Metric][] = [];
  const change: [string, number | null][] = [];
  for (const metric of comparedMetrics) {
    if (metric.isOfSites && scope.kind === 'portfolio') continue;
    const now = read(engine, metric, scope);
    const before: Outcome = first ? read(first, metric, scope) : { kind: 'none' };
    metrics.push([metric.id, now.kind === 'number' ? now.value : now]);
    const moved = now.kind === 'number' && before.kind === 'number' ? now.value - before.value : null;
    change.push([metric.id, moved]);
  }
  return { metrics: Object.fromEntries(metrics), change: Object.fromEntries(change) };
}

const read = (engine: PortfolioEngine, metric: ComparedMetric, scope: Scope): Outcome =>
  readMetric(
    engine,
    metric,
    scope,
    engine.portfolio.sites.map(({ id }) => id),
  );

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
  return report.states.flatMap(({ letter, snapshot, name }) => {
    const found = snapshot ? ofSnapshot(portfolio, snapshot.id) : ofScenario(portfolio, letter);
    if (!found) return [];
    const differences = found.map(({ owner, label, base, value, unit }) =>
      plain(oneLine(`${owner} ${label} ${base} -> ${value}${unit ? ` ${unit}` : ''}`)),
    );
    return [
      `${letter === null ? '' : `${letter} `}${oneLine(name)}: ${differences.length > 0 ? formatList(differences) : 'as the base'}`,
    ];
  });
}

function ofScenario(portfolio: Portfolio, letter: string | null): readonly Difference[] | null {
  const scenario = letter === null ? null : findScenario(portfolio, letter);
  return scenario && scenarioDifferences(portfolio, scenario.id);
}

function ofSnapshot(portfolio: Portfolio, id: string): readonly Difference[] | null {
  const snapshot = snapshotOf(portfolio, id);
  const plan = snapshot && readSnapshot(snapshot);
  return plan?.ok ? portfolioDifferences(portfolio, plan.value) : null;
}
