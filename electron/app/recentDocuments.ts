import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentDocument } from '../../shared/contract/documentState.ts';
import type { Ports } from './ports.ts';
import { type SettingsFile, settingsFile } from './settingsFile.ts';

const stored = z.array(z.strictObject({ path: z.string().min(1), openedAt: z.string() }));
type Stored = z.infer<typeof stored>;

/** How many documents the start page remembers. */
const kept = 12;

/** The documents opened last, newest first. Views know them by id and can never name a path. */
export class RecentDocuments {
  readonly #file: SettingsFile<Stored>;
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#file = settingsFile(join(ports.settings.folder, 'recent.json'), stored, [], ports);
  }

  list(): readonly RecentDocument[] {
    return this.#file.read().map(({ path, openedAt }) => ({
      id: idOf(path),
      fileName: basename(path),
      folder: dirname(path),
      openedAt,
      isMissing: !existsSync(path),
    }));
  }

  /** The path behind an id that `list` gave, or null. */
  pathOf(id: string): string | null {
    return this.#file.read().find(({ path }) => idOf(path) === id)?.path ?? null;
  }

  note(path: string): void {
    const others = this.#file.read().filter((entry) => entry.path !== path);
    const openedAt = this.#ports.clock.now().toISOString();
    this.#file.write([{ path, openedAt }, ...others].slice(0, kept));
  }

  forget(id: string): void {
    this.#file.write(this.#file.read().filter(({ path }) => idOf(path) !== id));
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
