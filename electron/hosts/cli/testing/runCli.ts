import { type CommandHost, runCommand } from '../runCommand.ts';

/** What a command left behind: its exit code, what it wrote to each stream, and all of it in order. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly said: string;
}

/** Runs the command line as a terminal would, on a host without printer and workers unless `over` has them. */
export async function runCli(args: readonly string[], over: Partial<CommandHost> = {}): Promise<Run> {
  const written = { out: '', error: '', said: '' };
  const code = await runCommand(args, {
    version: '0.1.0',
    log: { write: () => undefined },
    now: () => new Date('2026-11-23T00:00:00Z'),
    printer: { printDeck: () => Promise.reject(new Error('Nothing is printed here')) },
    simulation: { workerFile: '', processors: 1, show: null },
    choice: { workerFile: '', wasmFile: '', show: null },
    ...over,
    write: (stream, text) => {
      over.write?.(stream, text);
      written[stream] += text;
      written.said += text;
    },
  });
  return { code, ...written };
}
