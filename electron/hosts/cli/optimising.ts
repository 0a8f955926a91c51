import { basename } from 'node:path';
import { buildProgram } from '../../../shared/choice/buildProgram.ts';
import { findCandidates } from '../../../shared/choice/candidates.ts';
import type { ChoiceProgress } from '../../../shared/choice/choose.ts';
import { limitsOf } from '../../../shared/choice/limitInputs.ts';
import { noLimits } from '../../../shared/choice/limits.ts';
import { optionList } from '../../../shared/choice/offered.ts';
import { lpText } from '../../../shared/choice/program.ts';
import type { ChoiceResult, SiteOptions } from '../../../shared/choice/result.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { formatMw, formatNumber, formatPercent, formatUsdM } from '../../../shared/domain/format.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { choiceTask, readLimitsFile } from '../../app/choice.ts';
import { writeExport } from '../../app/files.ts';
import { reason } from '../../app/simulation.ts';
import { type ChoiceFiles, startChoice } from '../../workers/choiceRun.ts';
import { Threads } from '../../workers/threads.ts';
import type { OptimiseCommand } from './optimiseArguments.ts';
import type { AskedState } from './readArguments.ts';
import type { Answer } from './runCommand.ts';
import { aligned } from './textTable.ts';

/** What a choice needs of the host. */
export interface ChoiceHost extends ChoiceFiles {
  /** Shows a text in place of the one before, to whoever waits; null where nobody does. */
  readonly show: ((text: string) => void) | null;
}

/** Runs `optimise`. */
export async function optimise(
  command: OptimiseCommand,
  host: ChoiceHost,
  open: (file: string, state: AskedState) => Result<Portfolio, AppError>,
): Promise<Result<Answer, AppError>> {
  if (command.kind === 'defaults') {
    const value = noLimits();
    return ok({ value, text: () => JSON.stringify(value, null, 2) });
  }
  const file = open(command.file, command.state);
  if (!file.ok) return file;
  const limits = command.limits === null ? ok(limitsOf(file.value)) : readLimitsFile(command.limits);
  if (!limits.ok) return limits;
  const task = choiceTask(file.value, limits.value);
  if (!task.ok) return task;
  if (command.kind !== 'run') {
    const { portfolio, risk, gates } = task.value;
    const candidates = findCandidates(portfolio, limits.value, risk, new Map(gates));
    if (command.kind === 'options') {
      const value = optionList(portfolio, limits.value, candidates);
      return ok({ value, text: () => value.sites.flatMap(optionLines).join('\n') });
    }
    const { program } = buildProgram(candidates, limits.value, { pruning: 'all' });
    const written = writeExport(command.out, lpText(program));
    if (!written.ok) return written;
    const value = { file: command.out, columns: program.columns.length, rows: program.rows.length };
    return ok({
      value,
      text: () =>
        `Wrote ${basename(command.out)}: ${formatNumber(value.columns)} columns, ${formatNumber(value.rows)} rows, in USD million`,
    });
  }
  const { show } = host;
  const threads = new Threads(host.workerFile);
  const running = startChoice(task.value, {
    threads,
    wasmFile: host.wasmFile,
    ...(show ? { onProgress: (progress: ChoiceProgress) => show(progressText(progress).padEnd(60)) } : {}),
  });
  const end = await running.end;
  await threads.close();
  show?.('\n');
  if (end.kind === 'crashed')
    return fail(
      appError('job.failed', `The optimiser failed: ${reason(end.cause)}`, {
        advice: 'Run it again; if it fails again, run `switchyard check`',
      }),
    );
  if (end.kind === 'cancelled') return fail(appError('cancelled', 'The optimiser was cancelled'));
  const { result } = end;
  return ok({
    value: result,
    text: () => resultLines(result).join('\n'),
    isFailure: result.best === null,
  });
}

