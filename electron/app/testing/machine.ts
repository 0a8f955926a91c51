import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { EventName } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/domain/outcome.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { createApp } from '../createApp.ts';
import type { App, Ports } from '../ports.ts';

/** A machine whose person answers dialogs as told, and which remembers what the app did. */
export interface TestMachine {
  readonly app: App;
  readonly folder: string;
  /** Answers of the coming dialogs, in order; null cancels. A dialog that nobody expects throws. */
  readonly answers: (string | null)[];
  readonly asked: string[];
  readonly announced: { readonly name: EventName; readonly payload: unknown }[];
  readonly logged: string[];
  /** The clock; moves only when it is set. */
  now: Date;
  /** What the printer gives for the next deck. */
  printed: Uint8Array | AppError;
}

/** The app on real files in `folder`, or in a new one. Two of them in one folder are a restart. */
export function testMachine(
  folder = testFolder(),
  change: (ports: Ports) => Ports = (ports) => ports,
): TestMachine {
  const answers: (string | null)[] = [];
  const asked: string[] = [];
  const announced: { name: EventName; payload: unknown }[] = [];
  const logged: string[] = [];
  const answer = async (question: string): Promise<string | null> => {
    asked.push(question);
    const next = answers.shift();
    if (next === undefined) throw new Error(`Nobody answers the dialog "${question}"`);
    return next;
  };
  const ports: Ports = {
    dialogs: {
      openFile: ({ title }) => answer(title),
      saveFile: ({ title, suggestedName }) => answer(`${title}: ${suggestedName}`),
    },
    printer: {
      printDeck: async () =>
        machine.printed instanceof Uint8Array ? ok(machine.printed) : fail(machine.printed),
    },
    clock: { now: () => machine.now },
    log: { write: (level, message, detail) => logged.push(`${level}: ${message} ${String(detail ?? '')}`) },
    settings: { folder: join(folder, 'settings'), host: 'test', platform: 'linux', version: '0.1.0' },
    simulation: {
      workerFile: new URL('../../workers/simulationWorker.ts', import.meta.url),
      processors: 2,
    },
    choice: {
      workerFile: new URL('../../workers/choiceWorker.ts', import.meta.url),
      wasmFile: fileURLToPath(import.meta.resolve('highs/runtime')),
    },
    announce: (name, payload) => announced.push({ name, payload }),
  };
  const app = createApp(change(ports));
  onTestFinished(() => app.close());
  const machine: TestMachine = {
    app,
    folder,
    answers,
    asked,
    announced,
    logged,
    now: new Date('2026-11-22T14:02:11.000Z'),
    printed: Buffer.from('%PDF-1.7'),
  };
  return machine;
}

/** The value of an answer; a test that was refused has failed. */
export function accepted<T>(result: { ok: true; value: T } | { ok: false; error: AppError }): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}
