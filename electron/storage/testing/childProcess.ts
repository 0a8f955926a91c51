import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface EditingProcess {
  readonly process: ChildProcess;
  /** Every line that it has printed so far. */
  readonly lines: readonly string[];
  /** When it has printed `count` lines or has ended. */
  printed(count: number): Promise<void>;
  /** When it has ended and all its output has been read. */
  readonly ended: Promise<void>;
}

/** Starts another process that edits the document at `path` without end. */
export function startEditing(path: string): EditingProcess {
  const script = fileURLToPath(new URL('./editLoop.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface({ input: child.stdout });
  const ended = new Promise<void>((resolve) => {
    reader.on('close', resolve);
  });
  const tell = (): void => {
    for (const look of waiting) look();
  };
  reader.on('line', (line) => {
    lines.push(line);
    tell();
  });
  return {
    process: child,
    lines,
    ended,
    printed: (count) =>
      Promise.race([
        ended,
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (lines.length >= count) resolve();
          };
          waiting.add(look);
          look();
        }),
      ]),
  };
}
