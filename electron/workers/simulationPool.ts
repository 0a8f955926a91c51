import type { SimulationTask } from '../../shared/risk/simulate.ts';
import { SimulationSummary } from '../../shared/risk/summary.ts';
import { restoreSummary, type WrittenSummary } from '../../shared/risk/summaryText.ts';
import type { TrialRange } from '../../shared/risk/trialRanges.ts';
import type { SimulationBatch, SimulationStart } from './simulationMessages.ts';
import { type Thread, Threads } from './threads.ts';

export interface SimulationProgress {
  readonly done: number;
  readonly total: number;
  /** Null until there is something to judge by. */
  readonly secondsLeft: number | null;
}

/** How a simulation ended. A summary holds the batches that were done whole; null where none was. */
export type SimulationEnd =
  | { readonly kind: 'done'; readonly summary: SimulationSummary }
  | { readonly kind: 'cancelled'; readonly summary: SimulationSummary | null }
  | { readonly kind: 'crashed'; readonly summary: SimulationSummary | null; readonly cause: unknown };

export interface SimulationOptions {
  /** Threads that `simulationThreads` made. */
  readonly threads: Threads;
  /** How many of them take part. */
  readonly workers: number;
  readonly onProgress?: (progress: SimulationProgress) => void;
  /** More trials were counted: the summary so far, which goes on changing. */
  readonly onPartial?: (summary: SimulationSummary) => void;
  /** A worker died, and its trials are run again by a new one. */
  readonly onRetry?: (cause: unknown) => void;
}

export interface RunningSimulation {
  /** Settles exactly once, when its threads are given back. */
  readonly end: Promise<SimulationEnd>;
  /** Gives it up; `end` says `cancelled` within 150 ms, unless all was done. */
  readonly cancel: () => void;
}

/**
 * Batches for each worker: enough that none waits long for the last and that something can be seen before
 * the end, few enough that merging costs little.
 */
const batchesPerWorker = 8;
const largestBatch = 5_000;
/** The first batch is small and each after it twice as large, so that something is known soon. */
const firstBatch = 50;
/** Trials leave little behind that lives; a small nursery keeps what they drop from piling up. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };
/** A batch that kills this many workers is at fault itself. */
const attempts = 3;
const progressEveryMs = 100;

/** Threads for simulations; `workerFile` is `simulationWorker.ts`, built or as source. */
export function simulationThreads(workerFile: URL | string): Threads {
  return new Threads(workerFile, resourceLimits);
}

/** A thread that takes part, and what is done with what it says of its batch. */
interface Member {
  readonly thread: Thread;
  onSummary: (written: WrittenSummary) => void;
  onDeath: (cause: unknown) => void;
}

interface Batch {
  readonly range: TrialRange;
  readonly failures: number;
}

/** Runs the trials `range` of a task in worker threads. The result has the same bits for any number of them. */
export function startSimulation(
  task: SimulationTask,
  range: TrialRange,
  options: SimulationOptions,
): RunningSimulation {
  const pool = new SimulationPool(task, range, options);
  return { end: pool.run(), cancel: () => pool.cancel() };
}

class SimulationPool {
  readonly #task: SimulationTask;
  readonly #options: SimulationOptions;
  readonly #total: number;
  readonly #waiting: Batch[];
  readonly #live = new Map<number, Member>();
  /** Ends of threads that had nothing left to do. */
  readonly #leaving: Promise<void>[] = [];
  readonly #begun: Int32Array;
  readonly #stop = new SharedArrayBuffer(4);
  readonly #summary: SimulationSummary;
  readonly #started = performance.now();
  #settle: (end: SimulationEnd) => void = () => undefined;
  #ended: SimulationEnd['kind'] | null = null;

  constructor(task: SimulationTask, [from, to]: TrialRange, options: SimulationOptions) {
    this.#task = task;
    this.#options = options;
    this.#total = to - from;
    this.#waiting = batches(from, to, options.workers);
    this.#begun = new Int32Array(new SharedArrayBuffer(4 * Math.max(1, options.workers)));
    this.#summary = new SimulationSummary(task.of);
  }

