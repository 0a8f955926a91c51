import { randomUUID } from 'node:crypto';
import type { ChoiceProgress, ChoiceTask } from '../../shared/choice/choose.ts';
import type { ChoiceResult, OptionList } from '../../shared/choice/result.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { type RunningChoice, type RunningList, startChoice, startList } from '../workers/choiceRun.ts';
import { Threads } from '../workers/threads.ts';
import type { Ports } from './ports.ts';
import { reason } from './simulation.ts';

interface Job {
  readonly id: string;
  readonly running: RunningChoice;
  progress: ChoiceProgress | null;
  result: ChoiceResult | null;
}

/** How often views are told of what moves, in milliseconds. */
const tellEveryMs = 150;

/** Runs choices one at a time, and tells every view how far the one that runs is. */
export class ChoiceJobs {
  readonly #ports: Ports;
  readonly #threads: Threads;
  #job: Job | null = null;
  #list: RunningList | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#threads = new Threads(ports.choice.workerFile);
  }

  /** Starts a choice; one that still runs is cancelled. Answers the id by which it is told of. */
  start(task: ChoiceTask): string {
    this.#job?.running.cancel();
    const id = randomUUID();
    const running = startChoice(task, {
      threads: this.#threads,
      wasmFile: this.#ports.choice.wasmFile,
      onProgress: (progress) => {
        job.progress = progress;
      },
      onResult: (result) => {
        job.result = result;
      },
    });
    const job: Job = { id, running, progress: null, result: null };
    this.#job = job;
    let told: Pick<Job, 'progress' | 'result'> = { progress: null, result: null };
    const timer = setInterval(() => {
      if (job.progress === told.progress && job.result === told.result) return;
      // A result is large: it is told when it has grown, progress alone goes without it.
      const result = job.result === told.result ? null : job.result;
      told = { progress: job.progress, result: job.result };
      this.#tell(job, 'running', result, null);
    }, tellEveryMs);
    void running.end.then((end) => {
      clearInterval(timer);
      if (this.#job === job) this.#job = null;
      switch (end.kind) {
        case 'done':
          return this.#tell(job, 'done', end.result, null);
        case 'cancelled':
          return this.#tell(job, 'cancelled', end.result, null);
        case 'crashed':
          this.#ports.log.write('error', 'The optimiser failed', end.cause);
          return this.#tell(job, 'failed', end.result, failed(end.cause));
      }
    });
    return id;
  }

  /** Lists the options of a task; an earlier listing that still runs is cancelled. */
  async list(task: ChoiceTask): Promise<Result<OptionList, AppError>> {
    this.#list?.cancel();
    const running = startList(task, this.#threads);
    this.#list = running;
    const end = await running.end;
    if (this.#list === running) this.#list = null;
    switch (end.kind) {
      case 'done':
        return ok(end.list);
      case 'cancelled':
        return fail(appError('cancelled', 'The listing of options was cancelled'));
      case 'crashed':
        this.#ports.log.write('error', 'The listing of options failed', end.cause);
        return fail(
          appError('job.failed', `The options could not be listed: ${reason(end.cause)}`, {
            advice: 'Try again',
          }),
        );
    }
  }

  stop(id: string): Result<null, AppError> {
    return this.#with(id, ({ running }) => running.stop());
  }

  cancel(id: string): Result<null, AppError> {
    return this.#with(id, ({ running }) => running.cancel());
  }

  /** Ends what runs; settles when all threads are gone. */
  async end(): Promise<void> {
    const running = [this.#job?.running, this.#list];
    for (const each of running) each?.cancel();
    await Promise.all(running.map((each) => each?.end));
    await this.#threads.close();
  }

  /** One that has ended meanwhile needs no ending. */
  #with(id: string, act: (job: Job) => void): Result<null, AppError> {
    if (this.#job === null) return ok(null);
    if (this.#job.id !== id) return fail(appError('not-found', 'This search has ended'));
    act(this.#job);
    return ok(null);
  }

  #tell(
    { id, progress }: Job,
    state: 'running' | 'done' | 'cancelled' | 'failed',
    result: ChoiceResult | null,
    error: AppError | null,
  ): void {
    this.#ports.announce('choice/moved', { jobId: id, state, progress, result, error });
  }
}

function failed(cause: unknown): AppError {
  return appError('job.failed', `The optimiser failed: ${reason(cause)}`, { advice: 'Try again' });
}
