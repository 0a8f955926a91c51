import { parseArgs } from 'node:util';
import type { RangeRule } from '../../../shared/whatif/ranges.ts';
import { type CommandName, commandNames } from './commandNames.ts';
import { type OptimiseCommand, readOptimisation } from './optimiseArguments.ts';
import { type MetricName, metricNames, readRange } from './sensitivity.ts';
import { readSimulation, type SimulateCommand } from './simulateArguments.ts';
import { oneLine } from './terminalText.ts';

export const samples = ['public-miners', 'demo'] as const;
export type Sample = (typeof samples)[number];

/** Which state of the document a command speaks of. */
export interface AskedState {
  /** Letter or name; null is the base. */
  readonly scenario: string | null;
  /** Changes for this run alone, as `path=value`. */
  readonly changes: readonly string[];
}

export type Command =
  | { readonly name: 'new'; readonly file: string; readonly sample: Sample | null }
  | { readonly name: 'import'; readonly file: string; readonly csv: string }
  | {
      readonly name: 'evaluate';
      readonly file: string;
      readonly lines: readonly string[];
      readonly state: AskedState;
    }
  | {
      readonly name: 'compare';
      readonly file: string;
      /** Letters or names; empty for the base and, where no snapshot is named, all scenarios. */
      readonly scenarios: readonly string[];
      /** Lists of names, which may have commas of their own. */
      readonly snapshots: readonly string[];
      readonly changes: readonly string[];
    }
  | { readonly name: 'snapshots'; readonly file: string }
  | { readonly name: 'check'; readonly file: string; readonly state: AskedState }
  | SimulateCommand
  | {
      readonly name: 'sensitivity';
      readonly file: string;
      readonly metric: MetricName;
      readonly site: string | null;
      readonly rule: RangeRule;
      readonly state: AskedState;
    }
  | OptimiseCommand
  | { readonly name: 'export'; readonly file: string; readonly out: string; readonly format: ExportFormat }
  | { readonly name: 'schema' }
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' };

const exportFormats = ['pdf', 'xlsx', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Arguments =
  | { readonly ok: true; readonly command: Command; readonly isJson: boolean }
  | { readonly ok: false; readonly problem: string; readonly isJson: boolean };

const options = {
  sample: { type: 'string' },
  lines: { type: 'string', multiple: true },
  trials: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  risk: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  merge: { type: 'boolean' },
  defaults: { type: 'boolean' },
  against: { type: 'string' },
  limits: { type: 'string' },
  options: { type: 'boolean' },
  lp: { type: 'string' },
  scenario: { type: 'string' },
  scenarios: { type: 'string', multiple: true },
  snapshots: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  metric: { type: 'string' },
  site: { type: 'string' },
  range: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

/** Which options each command takes, besides `--json` and `--help`. */
const own: Readonly<Record<CommandName, readonly (keyof typeof options)[]>> = {
  new: ['sample'],
  import: [],
  evaluate: ['lines', 'scenario', 'set'],
  compare: ['scenarios', 'snapshots', 'set'],
  snapshots: [],
  check: ['scenario', 'set'],
  simulate: [
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
  ],
  sensitivity: ['metric', 'site', 'range', 'scenario', 'set'],
  optimise: ['limits', 'options', 'lp', 'defaults', 'scenario', 'set'],
  export: [],
  schema: [],
};

/** Understands the words after `switchyard`, or says what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments {
  // What the person wants to read the answer with holds for a refusal too.
  const isJson = args.includes('--json');
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: joinNegatives(args), options, allowPositionals: true });
  } catch (error) {
    return refused(optionProblem(error), isJson);
  }
  const understood = understand(parsed.values, parsed.positionals);
  return typeof understood === 'string'
    ? refused(understood, isJson)
    : { ok: true, command: understood, isJson };
}

const takesValue = (word: string): boolean =>
  Object.entries(options).some(([name, { type }]) => type === 'string' && word === `--${name}`);

/** Numbers below zero look like options: written to the option before them, they are understood as its value. */
function joinNegatives(args: readonly string[]): string[] {
  return args.flatMap((word, index) => {
    const next = args[index + 1];
    if (takesValue(word) && next !== undefined && isNegative(next)) return [`${word}=${next}`];
    const before = args[index - 1];
    return before !== undefined && takesValue(before) && isNegative(word) ? [] : [word];
  });
}

const isNegative = (word: string): boolean => /^-[\d.]/.test(word);

function optionProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const without = /^Option '(--[a-z]+)[^']*' argument (?:is ambiguous|missing)/.exec(message);
  return without ? `${without[1]} needs a value` : (message.split(/\.\s/)[0] ?? message);
}

