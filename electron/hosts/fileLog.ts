import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../app/ports.ts';

const largestFile = 1_000_000;

/**
 * A log of JSON lines in `folder`, of which the file before the present one is kept. Logging never
 * stops the app: where the disk refuses, the line is dropped.
 */
export function fileLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'switchyard.log');
  return {
    write(level, message, detail) {
      const line = JSON.stringify({ at: now().toISOString(), level, message, detail: plain(detail) });
      try {
        mkdirSync(folder, { recursive: true });
        rotate(file);
        appendFileSync(file, `${line}\n`);
      } catch {
        // A full or read-only disk: the app itself reports that where it matters.
      }
    },
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestFile) renameSync(file, `${file}.1`);
}

function plain(detail: unknown): unknown {
  if (!(detail instanceof Error)) return detail;
  return { name: detail.name, message: detail.message, stack: detail.stack };
}
