import type { CommandName } from './commandNames.ts';

const usages: Readonly<Record<CommandName, { readonly usage: string; readonly words: string }>> = {
  new: {
    usage: 'new FILE [--sample public-miners|demo]',
    words: 'Create an empty portfolio, or a copy of a sample. Replaces nothing.',
  },
  import: {
    usage: 'import FILE DATA.csv',
    words: 'Add the sites of a CSV file, or update those that are there.',
  },
  evaluate: {
    usage: 'evaluate FILE [--scenario A] [--set path=value] [--lines id,id]',
    words:
      'Compute every site and the portfolio, of the base or a scenario; with --lines, the monthly values of lines. --set changes an input for this run: market.btcPriceUsd=40000, "site:Name.rentUsdPerKwMonth=-10%".',
  },
  compare: {
    usage: 'compare FILE [--scenarios base,A,B] [--snapshots "name,name"] [--set path=value]',
    words:
      'Put the base, scenarios and snapshots side by side: figures with their changes, and the inputs that differ.',
  },
  snapshots: {
    usage: 'snapshots FILE',
    words:
      'List the snapshots of the plan, the newest first: name, when it was taken, whether it can be read.',
  },
  check: {
    usage: 'check FILE [--scenario A] [--set path=value]',
    words: 'Look whether the figures obey every law of the model; a broken one is exit code 1.',
  },
  simulate: {
    usage:
      'simulate FILE [--scenario A] [--against base|B|FILE] [--set path=value] [--trials N] [--seed N] [--workers N] [--risk SETTINGS.json] [--from N --to N] [--out SUMMARY.json]\n  simulate --merge SUMMARY.json SUMMARY.json ... [--out SUMMARY.json]\n  simulate --defaults',
    words:
      'Draw futures of the portfolio, or of a scenario, and say how sure its value is; with --against, how often it is worth more than another plan in the same futures. The same seed gives the same figures for any number of workers. --from and --to run a shard of the trials; --merge joins the summaries of shards to exactly the figures of one run; --defaults prints the settings of risk.',
  },
  sensitivity: {
    usage:
      'sensitivity FILE [--metric npv|gain|irr|irr-after-debt|peak-equity|dscr] [--site SITE] [--range 10%] [--scenario A] [--set path=value]',
    words:
      'Move each input alone, say what the figure becomes at both ends and where it tips; without --range, over the usual range of each input.',
  },
  optimise: {
    usage:
      'optimise FILE [--limits LIMITS.json] [--scenario A] [--set path=value]\n  optimise FILE [--limits LIMITS.json] --options\n  optimise FILE [--limits LIMITS.json] --lp PROGRAM.lp\n  optimise --defaults',
    words:
      'Choose the best plan under limits and locks, with proof, the next best plans, the price of each limit and why each site is in or out. --options lists what is chosen among; --lp writes the program for another solver; --defaults prints limits to begin from. No plan under the limits is exit code 1.',
  },
  export: {
    usage: 'export FILE OUT.pdf|OUT.xlsx|OUT.json|OUT.csv',
    words:
      'Write the board deck, the model as a workbook of live formulas, the open portfolio, or the table of sites.',
  },
  schema: { usage: 'schema', words: 'Print the JSON schema of a portfolio.' },
};

const foot = `FILE is a document (*.switchyard) or an open portfolio (*.json).

  --json     print one JSON object; an error is one too, on standard error
  --help     print this
  --version  print the version

Exit code: 0 done, 1 failed or a check is broken, 2 wrong usage.`;

/** The whole help, or that of one command. */
export function helpText(about: CommandName | null): string {
  if (about) return `switchyard ${usages[about].usage}\n\n${usages[about].words}\n\n${foot}`;
  const lines = Object.values(usages).map(({ usage, words }) => `  ${usage}\n      ${words}`);
  return `Switchyard plans which mining sites become AI data-center capacity.\n\nswitchyard COMMAND\n\n${lines.join('\n')}\n\n${foot}`;
}
