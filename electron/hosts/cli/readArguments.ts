import { parseArgs } from 'node:util';
import { type CommandName, commandNames } from './commandNames.ts';
import { type OptimiseCommand, readOptimisation } from './optimiseArguments.ts';
import { readSimulation, type SimulateCommand } from './simulateArguments.ts';
import { oneLine } from './terminalText.ts';

export const samples = ['public-miners', 'demo'] as const;
export type Sample = (typeof samples)[number];

export type Command =
  | { readonly name: 'new'; readonly file: string; readonly sample: Sample | null }
  | { readonly name: 'import'; readonly file: string; readonly csv: string }
  | { readonly name: 'evaluate'; readonly file: string; readonly lines: readonly string[] }
  | { readonly name: 'check'; readonly file: string }
  | SimulateCommand
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
  limits: { type: 'string' },
  options: { type: 'boolean' },
  lp: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

/** Which options each command takes, besides `--json` and `--help`. */
const own: Readonly<Record<CommandName, readonly (keyof typeof options)[]>> = {
  new: ['sample'],
  import: [],
  evaluate: ['lines'],
  check: [],
  simulate: ['trials', 'seed', 'workers', 'risk', 'from', 'to', 'out', 'merge', 'defaults'],
  optimise: ['limits', 'options', 'lp', 'defaults'],
  export: [],
  schema: [],
};

/** Understands the words after `switchyard`, or says what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments {
  // What the person wants to read the answer with holds for a refusal too.
  const isJson = args.includes('--json');
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return refused(first ?? 'These options are not known', isJson);
  }
  const understood = understand(parsed.values, parsed.positionals);
  return typeof understood === 'string'
    ? refused(understood, isJson)
    : { ok: true, command: understood, isJson };
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
  if (name === 'optimise') return readOptimisation(values, words);
  const expected = { new: 1, import: 2, evaluate: 1, check: 1, export: 2, schema: 0 }[name];
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
      return { name, file, lines: splitLines(values.lines ?? []) };
    case 'check':
      return { name, file };
    case 'export': {
      const format = formatOf(second);
      return format ? { name, file, out: second, format } : 'The export ends in .pdf, .xlsx, .json or .csv';
    }
    case 'schema':
      return { name };
  }
}

function splitLines(given: readonly string[]): readonly string[] {
  const ids = given.flatMap((list) => list.split(',')).map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

function formatOf(path: string): ExportFormat | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return exportFormats.find((format) => format === ending) ?? null;
}
