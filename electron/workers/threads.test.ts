import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { PatientWork } from './testing/patientWorker.ts';
import { Threads } from './threads.ts';

const started: Worker[] = [];
process.on('worker', (worker: Worker) => started.push(worker));
/** Threads that exist: one that has ended has no number. */
const alive = (): number => started.filter(({ threadId }) => threadId !== -1).length;

function patientThreads(): Threads {
  const threads = new Threads(new URL('./testing/patientWorker.ts', import.meta.url));
  onTestFinished(() => threads.close());
  return threads;
}

const work = (more: Partial<PatientWork> = {}): PatientWork => ({
  milliseconds: 1,
  stop: null,
  fails: false,
  ...more,
});

/** Takes a thread for a piece of work, and keeps what it says. */
function use(threads: Threads, given: PatientWork) {
  const said: unknown[] = [];
  const deaths: unknown[] = [];
  const thread = threads.take({
    onMessage: (message) => said.push(message),
    onDeath: (cause) => deaths.push(cause),
  });
  thread.post(given);
  return { said, deaths, thread };
}

const patience = { timeout: 30_000 };

test('a thread does one piece of work after another, and is kept for the next user', patience, async () => {
  const threads = patientThreads();
  const before = alive();
  const first = use(threads, work());
  first.thread.post(work());
  await vi.waitFor(() => expect(first.said).toEqual(['begun', 'done', 'begun', 'done']));
  await first.thread.release();
  expect(threads.busy).toBe(0);
  const second = use(threads, work());
  expect(threads.busy).toBe(1);
  await vi.waitFor(() => expect(second.said).toEqual(['begun', 'done']));
  expect(alive()).toBe(before + 1);
  // Given back twice, which is once.
  await first.thread.release();
  expect(threads.busy).toBe(1);
  expect(first.said.length).toBe(4);
});

test('two users at a time have a thread each', patience, async () => {
  const threads = patientThreads();
  const stop = new SharedArrayBuffer(4);
  const slow = use(threads, work({ milliseconds: 20_000, stop }));
  const quick = use(threads, work());
  await vi.waitFor(() => expect(quick.said).toEqual(['begun', 'done']));
  expect(slow.said).not.toContain('done');
  Atomics.store(new Int32Array(stop), 0, 1);
  Atomics.notify(new Int32Array(stop), 0);
  await vi.waitFor(() => expect(slow.said).toEqual(['begun', 'done']));
});

test('work that is given up tells nobody; its thread is free when it is over', patience, async () => {
  const threads = patientThreads();
  const stop = new SharedArrayBuffer(4);
  const slow = use(threads, work({ milliseconds: 20_000, stop }));
  await vi.waitFor(() => expect(slow.said).toEqual(['begun']));
  // Whoever gave it up does not wait for it.
  await slow.thread.release();
  expect(threads.busy).toBe(1);
  const other = use(threads, work());
  await vi.waitFor(() => expect(other.said).toEqual(['begun', 'done']));
  await other.thread.release();
  Atomics.store(new Int32Array(stop), 0, 1);
  Atomics.notify(new Int32Array(stop), 0);
  await vi.waitFor(() => expect(threads.busy).toBe(0));
  expect(slow.said).toEqual(['begun']);
});

test('a thread that does not give up is ended by force', patience, async () => {
  const threads = patientThreads();
  const before = alive();
  const slow = use(threads, work({ milliseconds: 120_000 }));
  await vi.waitFor(() => expect(slow.said).toEqual(['begun']));
  await slow.thread.release();
  await vi.waitFor(() => expect(threads.busy).toBe(0), { timeout: 10_000 });
  expect(alive()).toBe(before);
});

test('one that dies tells its user, and the next has another', patience, async () => {
  const threads = patientThreads();
  const failing = use(threads, work({ fails: true }));
  await vi.waitFor(() => expect(failing.deaths.map(String)).toEqual(['Error: This work fails']));
  await failing.thread.release();
  const next = use(threads, work());
  await vi.waitFor(() => expect(next.said).toEqual(['begun', 'done']));
});

test('closing ends all of them, at work or not, and tells who still waits', patience, async () => {
  const threads = patientThreads();
  const before = alive();
  const idle = use(threads, work());
  const slow = use(threads, work({ milliseconds: 120_000 }));
  await vi.waitFor(() => expect([...idle.said, ...slow.said]).toEqual(['begun', 'done', 'begun']));
  await idle.thread.release();
  await threads.close();
  expect(alive()).toBe(before);
  expect(slow.deaths.map(String)).toEqual(['Error: A thread ended by itself, with code 1']);
});
