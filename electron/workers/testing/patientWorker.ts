import { setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { onWork } from '../work.ts';

/** Work of which tests know how long it takes. */
export interface PatientWork {
  readonly milliseconds: number;
  /** One 32-bit number for which its thread waits, blocked, until it is not 0; null where it waits for time alone. */
  readonly stop: SharedArrayBuffer | null;
  readonly fails: boolean;
}

onWork(async ({ milliseconds, stop, fails }: PatientWork) => {
  parentPort?.postMessage('begun');
  if (stop) Atomics.wait(new Int32Array(stop), 0, 0, milliseconds);
  else await setTimeout(milliseconds);
  if (fails) throw new Error('This work fails');
  parentPort?.postMessage('done');
});
