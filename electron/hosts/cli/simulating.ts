import { basename } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import {
  formatNumber,
  formatPercent,
  formatSigned,
  formatUsdM,
  inSentence,
} from '../../../shared/domain/format.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { findScenario, scenarioPortfolio } from '../../../shared/domain/scenario.ts';
import type { Repair } from '../../../shared/risk/correlation.ts';
import { drivers } from '../../../shared/risk/drivers.ts';
import {
  type Chance,
  type LosingDriver,
  type PairResult,
  type SimulationResult,
  simulationResult,
} from '../../../shared/risk/result.ts';
import { defaultRiskSettings, riskSettingsOf, runOf } from '../../../shared/risk/riskSettings.ts';
import type { SimulationSummary } from '../../../shared/risk/summary.ts';
import { tiedDrivers } from '../../../shared/risk/tiedDrivers.ts';
import { openPortfolioFile } from '../../app/documents.ts';
import {
  finishedSummary,
  mergeSummaryFiles,
  readRiskSettingsFile,
  reason,
  simulatePortfolio,
  writeSummaryFile,
} from '../../app/simulation.ts';
import { type SimulationProgress, simulationThreads } from '../../workers/simulationPool.ts';
import { askedScenario } from './chosenStates.ts';
import { withOneOffs } from './oneOff.ts';
import type { Answer } from './runCommand.ts';
import type { SimulateCommand } from './simulateArguments.ts';
import { aligned } from './textTable.ts';

/** What a simulation needs of the host. */
export interface SimulationHost {
  /** The built or source file of the worker. */
  readonly workerFile: URL | string;
  /** Workers where nobody says how many. */
  readonly processors: number;
  /** Shows a text in place of the one before, to whoever waits; null where nobody does. */
  readonly show: ((text: string) => void) | null;
}

/** Runs `simulate`. */
export async function simulate(
  command: SimulateCommand,
  host: SimulationHost,
  version: string,
): Promise<Result<Answer, AppError>> {
  if (command.kind === 'defaults') {
    const value = defaultRiskSettings();
    return ok({ value, text: () => JSON.stringify(value, null, 2) });
  }
  if (command.kind === 'merge') {
    const merged = mergeSummaryFiles(command.files);
    return merged.ok ? answer(merged.value, command.out) : merged;
  }
  const file = openPortfolioFile(command.file);
  if (!file.ok) return file;
  const document = file.value.portfolio;
  const settings = command.risk === null ? ok(riskSettingsOf(document)) : readRiskSettingsFile(command.risk);
  if (!settings.ok) return settings;
  const compared = comparedPlans(document, command);
  if (!compared.ok) return compared;
  const run = runOf(document);
  const { show } = host;
  const threads = simulationThreads(host.workerFile);
  const running = simulatePortfolio(
    { ...compared.value, settings: settings.value, seed: command.seed ?? run.seed, version },
    [command.from, command.to ?? run.trials],
    {
      threads,
      workers: command.workers ?? host.processors,
      ...(show
        ? {
            onProgress: (progress: SimulationProgress) => show(progressText(progress)),
            onRetry: (cause: unknown) => show(`A worker failed and is run again: ${reason(cause)}\n`),
          }
        : {}),
    },
  );
  const summary = finishedSummary(await running.end);
  await threads.close();
  show?.('\n');
  if (!summary.ok) return summary;
  return answer(summary.value, command.out);
}

/** The plan that is simulated, and what it is compared with. */
function comparedPlans(
  document: Portfolio,
  { scenario, against, changes }: SimulateCommand & { kind: 'run' },
): Result<{ readonly portfolio: Portfolio; readonly against: Portfolio | null }, AppError> {
  const seen = askedState(document, scenario ?? 'base', changes);
  if (!seen.ok || against === null) return seen.ok ? ok({ portfolio: seen.value, against: null }) : seen;
  const other = isState(document, against)
    ? askedState(document, against, changes)
    : otherFile(seen.value, against);
  return other.ok ? ok({ portfolio: seen.value, against: other.value }) : other;
}

const isState = (document: Portfolio, name: string): boolean =>
  name.toLowerCase() === 'base' || findScenario(document, name) !== null;

function askedState(
  document: Portfolio,
  name: string,
  changes: readonly string[],
): Result<Portfolio, AppError> {
  const scenario = askedScenario(document, name);
  if (!scenario.ok) return scenario;
  return withOneOffs(scenarioPortfolio(document, scenario.value?.id ?? null), changes);
}

/** Values of two plans can be compared where they are of the same months. */
function otherFile(plan: Portfolio, path: string): Result<Portfolio, AppError> {
  const other = openPortfolioFile(path);
  if (!other.ok) return other;
  const [a, b] = [plan.portfolio, other.value.portfolio.portfolio];
  return a.decisionMonth === b.decisionMonth && a.horizonMonths === b.horizonMonths
    ? ok(other.value.portfolio)
    : fail(
        appError('conflict', `"${basename(path)}" has another decision month or horizon`, {
          advice: 'Compare plans of the same months',
        }),
      );
}