  run(): Promise<SimulationEnd> {
    const end = new Promise<SimulationEnd>((resolve) => {
      this.#settle = resolve;
    });
    const timer = setInterval(() => this.#report(), progressEveryMs);
    void end.then(() => clearInterval(timer));
    const count = Math.min(this.#options.workers, this.#waiting.length);
    for (let place = 0; place < count; place += 1) this.#next(place);
    if (count === 0) this.#finish('done', null);
    return end;
  }

  cancel(): void {
    this.#finish('cancelled', null);
  }

  /** Gives the thread at `place` its next batch; gives it back where there is none. */
  #next(place: number): void {
    if (this.#ended) return;
    const batch = this.#waiting.shift();
    if (batch) {
      this.#send(place, batch);
      return;
    }
    const idle = this.#live.get(place);
    this.#live.delete(place);
    if (idle) this.#leaving.push(idle.thread.release());
    if (this.#live.size === 0) this.#finish('done', null);
  }

  #send(place: number, batch: Batch): void {
    const member = this.#live.get(place) ?? this.#join(place);
    const before = Atomics.load(this.#begun, place);
    let isAnswered = false;
    const failed = (cause: unknown): void => {
      if (isAnswered || this.#ended) return;
      isAnswered = true;
      this.#live.delete(place);
      Atomics.store(this.#begun, place, before);
      if (batch.failures + 1 >= attempts) {
        this.#finish('crashed', cause);
        return;
      }
      this.#options.onRetry?.(cause);
      this.#waiting.unshift({ ...batch, failures: batch.failures + 1 });
      this.#next(place);
    };
    member.onDeath = failed;
    member.onSummary = (written) => {
      if (isAnswered || this.#ended) return;
      isAnswered = true;
      const summary = restoreSummary(written);
      if (summary) this.#summary.merge(summary);
      this.#options.onPartial?.(this.#summary);
      this.#next(place);
    };
    member.thread.post({ kind: 'run', range: batch.range } satisfies SimulationBatch);
  }

  #join(place: number): Member {
    const thread = this.#options.threads.take({
      onMessage: (message) => member.onSummary(message as WrittenSummary),
      onDeath: (cause) => member.onDeath(cause),
    });
    const member: Member = { thread, onSummary: () => undefined, onDeath: () => undefined };
    const counters = this.#begun.buffer as SharedArrayBuffer;
    const start: SimulationStart = { kind: 'start', task: this.#task, counters, place, stop: this.#stop };
    thread.post(start);
    this.#live.set(place, member);
    return member;
  }

  #finish(kind: SimulationEnd['kind'], cause: unknown): void {
    if (this.#ended) return;
    this.#ended = kind;
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    const left = [...this.#live.values()];
    this.#live.clear();
    const ends = [...this.#leaving, ...left.map(({ thread }) => thread.release())];
    void Promise.all(ends).then(() => {
      this.#report();
      const summary = this.#summary.trials > 0 ? this.#summary : null;
      if (kind === 'crashed') this.#settle({ kind, summary, cause });
      else if (kind === 'cancelled') this.#settle({ kind, summary });
      else this.#settle({ kind, summary: this.#summary });
    });
  }

  #report(): void {
    const done = Math.min(
      this.#total,
      this.#begun.reduce((sum, _, place) => sum + Atomics.load(this.#begun, place), 0),
    );
    const seconds = (performance.now() - this.#started) / 1_000;
    const secondsLeft = done > 0 ? (seconds / done) * (this.#total - done) : null;
    this.#options.onProgress?.({ done, total: this.#total, secondsLeft });
  }
}

function batches(from: number, to: number, workers: number): Batch[] {
  const size = Math.min(largestBatch, Math.max(1, Math.ceil((to - from) / (workers * batchesPerWorker))));
  const made: Batch[] = [];
  let start = from;
  for (let next = firstBatch; start < to; next *= 2) {
    const end = Math.min(to, start + Math.min(next, size));
    made.push({ range: [start, end], failures: 0 });
    start = end;
  }
  return made;
}
