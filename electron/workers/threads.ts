import { type ResourceLimits, Worker } from 'node:worker_threads';
import { isOver } from './work.ts';

/** Whoever a thread works for. */
export interface ThreadUser {
  readonly onMessage: (message: unknown) => void;
  /** The thread has died by itself. Nothing more comes from it. */
  readonly onDeath: (cause: unknown) => void;
}

/** A thread while it works for somebody. */
export interface Thread {
  /** Gives it work, which it does after all that it was given before. */
  readonly post: (work: unknown) => void;
  /**
   * Gives it back; its user is told nothing more. Settles when it has nothing left to do or is gone, and after
   * `patience.answer` wherever it is: whoever asked to give work up does not wait for it. Work that is not wanted any
   * more must have been told so, or the thread is ended by force after some seconds.
   */
  readonly release: () => Promise<void>;
}

/** Milliseconds that threads may take. */
const patience = {
  /** With nothing to do, before it is ended: the next search and the next simulation find it warm. */
  idle: 20_000,
  /** To give up work that is not wanted any more, before its user waits no longer. */
  answer: 150,
  /** The same, before it is ended by force where it stands. */
  giveUp: 5_000,
  /** The same, when all threads are ended. */
  giveUpAtClose: 300,
  /**
   * Between its last work and its end. The compiler of V8 works for a thread beside it. A thread that ends waits
   * for that work, which in Node 20 may be waiting for the thread (nodejs/node#54918): then it never ends, and
   * neither does any other.
   */
  rest: 200,
  /** To end. One that does not is left behind. */
  end: 2_000,
};

/**
 * Threads of one worker file, started when there is work and kept for the next: starting one costs more than most
 * work, and ending one that works can hang the process (`patience.rest`). One that has had nothing to do for some
 * seconds is ended.
 */
export class Threads {
  readonly #file: URL | string;
  readonly #limits: ResourceLimits;
  readonly #threads = new Set<PooledThread>();

  constructor(workerFile: URL | string, resourceLimits: ResourceLimits = {}) {
    this.#file = workerFile;
    this.#limits = resourceLimits;
  }

  /** Threads that do something, whether somebody still waits for it or not. */
  get busy(): number {
    return [...this.#threads].filter(({ isIdle }) => !isIdle).length;
  }

  /** A thread with nothing to do, or a new one. */
  take(user: ThreadUser): Thread {
    const thread = [...this.#threads].findLast(({ isIdle }) => isIdle) ?? this.#start();
    return thread.lend(user);
  }

  /** Ends all threads; settles when they are gone. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #start(): PooledThread {
    const worker = new Worker(this.#file, { resourceLimits: this.#limits });
    const thread = new PooledThread(worker, () => this.#threads.delete(thread));
    this.#threads.add(thread);
    return thread;
  }
}

class PooledThread {
  readonly #worker: Worker;
  readonly #onGone: () => void;
  #user: ThreadUser | null = null;
  /** Work that was given and is not over. */
  #open = 0;
  #isGone = false;
  #isEnding = false;
  #quietSince = performance.now();
  #timer: NodeJS.Timeout | undefined;
  /** Settle when it has nothing left to do. */
  #waiting: (() => void)[] = [];

  constructor(worker: Worker, onGone: () => void) {
    this.#worker = worker;
    this.#onGone = onGone;
    worker.on('message', (message: unknown) => {
      if (isOver(message)) this.#wentOn();
      else this.#user?.onMessage(message);
    });
    worker.on('error', (cause) => this.#died(cause));
    worker.on('exit', (code) => this.#died(new Error(`A thread ended by itself, with code ${code}`)));
  }

  get isIdle(): boolean {
    return this.#user === null && this.#open === 0 && !this.#isEnding && !this.#isGone;
  }

  lend(user: ThreadUser): Thread {
    clearTimeout(this.#timer);
    this.#user = user;
    this.#worker.ref();
    return {
      post: (work) => {
        if (this.#isGone) return;
        this.#open += 1;
        this.#worker.postMessage(work);
      },
      release: () => {
        // Given back once; it may have another user since.
        if (this.#user === user) this.#released();
        return Promise.race([this.#quiet(), sleep(patience.answer)]);
      },
    };
  }

  /** Ends it, after a while in which it may give up what it does. */
  async end(): Promise<void> {
    this.#isEnding = true;
    clearTimeout(this.#timer);
    await Promise.race([this.#quiet(), sleep(patience.giveUpAtClose)]);
    await sleep(Math.max(0, this.#quietSince + patience.rest - performance.now()));
    await Promise.race([this.#worker.terminate(), sleep(patience.end)]);
    this.#died(new Error('The thread was ended'));
  }

  #released(): void {
    this.#user = null;
    if (this.#open === 0) this.#rest();
    else this.#timer = setTimeout(() => void this.end(), patience.giveUp).unref();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    if (this.#isEnding || this.#isGone) return;
    // A process that has nothing else to do does not wait for it.
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), patience.idle).unref();
  }

  #wentOn(): void {
    this.#open -= 1;
    this.#quietSince = performance.now();
    if (this.#open > 0) return;
    this.#settle();
    if (this.#user === null) this.#rest();
  }

  #died(cause: unknown): void {
    if (this.#isGone) return;
    this.#isGone = true;
    clearTimeout(this.#timer);
    this.#onGone();
    const user = this.#user;
    this.#user = null;
    user?.onDeath(cause);
    this.#settle();
  }

  #quiet(): Promise<void> {
    if (this.#open === 0 || this.#isGone) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const each of waiting) each();
  }
}

/** Settles after so many milliseconds. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
