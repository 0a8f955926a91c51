import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, type Outcome, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { type FigureName, figureLines } from '../../../shared/engine/figureEngine.ts';
import { driverBreakEvens } from '../../../shared/whatif/driverBreakEven.ts';
import { driversOf } from '../../../shared/whatif/drivers.ts';
import { type Figure, figureDecimals, figureFor, figureText } from '../../../shared/whatif/figures.ts';
import { finished } from '../../../shared/whatif/finished.ts';
import { positionText, positionUnit, type RangeRule } from '../../../shared/whatif/ranges.ts';
import { tornadoOf } from '../../../shared/whatif/tornado.ts';
import { oneLine } from './terminalText.ts';

/** What a terminal calls the figures. */
export const metricNames = {
  npv: 'npvPlan',
  gain: 'gain',
  irr: 'irr',
  'irr-after-debt': 'leveredIrr',
  'peak-equity': 'peakEquity',
  dscr: 'minimumDscr',
} as const satisfies Readonly<Record<string, FigureName>>;
export type MetricName = keyof typeof metricNames;

/** One driver: positions in the unit of its input, or as a relative change of every site. */
interface ReportedDriver {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly isRelative: boolean;
  readonly base: number;
  readonly low: { readonly input: number; readonly figure: Outcome };
  readonly high: { readonly input: number; readonly figure: Outcome };
  readonly range: string;
  /** Where the figure is at its target; null where the figure has none. */
  readonly breakEven: Outcome | null;
}

/** What `sensitivity` answers: drivers by what they move, largest first. */
export interface SensitivityReport {
  readonly name: string;
  readonly metric: MetricName;
  readonly line: string;
  readonly label: string;
  readonly site: { readonly id: string; readonly name: string } | null;
  readonly base: Outcome;
  readonly target: number | null;
  readonly drivers: readonly ReportedDriver[];
  /** Inputs that do not move the figure. */
  readonly still: readonly string[];
}

/** Moves every driver of all sites, or of the site with this id or name. */
export function sensitivityOf(
  portfolio: Portfolio,
  question: { readonly metric: MetricName; readonly site: string | null; readonly rule: RangeRule },
): Result<SensitivityReport, AppError> {
  const { metric, site: wanted, rule } = question;
  const named = portfolio.sites.filter(({ id, name }) => id === wanted || name === wanted);
  const site = wanted === null ? null : (named.find(({ id }) => id === wanted) ?? named[0]);
  if (site === undefined || (named.length > 1 && site?.id !== wanted))
    return fail(
      appError(
        'not-found',
        named.length > 1 ? `${named.length} sites are called "${wanted}"` : `There is no site "${wanted}"`,
        {
          advice: `Name one by its id: ${portfolio.sites
            .slice(0, 20)
            .map(({ id }) => id)
            .join(', ')}`,
          field: 'site',
        },
      ),
    );
  const siteId = site?.id ?? null;
  const figure = figureFor(metricNames[metric], portfolio.market);
  const tornado = finished(tornadoOf(portfolio, { figure: figure.name, siteId, rule, own: new Map() }));
  const target = figure.target?.value ?? null;
  const tips = target === null ? null : finished(driverBreakEvens(portfolio, siteId, figure.name, target));
  return ok({
    name: portfolio.portfolio.name,
    metric,
    line: figureLines[figure.name],
    label: figure.label,
    site: site ? { id: site.id, name: site.name } : null,
    base: tornado.base,
    target,
    drivers: tornado.bars.map((bar) => ({
      id: bar.id,
      label: bar.label,
      unit: bar.spec.unit ?? '1',
      isRelative: bar.isRelative,
      base: bar.base,
      low: { input: bar.range.low, figure: bar.low },
      high: { input: bar.range.high, figure: bar.high },
      range: bar.range.words,
      breakEven: tips?.get(bar.id) ?? null,
    })),
    still: tornado.still,
  });
}

/** The report for a terminal: a line for each driver. */
export function sensitivityText(portfolio: Portfolio, report: SensitivityReport): string {
  const figure: Figure = figureFor(metricNames[report.metric], portfolio.market);
  const outcomes = report.drivers.flatMap(({ low, high }) => [low.figure, high.figure]);
  const largest = Math.max(
    0,
    ...[report.base, ...outcomes].flatMap((each) => (each.kind === 'number' ? [Math.abs(each.value)] : [])),
  );
  const decimals = figureDecimals(figure, largest);
  const shown = (outcome: Outcome): string => plain(figureText(figure, outcome, decimals));
  const tips = figure.target ? `tips at ${figure.target.words}` : '';
  const drivers = writtenDrivers(portfolio, report);
  const rows = [
    ['Input', 'unit', 'low', 'gives', 'high', 'gives', tips, 'range'],
    ...drivers.map(({ driver, text, unit }) => [
      driver.label,
      unit,
      text(driver.low.input),
      shown(driver.low.figure),
      text(driver.high.input),
      shown(driver.high.figure),
      driver.breakEven === null
        ? ''
        : driver.breakEven.kind === 'number'
          ? text(driver.breakEven.value)
          : driver.breakEven.kind,
      oneLine(driver.range),
    ]),
  ];
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  const isText = (column: number): boolean => column < 2 || column === 7;
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    `${oneLine(report.name)}, ${oneLine(report.site?.name ?? 'all sites')}: ${report.label} ${shown(report.base)} ${figure.unit}`,
    ...rows.map(line),
    ...(report.still.length > 0 ? [`No effect: ${report.still.join(', ')}`] : []),
  ].join('\n');
}

/** In a terminal a plain minus can be copied into other programs. */
const plain = (text: string): string => text.replaceAll('\u2212', '-');

function writtenDrivers(portfolio: Portfolio, { drivers, site }: SensitivityReport) {
  const known = new Map(driversOf(portfolio, site?.id ?? null).map((driver) => [driver.id, driver]));
  return drivers.flatMap((driver) => {
    const info = known.get(driver.id);
    return info
      ? [
          {
            driver,
            text: (position: number) => plain(positionText(info, position)),
            unit: positionUnit(info),
          },
        ]
      : [];
  });
}

/** Reads `--range`: `usual`, `10%`, `0.1`. Null where it is none of these. */
export function readRange(text: string | undefined): RangeRule | null {
  if (text === undefined || text === 'usual') return { kind: 'usual' };
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim());
  if (!match) return null;
  const part = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return part > 0 && part <= 1 ? { kind: 'part', part } : null;
}
