import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { cpuUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { type PreviewFound, PreviewMerger, previewTrials } from '../../shared/risk/previewShares.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { type SimulationTask, simulationTask } from '../../shared/risk/simulate.ts';
import type { WrittenSummary } from '../../shared/risk/summaryText.ts';
import { printTable, summarise } from './measure.ts';

const goal = 100;

/** What a hand moves; `round` is another value each time. */
const hands: readonly (readonly [string, (portfolio: Portfolio, round: number) => Portfolio])[] = [
  ['market slider that moves everything', (p, round) => market(p, { btcPriceUsd: 60_000 + 100 * round })],
  ['market slider of conversions', (p, round) => market(p, { rentShiftUsdPerKwMonth: round / 10 })],
  ['company slider', (p, round) => market(p, { federalTaxRate: 0.2 + round / 1_000 })],
  ['site slider', (p, round) => sites(p, [1], { hardCostUsdPerItMw: 9e6 + 1e4 * round })],
  ['scenario of three sites', (p, round) => sites(p, [1, 2, 3], { rentUsdPerKwMonth: 130 + round })],
];

const market = (portfolio: Portfolio, changes: Partial<Portfolio['market']>): Portfolio => ({
  ...portfolio,
  market: { ...portfolio.market, ...changes },
});

const sites = (
  portfolio: Portfolio,
  which: readonly number[],
  changes: Partial<Portfolio['sites'][number]>,
): Portfolio => ({
  ...portfolio,
  sites: portfolio.sites.map((site, index) => (which.includes(index) ? { ...site, ...changes } : site)),
});

const taskOf = (portfolio: Portfolio, seed = 1): SimulationTask =>
  simulationTask(
    { portfolio, against: null, settings: defaultRiskSettings(), seed, version: '' },
    { portfolio: '', against: null, settings: '' },
  );

/**
 * The preview of risk, from a slider's event to the figures: all trials, shared among threads as the page
 * shares them: the first event of a hand, and those after it. The first preview of all draws everything, in
 * threads that run.
 */
export async function benchPreview(given: Portfolio): Promise<void> {
  const portfolio = { ...given, portfolio: { ...given.portfolio, horizonMonths: 192 } };
  const rows: (readonly string[])[] = [];
  for (const count of [1, 2]) {
    const preview = new BenchedPreview(count);
    const add = (name: string, times: readonly Timed[], first: Timed | null): void => {
      const { median, p95 } = summarise(times.map(({ passed }) => passed));
      const worked = summarise(times.map(({ worked: each }) => each)).median;
      const numbers = [first?.passed ?? null, median, p95, worked];
      rows.push([
        name,
        String(count),
        ...numbers.map((each) => each?.toFixed(0) ?? ''),
        (median / goal).toFixed(2),
      ]);
    };
    add('threads and all, once', [await preview.time(taskOf(portfolio))], null);
    const cold: Timed[] = [];
    for (let seed = 2; seed < 9; seed += 1) cold.push(await preview.time(taskOf(portfolio, seed)));
    add('first preview, nothing kept', cold, null);
    for (const [name, moved] of hands) {
      await preview.time(taskOf(portfolio));
      const times: Timed[] = [];
      for (let round = 1; round <= 12; round += 1)
        times.push(await preview.time(taskOf(moved(portfolio, round))));
      add(name, times.slice(1), times[0] ?? null);
    }
    await preview.end();
  }
  printTable(
    `Preview of ${previewTrials} trials, ${portfolio.sites.length} sites, 192 months, to the figures (${availableParallelism()} processors)`,
    ['', 'threads', 'first ms', 'median ms', 'p95 ms', 'processor ms', `of the goal, ${goal} ms`],
    rows,
  );
}

/** Milliseconds that passed, and those that processors worked: the same where others load the machine. */
interface Timed {
  readonly passed: number;
  readonly worked: number;
}

class BenchedPreview {
  readonly #workers: readonly Worker[];
  readonly #merger = new PreviewMerger();
  #id = 0;

  constructor(count: number) {
    this.#workers = Array.from(
      { length: count },
      (_, place) =>
        new Worker(new URL('previewWorker.ts', import.meta.url), { workerData: { place, count } }),
    );
  }

  /** From the task until the figures of all its trials. */
  async time(task: SimulationTask): Promise<Timed> {
    const before = cpuUsage();
    const began = performance.now();
    const text = JSON.stringify(task);
    this.#id += 1;
    this.#merger.begin(this.#id, task, began);
    let found: PreviewFound | null = null;
    await Promise.all(
      this.#workers.map(async (worker) => {
        worker.postMessage(text);
        const [part] = (await once(worker, 'message')) as [WrittenSummary];
        found = this.#merger.add(this.#id, part, began);
      }),
    );
    if (!(found as PreviewFound | null)?.isWhole) throw new Error('Trials are missing');
    const { user, system } = cpuUsage(before);
    return { passed: performance.now() - began, worked: (user + system) / 1_000 };
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
