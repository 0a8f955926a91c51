import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeFileAtomically } from '../storage/atomicFile.ts';
import { stamp } from '../storage/backups.ts';
import { systemCode } from '../storage/sqlite.ts';
import type { Clock, Log } from './ports.ts';

/** A small JSON file of this user, outside any document. */
export interface SettingsFile<T> {
  read(): T;
  /** Settings are not worth stopping work for: a failure to write them is logged. */
  write(value: T): void;
}

/**
 * The settings at `path`, or `fallback` when there are none. A file that cannot be understood is set
 * aside under a telling name, not written over.
 */
export function settingsFile<T>(
  path: string,
  schema: z.ZodType<T>,
  fallback: T,
  machine: { readonly clock: Clock; readonly log: Log },
): SettingsFile<T> {
  let known: T | undefined;
  const load = (): T => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (cause) {
      if (systemCode(cause) !== 'ENOENT')
        machine.log.write('warning', `Settings cannot be read: ${path}`, cause);
      return fallback;
    }
    const value = parse(text, schema);
    if (value !== undefined) return value;
    const aside = `${path}.unreadable-${stamp(machine.clock.now().toISOString())}`;
    machine.log.write('warning', `Settings cannot be understood and were set aside: ${aside}`);
    try {
      renameSync(path, aside);
    } catch (cause) {
      machine.log.write('warning', `Settings could not be set aside: ${path}`, cause);
    }
    return fallback;
  };
  return {
    read: () => {
      known ??= load();
      return known;
    },
    write: (value) => {
      known = value;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
      } catch (cause) {
        machine.log.write('warning', `Settings cannot be written: ${path}`, cause);
      }
    },
  };
}

function parse<T>(text: string, schema: z.ZodType<T>): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(json, { jitless: true });
  return parsed.success ? parsed.data : undefined;
}
