import { basename } from 'node:path';
import type { AppError } from '../../../shared/contract/errors.ts';
import { formatNumber, formatPercent, formatUsdM } from '../../../shared/domain/format.ts';
import { ok, type Result } from '../../../shared/domain/outcome.ts';
import { copula, type Repair } from '../../../shared/risk/correlation.ts';
import { drivers, tiedDrivers } from '../../../shared/risk/drivers.ts';
import { type Chance, type SimulationResult, simulationResult } from '../../../shared/risk/result.ts';
import { defaultRiskSettings } from '../../../shared/risk/riskSettings.ts';
import type { SimulationSummary } from '../../../shared/risk/summary.ts';
import { openPortfolioFile } from '../../app/documents.ts';
import {
  finishedSummary,
  mergeSummaryFiles,
  readRiskSettingsFile,
  reason,
  simulatePortfolio,
  writeSummaryFile,
} from '../../app/simulation.ts';
import type { SimulationProgress } from '../../workers/simulationPool.ts';
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
    return merged.ok ? answer(merged.value, command.out, null) : merged;
  }
  const file = openPortfolioFile(command.file);
  if (!file.ok) return file;
  const settings = command.risk === null ? ok(defaultRiskSettings()) : readRiskSettingsFile(command.risk);
  if (!settings.ok) return settings;
  const { show } = host;
  const running = simulatePortfolio(
    { portfolio: file.value.portfolio, settings: settings.value, seed: command.seed, version },
    [command.from, command.to],
    {
      workerFile: host.workerFile,
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
  show?.('\n');
  if (!summary.ok) return summary;
  return answer(summary.value, command.out, copula(tiedDrivers, settings.value.correlations).repair);
}

function answer(
  summary: SimulationSummary,
  out: string | null,
  repair: Repair | null,
): Result<Answer, AppError> {
  if (out !== null) {
    const written = writeSummaryFile(out, summary);
    if (!written.ok) return written;
  }
  const result = simulationResult(summary);
  return ok({
    value: { ...result, correlationRepair: repair },
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
    const money = [p10.value, p50.value, p90.value, mean, standardError, cvar5].map(formatUsdM);
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
    ...aligned([['Variance explained', 'of gain', 'of NPV', 'Gain at low', 'Gain at high'], ...effects]),
    '',
    result.convention,
  ];
}

function chanceText({ chance, standardError }: Chance): string {
  return `${formatPercent(chance)} ± ${formatPercent(standardError)}`;
}
