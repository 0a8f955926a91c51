import { largestSeed } from '../../../shared/risk/philox.ts';
import { mostTrials } from '../../../shared/risk/simulate.ts';

export type SimulateCommand =
  | {
      readonly name: 'simulate';
      readonly kind: 'run';
      readonly file: string;
      /** The scenario that is simulated, by letter or name; null is the base. */
      readonly scenario: string | null;
      /** What it is compared with: base, a scenario, or another file; null is nothing. */
      readonly against: string | null;
      /** Changes for this run alone, as `path=value`. */
      readonly changes: readonly string[];
      /** Null for that of the document. */
      readonly seed: number | null;
      /** Null for as many as the machine has processors. */
      readonly workers: number | null;
      readonly risk: string | null;
      /** Trials `from` up to, but without, `to`; null for as many as the document says. */
      readonly from: number;
      readonly to: number | null;
      readonly out: string | null;
    }
  | {
      readonly name: 'simulate';
      readonly kind: 'merge';
      readonly files: readonly string[];
      readonly out: string | null;
    }
  | { readonly name: 'simulate'; readonly kind: 'defaults' };

interface SimulationValues {
  readonly trials?: string | undefined;
  readonly seed?: string | undefined;
  readonly workers?: string | undefined;
  readonly risk?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly merge?: boolean | undefined;
  readonly defaults?: boolean | undefined;
  readonly scenario?: string | undefined;
  readonly against?: string | undefined;
  readonly set?: readonly string[] | undefined;
}

const mostWorkers = 256;

/** Understands the words after `simulate`, or says what is wrong with them. */
export function readSimulation(values: SimulationValues, files: readonly string[]): SimulateCommand | string {
  const out = values.out ?? null;
  if (values.defaults) {
    return files.length === 0 && givenOf(values).length === 1
      ? { name: 'simulate', kind: 'defaults' }
      : '"simulate --defaults" takes no file and no other option';
  }
  if (values.merge) {
    const other = givenOf(values).find((name) => name !== 'merge' && name !== 'out');
    if (other !== undefined) return `"simulate --merge" has no option --${other}`;
    if (files.length === 0 || files.includes('')) return '"simulate --merge" takes one summary or more';
    return { name: 'simulate', kind: 'merge', files, out };
  }
  const [file = ''] = files;
  if (files.length !== 1 || file === '') return `"simulate" takes one file, not ${files.length}`;
  return readRun(values, file, out);
}

function readRun(values: SimulationValues, file: string, out: string | null): SimulateCommand | string {
  if (values.trials !== undefined && (values.from !== undefined || values.to !== undefined))
    return '--trials counts from 0; give either it, or --from and --to';
  if ((values.from === undefined) !== (values.to === undefined)) return 'A shard needs both --from and --to';
  const last = values.to ?? values.trials;
  const numbers = {
    seed: values.seed === undefined ? null : whole(values.seed, limits.seed),
    workers: values.workers === undefined ? null : whole(values.workers, limits.workers),
    from: whole(values.from ?? '0', limits.from),
    to: last === undefined ? null : whole(last, limits.to),
  };
  const name = (key: keyof typeof numbers): string =>
    key === 'to' && values.to === undefined ? 'trials' : key;
  for (const key of ['seed', 'workers', 'from', 'to'] as const)
    if (Number.isNaN(numbers[key] ?? 0)) {
      const [least, most] = limits[key];
      return `--${name(key)} is a whole number from ${least} to ${most}`;
    }
  if (numbers.to !== null && numbers.to <= numbers.from) return '--to comes after --from';
  const { scenario = null, against = null, set: changes = [], risk = null } = values;
  return { name: 'simulate', kind: 'run', file, scenario, against, changes, risk, out, ...numbers };
}

const optionNames = [
  'trials',
  'seed',
  'workers',
  'risk',
  'from',
  'to',
  'out',
  'merge',
  'defaults',
  'scenario',
  'against',
  'set',
] as const satisfies readonly (keyof SimulationValues)[];

/** The options of `simulate` that were given; `--json` is an option of every command and none of these. */
function givenOf(values: SimulationValues): readonly (keyof SimulationValues)[] {
  return optionNames.filter((name) => values[name] !== undefined);
}

const limits = {
  seed: [0, largestSeed],
  workers: [1, mostWorkers],
  from: [0, mostTrials - 1],
  to: [1, mostTrials],
} as const;

/** NaN for what is no whole number between the limits. */
function whole(text: string, [least, most]: readonly [number, number]): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : Number.NaN;
}