function answer(summary: SimulationSummary, out: string | null): Result<Answer, AppError> {
  if (out !== null) {
    const written = writeSummaryFile(out, summary);
    if (!written.ok) return written;
  }
  const result = simulationResult(summary);
  const { repair } = summary.of;
  return ok({
    value: result,
    text: () =>
      [
        ...(result ? resultLines(result) : ['No trial was run']),
        ...(repair ? ['', repairText(repair)] : []),
        ...(out === null ? [] : ['', `Wrote ${basename(out)}`]),
      ].join('\n'),
  });
}

function progressText({ done, total, secondsLeft }: SimulationProgress): string {
  const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`;
  return `${formatNumber(done)} of ${formatNumber(total)} trials${left}`.padEnd(60);
}

/** No numbers can have the stated correlations, so near ones are used. */
function repairText({ a, b, stated, used }: Repair): string {
  const label = (id: string): string =>
    tiedDrivers.flatMap((known) => (known === id ? [drivers[known].label] : []))[0] ?? id;
  return `The correlations contradict each other and were moved to the nearest that do not: ${label(a)} with ${label(b)} most, from ${stated.toFixed(2)} to ${used.toFixed(2)}`;
}

const amountLabels = {
  npvPlan: 'NPV of the plan',
  npvDoNothing: 'NPV keep mining',
  gain: 'Gain over do-nothing',
  peakFunding: 'Peak funding',
  liquidityLow: 'Liquidity low point',
  newEquity: 'New equity',
} as const satisfies Record<keyof SimulationResult['amounts'], string>;

const eventLabels = {
  loss: 'NPV of the plan below zero',
  convertingBeatsMining: 'Converting beats mining',
  cashShort: 'Cash runs out without new equity',
  covenantBroken: 'A covenant is broken',
} as const satisfies Record<keyof SimulationResult['chances'], string>;

function resultLines(result: SimulationResult): string[] {
  const names = Object.keys(amountLabels) as (keyof typeof amountLabels)[];
  const heads = ['', 'P10', 'P50', 'P90', 'Mean', 'Standard error', 'CVaR 5 %'];
  const rows = names.map((name) => {
    const { p10, p50, p90, mean, standardError, cvar5 } = result.amounts[name];
    const money = [p10.value, p50.value, p90.value, mean, standardError, cvar5].map((usd) => formatUsdM(usd));
    return [amountLabels[name], ...money];
  });
  const events = Object.keys(eventLabels) as (keyof typeof eventLabels)[];
  const chances = events.map((name) => [eventLabels[name], chanceText(result.chances[name])]);
  const effects = result.drivers
    .filter(({ gain, npvPlan }) => Math.max(gain.share, npvPlan.share) >= 0.005)
    .map(({ label, gain, npvPlan }) => [
      label,
      formatPercent(gain.share),
      formatPercent(npvPlan.share),
      formatUsdM(gain.low),
      formatUsdM(gain.high),
    ]);
  const { seed, portfolio, settings } = result.of;
  return [
    `${formatNumber(result.trials)} trials, seed ${seed}, inputs ${portfolio}, risk ${settings}`,
    '',
    ...aligned([heads, ...rows]),
    '',
    ...aligned(chances),
    '',
    ...(result.pair ? pairLines(result.pair) : []),
    ...aligned([['Variance explained', 'of gain', 'of NPV', 'Gain at low', 'Gain at high'], ...effects]),
    '',
    result.convention,
  ];
}

/** The plan beside another in the same futures. */
function pairLines({ better, worse, difference, losing }: PairResult): string[] {
  const { p10, p50, p90, mean, standardError } = difference;
  const amounts = [p10.value, p50.value, p90.value, mean, standardError].map((usd) => formatUsdM(usd));
  return [
    ...aligned([
      ['Against the other, in the same futures', 'P10', 'P50', 'P90', 'Mean', 'Standard error'],
      ['Difference of NPV', ...amounts],
    ]),
    ...aligned([
      ['Worth more than the other', chanceText(better)],
      ['Worth less', chanceText(worse)],
    ]),
    ...(worse.chance > 0
      ? [`Where it is worth less: ${losing.slice(0, 3).map(losingText).join(', ')} (standard deviations)`]
      : []),
    '',
  ];
}

function losingText({ label, mean }: LosingDriver): string {
  return `${inSentence(label)} ${formatSigned(mean, 2)}`;
}

function chanceText({ chance, standardError }: Chance): string {
  return `${formatPercent(chance)} ± ${formatPercent(standardError)}`;
}
