import { parentPort } from 'node:worker_threads';
import { onWork } from '../work.ts';

/** Work of which tests know how long it takes. */
export interface PatientWork {
  readonly milliseconds: number;
  /** One 32-bit number that is not 0 once it may give up; null where it never does. */
  readonly stop: SharedArrayBuffer | null;
  readonly fails: boolean;
}

onWork(({ milliseconds, stop, fails }: PatientWork) => {
  const flag = new Int32Array(stop ?? new SharedArrayBuffer(4));
  parentPort?.postMessage('begun');
  Atomics.wait(flag, 0, 0, milliseconds);
  if (fails) throw new Error('This work fails');
  parentPort?.postMessage('done');
});
