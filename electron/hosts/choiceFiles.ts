import { join } from 'node:path';
import type { ChoiceFiles } from '../workers/choiceRun.ts';

/** Where the bundle in `folder` keeps the worker of choices and its solver. */
export function choiceFiles(folder: string): ChoiceFiles {
  return { workerFile: join(folder, 'choiceWorker.js'), wasmFile: join(folder, 'highs.wasm') };
}