function refused(problem: string, isJson: boolean): Arguments {
  return { ok: false, problem: oneLine(problem), isJson };
}

function understand(values: Values, [word, ...rest]: readonly string[]): Command | string {
  if (values.version) return { name: 'version' };
  if (word === undefined) return values.help ? { name: 'help', about: null } : 'Which command?';
  const name = commandNames.find((known) => known === word);
  if (!name) return `There is no command "${word}"`;
  if (values.help) return { name: 'help', about: name };
  const foreign = Object.keys(values).find(
    (given) => given !== 'json' && !own[name].some((allowed) => allowed === given),
  );
  if (foreign) return `"${name}" has no option --${foreign}`;
  return build(name, values, rest);
}

function build(name: CommandName, values: Values, words: readonly string[]): Command | string {
  if (name === 'simulate') return readSimulation(values, words);
  if (name === 'optimise') return readOptimisation(values, words, stateOf(values));
  const expected = {
    new: 1,
    import: 2,
    evaluate: 1,
    compare: 1,
    snapshots: 1,
    sensitivity: 1,
    check: 1,
    export: 2,
    schema: 0,
  }[name];
  const [file = '', second = ''] = words;
  if (words.length !== expected || words.some((given) => given === '')) {
    return `"${name}" takes ${['no file', 'one file', 'two files'][expected]}, not ${words.length}`;
  }
  switch (name) {
    case 'new': {
      const sample = samples.find((known) => known === values.sample);
      if (values.sample !== undefined && !sample) return `There is no sample "${values.sample}"`;
      return { name, file, sample: sample ?? null };
    }
    case 'import':
      return { name, file, csv: second };
    case 'evaluate':
      return {
        name,
        file,
        lines: splitLines(values.lines ?? []),
        state: stateOf(values),
      };
    case 'compare':
      return {
        name,
        file,
        scenarios: splitLines(values.scenarios ?? []),
        snapshots: values.snapshots ?? [],
        changes: values.set ?? [],
      };
    case 'snapshots':
      return { name, file };
    case 'check':
      return { name, file, state: stateOf(values) };
    case 'sensitivity':
      return readSensitivity(file, values);
    case 'export': {
      const format = formatOf(second);
      return format ? { name, file, out: second, format } : 'The export ends in .pdf, .xlsx, .json or .csv';
    }
    case 'schema':
      return { name };
  }
}

const stateOf = (values: Values): AskedState => ({
  scenario: values.scenario ?? null,
  changes: values.set ?? [],
});

function readSensitivity(file: string, values: Values): Command | string {
  const { metric: wanted = 'npv', site = null } = values;
  const metric = (Object.keys(metricNames) as MetricName[]).find((known) => known === wanted);
  if (!metric) return `There is no metric "${wanted}": ${Object.keys(metricNames).join(', ')}`;
  const rule = readRange(values.range);
  return rule
    ? { name: 'sensitivity', file, metric, site, rule, state: stateOf(values) }
    : 'The range is "usual", or a part up to 100 % as in 10%';
}

function splitLines(given: readonly string[]): readonly string[] {
  const ids = given.flatMap((list) => list.split(',')).map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

function formatOf(path: string): ExportFormat | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return exportFormats.find((format) => format === ending) ?? null;
}