function progressText(progress: ChoiceProgress): string {
  switch (progress.phase) {
    case 'options':
      return `Making options: ${formatPercent(progress.share, 0)}`;
    case 'futures':
      return `Drawing futures: ${formatPercent(progress.share, 0)}`;
    case 'solve': {
      const best = progress.bestUsd === null ? 'none yet' : formatUsdM(progress.bestUsd);
      const bound = progress.boundUsd === null ? '' : `, at most ${formatUsdM(progress.boundUsd)}`;
      return `Best so far ${best}${bound}`;
    }
    case 'explain':
      return `Explaining: ${progress.done} of ${progress.total}`;
  }
}

function optionLines({ name, closed, options, unmade }: SiteOptions): string[] {
  return [
    `${name}${closed === null ? '' : `: ${closed}`}`,
    ...aligned(
      options.map((option) => [
        `  ${option.optionId}`,
        option.words,
        formatUsdM(option.gainUsd),
        formatUsdM(option.capexUsd),
      ]),
    ).map((line, index) => `${line}  ${options[index]?.standing.words ?? ''}`.trimEnd()),
    ...unmade.map(({ place, reason: why }) => `  own option ${place + 1}: ${why}`),
  ];
}

function resultLines(result: ChoiceResult): string[] {
  const { status, best, counts, seconds } = result;
  const lines = [
    `${status.words} (${formatNumber(seconds.solve, 1)} s)`,
    `${formatNumber(counts.options)} options at ${formatNumber(counts.sites)} sites, ${formatNumber(counts.dominated)} of them beaten by another in everything, ${formatNumber(counts.refused)} refused`,
  ];
  if (status.kind === 'infeasible') return [...lines, '', ...status.clash.map(({ text }) => `  ${text}`)];
  if (!best) return lines;
  const { engine } = best;
  lines.push(
    '',
    `${formatMw(engine.utilityMw)} MW at ${best.options.length} sites, capex ${formatUsdM(engine.capexUsd)}, gain ${formatUsdM(engine.gainUsd)}, NPV ${formatUsdM(engine.npvUsd)}`,
    '',
    ...aligned([
      ['Site', 'To AI, MW', 'Capex, M', 'Gain, M', 'What stops more'],
      ...result.sites.map((site) => {
        const option = best.options.find(({ siteId }) => siteId === site.siteId);
        return [
          site.name,
          option ? formatMw(option.utilityMw) : '0',
          option ? formatNumber(option.capexUsd / 1e6) : '–',
          option ? formatNumber(option.gainUsd / 1e6) : '–',
          site.stop,
        ];
      }),
    ]),
    '',
    ...result.sites.flatMap((site) => [
      `${site.name}: ${site.why}.${site.wouldChange === '' ? '' : ` ${site.wouldChange}.`}${
        site.forcedUsd === null ? '' : ` Bringing it in costs ${formatUsdM(-site.forcedUsd)}.`
      }`,
    ]),
  );
  if (result.prices.length > 0)
    lines.push(
      '',
      ...aligned([
        ['Limit', 'State', 'What it costs'],
        ...result.prices.map(({ text, isBinding, words }) => [text, isBinding ? 'binds' : 'spare', words]),
      ]),
    );
  if (result.runnersUp.length > 0)
    lines.push(
      '',
      ...aligned([
        ['Next best', 'Gain, M', 'Against best, M', 'Beats it in'],
        ...result.runnersUp.map(({ difference, isProven, engine: figures, objectiveUsd, futures }) => [
          isProven ? difference : `${difference} (not proven)`,
          formatNumber(figures.gainUsd / 1e6),
          formatNumber((objectiveUsd - best.objectiveUsd) / 1e6, 1),
          futures?.beatsBest == null ? '–' : formatPercent(futures.beatsBest, 0),
        ]),
      ]),
    );
  for (const frontier of result.frontiers)
    lines.push(
      '',
      ...aligned([
        [`${frontier.label}, level`, 'Used', 'Best value, M'],
        ...frontier.points.map(({ level, used, objectiveUsd }) => [
          frontierText(frontier.id, level),
          frontierText(frontier.id, used),
          formatNumber(objectiveUsd / 1e6),
        ]),
      ]),
    );
  return [...lines, '', ...result.notes];
}

function frontierText(id: string, value: number): string {
  return id === 'chanceOfLoss' ? formatPercent(value) : formatUsdM(value);
}
