import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { highsSolver } from '../../electron/workers/highsSolver.ts';
import { buildProgram } from '../../shared/choice/buildProgram.ts';
import { findCandidates } from '../../shared/choice/candidates.ts';
import { type Limits, noLimits } from '../../shared/choice/limits.ts';
import { lpText } from '../../shared/choice/program.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { printTable } from './measure.ts';

const gap = 0.001;
const seconds = 120;

/** Twelve options a site, budgets in twelve quarters, and limits that pull in different directions. */
function benchLimits(capexUsd: number, hashrateEh: number): Limits {
  return {
    ...noLimits(),
    capexUsd: capexUsd * 0.4,
    equityByPeriod: {
      months: 3,
      usd: Array.from({ length: 12 }, () => (capexUsd * 0.09) / 12),
      isCarriedOver: true,
    },
    hashrate: { leastEh: hashrateEh * 0.6, years: 3 },
    buildsAtOnce: 10,
    startsPerYear: 7,
    gridShare: 0.3,
    leverage: { most: 5, fromYear: 5 },
    options: { ...noLimits().options, shares: [1 / 3, 2 / 3, 1], startMonths: [0, 6, 12, 18] },
    solver: { gap, seconds },
  };
}

/** Sites whose rents, costs and grids differ: alike ones make an easy choice. */
function varied(portfolio: Portfolio): Portfolio {
  return {
    ...portfolio,
    sites: portfolio.sites.map((site, index) => ({
      ...site,
      rentUsdPerKwMonth: 112 + ((index * 17) % 31),
      hardCostUsdPerItMw: 9.4e6 + ((index * 29) % 23) * 1e5,
      grid: `grid ${index % 5}`,
    })),
  };
}

interface Answer {
  readonly objective: number | null;
  readonly seconds: number;
  readonly note: string;
}

/**
 * The best plan of sixty sites to a proven 0.1 %: HiGHS as it ships, as WebAssembly, beside the solvers that the
 * system has, on the same program. Throws where two solvers disagree by more than the gap.
 */
export async function benchChoice(alike: Portfolio): Promise<void> {
  const portfolio = varied(alike);
  const wide = findCandidates(portfolio, benchLimits(0, 0), defaultRiskSettings());
  const most = wide.sites.reduce(
    (sum, { options }) => sum + Math.max(0, ...options.map(({ figures }) => figures.capexUsd)),
    0,
  );
  const hashrate = wide.sites.reduce((sum, { base }) => sum + (base.hashrateEh[0] ?? 0), 0);
  const limits = benchLimits(most, hashrate);
  const started = performance.now();
  const candidates = findCandidates(portfolio, limits, defaultRiskSettings());
  const made = (performance.now() - started) / 1_000;
  const { program, dominated } = buildProgram(candidates, limits, { pruning: 'all' });
  const folder = mkdtempSync(join(tmpdir(), 'switchyard-bench-'));
  try {
    const file = join(folder, 'choice.lp');
    writeFileSync(file, lpText(program));
    const answers: (readonly [string, Answer])[] = [
      ['HiGHS in WebAssembly', await shipped(program)],
      ['CBC', cbc(file, join(folder, 'cbc.txt'))],
      ['GLPK', glpk(file, join(folder, 'glpk.txt'))],
      ['native HiGHS', nativeHighs(file, join(folder, 'highs.txt'))],
    ];
    const options = candidates.sites.reduce((sum, site) => sum + site.options.length, 0);
    printTable(
      `Best plan of ${portfolio.sites.length} sites with ${options} options, ${dominated.size} of them pruned: ${program.columns.length} columns, ${program.rows.length} rows, gap ${gap * 100} %; options valued by the engine in ${made.toFixed(1)} s`,
      ['', 'seconds', 'USD M', 'note'],
      answers.map(([name, { objective, seconds: time, note }]) => [
        name,
        time.toFixed(1),
        objective === null ? '-' : objective.toFixed(2),
        note,
      ]),
    );
    const proven = answers.flatMap(([, { objective, note }]) =>
      objective !== null && note === '' ? [objective] : [],
    );
    if (Math.max(...proven) - Math.min(...proven) > gap * Math.max(...proven) + 1e-6)
      throw new Error(`Solvers disagree: ${proven.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shipped(program: Parameters<Awaited<ReturnType<typeof highsSolver>>>[0]): Promise<Answer> {
  const solve = await highsSolver(fileURLToPath(import.meta.resolve('highs/runtime')), {
    isStopped: () => false,
  });
  const started = performance.now();
  const solution = solve(program, { gap, seconds });
  const time = (performance.now() - started) / 1_000;
  if (!('objective' in solution)) return { objective: null, seconds: time, note: solution.kind };
  return {
    objective: solution.objective,
    seconds: time,
    note: solution.kind === 'solved' ? '' : 'not proven',
  };
}

/** Runs a solver of the system; `read` finds the objective in what it wrote. */
function run(
  command: string,
  args: readonly string[],
  read: (output: string) => { readonly objective: number | null; readonly isProven: boolean },
): Answer {
  const started = performance.now();
  const { error, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: (seconds + 30) * 1_000,
    maxBuffer: 1e9,
  });
  const time = (performance.now() - started) / 1_000;
  if (error && 'code' in error && error.code === 'ENOENT')
    return { objective: null, seconds: 0, note: 'skipped: not installed' };
  const { objective, isProven } = read(stdout ?? '');
  return { objective, seconds: time, note: isProven ? '' : 'not proven' };
}

const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

function cbc(file: string, out: string): Answer {
  return run(
    'cbc',
    [file, 'ratio', String(gap), 'sec', String(seconds), 'solve', 'solution', out],
    (output) => {
      const value = numberIn(output, /Objective value:\s+(-?[\d.e+]+)/i);
      // CBC minimises: the objective of a maximum comes with its sign turned.
      return {
        objective: value === null ? null : Math.abs(value),
        isProven: /Optimal solution found/.test(output),
      };
    },
  );
}

function glpk(file: string, out: string): Answer {
  return run(
    'glpsol',
    ['--lp', file, '--mipgap', String(gap), '--tmlim', String(seconds), '--cuts', '-o', out],
    (output) => {
      const text = /Writing MIP solution/.test(output) ? readFileSync(out, 'utf8') : '';
      return {
        objective: numberIn(text, /Objective:.*= (-?[\d.e+]+) \(MAXimum\)/),
        isProven: /INTEGER OPTIMAL|RELATIVE MIP GAP/.test(text + output),
      };
    },
  );
}

function nativeHighs(file: string, out: string): Answer {
  return run('highs', ['--time_limit', String(seconds), '--solution_file', out, file], (output) => ({
    objective: numberIn(output, /Primal bound\s+(-?[\d.e+]+)/),
    isProven: /Status\s+Optimal/.test(output),
  }));
}
