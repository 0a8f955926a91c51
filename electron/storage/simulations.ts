import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';

/** What the latest simulation of one state of the document came to, as it is kept beside the document. */
export interface KeptSimulation {
  /** Which state: `base`, or `scenario:` with its id. */
  readonly id: string;
  /** When it ended, ISO 8601, and how long it took. */
  readonly at: string;
  readonly seconds: number;
  /** The state that it is compared with; null for none. */
  readonly against: string | null;
  /** Trials that were asked for, and that were counted: fewer where it was cancelled. */
  readonly wanted: number;
  readonly trials: number;
  readonly seed: number;
  /** Version of the engine. */
  readonly engine: string;
  /** Fingerprints of inputs and settings. */
  readonly inputs: string;
  readonly settings: string;
  /** Deflated JSON. */
  readonly summary: Uint8Array;
}

const columns = [
  'id',
  'at',
  'seconds',
  'against',
  'wanted',
  'trials',
  'seed',
  'engine',
  'inputs',
  'settings',
  'summary',
] as const satisfies readonly (keyof KeptSimulation)[];

export function allSimulations(database: ReadableDatabase): readonly KeptSimulation[] {
  return database
    .prepare<[], KeptSimulation>(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "simulation"`)
    .all();
}

/** Puts a simulation in the place of the one before it. Results are found, not decided: no step of undo. */
export function putSimulation(database: WritableDatabase, kept: KeptSimulation): void {
  database
    .prepare<[KeptSimulation]>(
      `INSERT OR REPLACE INTO "simulation" (${columns.map((name) => `"${name}"`).join(', ')})
       VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
    )
    .run(kept);
}
