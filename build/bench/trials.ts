import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulationThreads, startSimulation } from '../../electron/workers/simulationPool.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import * as kernel from '../../shared/engine/generated/trial.js';
import { emitKernel } from '../../shared/language/emitKernel.ts';
import { trialOutputs } from '../../shared/language/kernelPlan.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { pathLines, shockedModel } from '../../shared/risk/shockedModel.ts';
import { simulationTask, TrialRunner } from '../../shared/risk/simulate.ts';
import { type DrawnTrials, drawTrials, evaluateDrawn } from './drawnTrials.ts';
import { kernelInC } from './kernelInC.ts';
import { kernelInNumpy } from './kernelInNumpy.ts';
import { parseKernel } from './kernelSyntax.ts';
import { printTable } from './measure.ts';
import { mainInC, mainInNumpy } from './trialPrograms.ts';

const drawn = 1_000;

/**
 * Trials of the whole model: the generated kernel beside the very same loops in C and, vectorised over
 * trials, in NumPy, all given the same futures; then a simulation as people run it, draws and summary
 * included. C and NumPy are left out, with a note, where the machine has none.
 */
export async function benchTrials(given: Portfolio): Promise<void> {
  const portfolio = { ...given, portfolio: { ...given.portfolio, horizonMonths: 192 } };
  const trials = drawTrials(portfolio, drawn);
  const folder = mkdtempSync(join(tmpdir(), 'switchyard-bench-'));
  try {
    compareLanguages(trials, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await wholeSimulation(portfolio);
}

interface Timed {
  readonly milliseconds: number;
  readonly npvs: Float64Array;
}

function compareLanguages(trials: DrawnTrials, folder: string): void {
  const own = timed(() => evaluateDrawn(trials));
  // The loops for any site: NumPy computes all trials at once, which differ in what is idle.
  const source = parseKernel(emitKernel(shockedModel, { outputs: trialOutputs, given: pathLines }));
  writeFileSync(join(folder, 'trials.bin'), trials.file);
  const others: readonly (readonly [string, Timed | string])[] = [
    ['C, gcc -O3', inC(kernelInC(source) + mainInC(kernel.layout, trials), folder)],
    [
      'NumPy, all trials at once',
      inNumpy(kernelInNumpy(source) + mainInNumpy(kernel.layout, trials), folder),
    ],
  ];
  for (const [name, other] of others) {
    if (typeof other === 'string') continue;
    own.npvs.forEach((npv, trial) => {
      const difference = Math.abs((other.npvs[trial] ?? Number.NaN) / npv - 1);
      if (!(difference < 1e-9)) throw new Error(`${name} differs by ${difference} in trial ${trial}`);
    });
  }
  const row = (name: string, { milliseconds }: Timed): readonly string[] => [
    name,
    milliseconds.toFixed(0),
    ((milliseconds * 1e6) / trials.count / trials.siteCount / (trials.months + 1)).toFixed(0),
    (milliseconds / own.milliseconds).toFixed(2),
  ];
  printTable(
    `${trials.count} futures of ${trials.siteCount} sites, ${trials.months} months, whole model, one thread, futures given`,
    ['', 'ms', 'ns per site-month', 'times the kernel'],
    [
      row('generated kernel', own),
      ...others.map(([name, other]) =>
        typeof other === 'string' ? [name, other, '', ''] : row(name, other),
      ),
    ],
  );
}

function timed(work: () => Float64Array): Timed {
  work();
  const start = performance.now();
  const npvs = work();
  return { milliseconds: performance.now() - start, npvs };
}

/** What a program that wrote the NPVs of all trials took, by its own clock; or why there is none. */
function ran(command: string, args: readonly string[], folder: string): Timed | string {
  const run = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) return `not run: ${(run.stderr || String(run.error)).trim().split('\n').at(-1)}`;
  const bytes = readFileSync(join(folder, 'npvs.bin'));
  const npvs = new Float64Array(new Uint8Array(bytes).buffer);
  return { milliseconds: Number(run.stdout), npvs };
}

function inC(program: string, folder: string): Timed | string {
  writeFileSync(join(folder, 'trials.c'), program);
  const args = ['-O3', '-march=native', '-w', 'trials.c', '-o', 'trials', '-lm'];
  const compiled = spawnSync('gcc', args, { cwd: folder, encoding: 'utf8' });
  if (compiled.error) return 'not run: there is no gcc';
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  return ran(join(folder, 'trials'), [], folder);
}

function inNumpy(program: string, folder: string): Timed | string {
  writeFileSync(join(folder, 'trials.py'), program);
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0) return 'not run: there is no NumPy';
  return ran('python3', ['trials.py'], folder);
}

/** 10,000 trials on two workers and 1,000 in one thread, draws and summaries included. */
async function wholeSimulation(portfolio: Portfolio): Promise<void> {
  const task = simulationTask(
    { portfolio, against: null, settings: defaultRiskSettings(), seed: 1, version: '' },
    { portfolio: '', against: null, settings: '' },
  );
  const runner = new TrialRunner(task);
  runner.run([1_000, 1_100]);
  const alone = performance.now();
  runner.run([0, 1_000]);
  const single = performance.now() - alone;
  const threads = simulationThreads(new URL('../../electron/workers/simulationWorker.ts', import.meta.url));
  const options = { threads, workers: 2 };
  const began = performance.now();
  await startSimulation(task, [0, 10_000], options).end;
  const whole = performance.now() - began;
  const cancelled = await untilCancelled(task, options);
  await threads.close();
  const row = (name: string, trials: number, milliseconds: number): readonly string[] => [
    name,
    String(trials),
    (milliseconds / 1_000).toFixed(2),
    ((1_000 * trials) / milliseconds).toFixed(0),
  ];
  printTable(
    `Simulation of ${portfolio.sites.length} sites, ${portfolio.portfolio.horizonMonths} months, draws and summary included`,
    ['', 'trials', 'seconds', 'trials a second'],
    [row('one thread', 1_000, single), row('whole, two workers', 10_000, whole)],
  );
  printTable(
    'A simulation that is cancelled',
    ['', 'ms', 'goal'],
    [['until no thread works for it', cancelled.toFixed(0), '200']],
  );
}

/** Milliseconds from the wish to cancel, once trials are counted, until the simulation has ended. */
async function untilCancelled(
  task: Parameters<typeof startSimulation>[0],
  options: Parameters<typeof startSimulation>[2],
): Promise<number> {
  let asked = Number.NaN;
  const running = startSimulation(task, [0, 10_000_000], {
    ...options,
    onProgress: ({ done }) => {
      if (done === 0 || !Number.isNaN(asked)) return;
      asked = performance.now();
      running.cancel();
    },
  });
  await running.end;
  return performance.now() - asked;
}
