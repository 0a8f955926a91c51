import { readFile } from 'node:fs/promises';
import loadHighs, { type Highs, type ModelData } from 'highs';
import type { Column, Program, Row, Solution, Solve, SolveWish } from '../../shared/choice/program.ts';

/** A solver whose present and later searches end where `isStopped` says so. */
export interface SolverRoom {
  readonly isStopped: () => boolean;
}

/**
 * HiGHS as it stands in `wasmFile`, read from the disk: nothing is fetched. Each solve has a fresh instance of
 * the solver, so that none depends on those before it; the same program gives the same answer.
 */
export async function highsSolver(wasmFile: URL | string, room: SolverRoom): Promise<Solve> {
  const highs = await loadHighs({ wasmBinary: await readFile(wasmFile) });
  return (program, wish) => solveWith(highs, program, wish, room);
}

/** How often somebody who watches is told, in seconds. */
const tellEvery = 0.1;

function solveWith(highs: Highs, program: Program, wish: SolveWish, { isStopped }: SolverRoom): Solution {
  const fixed = withoutColumns(program);
  if (fixed) return fixed;
  if (isStopped()) return { kind: 'nothingFound' };
  const { callbackType, modelStatus } = highs.constants;
  return highs.withModel(modelData(highs, program), (model): Solution => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: wish.gap,
      mip_abs_gap: 1e-6,
      mip_feasibility_tolerance: 1e-7,
      time_limit: wish.seconds,
      random_seed: 0,
    });
    let told = Number.NEGATIVE_INFINITY;
    model.run({
      [callbackType.mipInterrupt](event) {
        const { running_time: time = 0, mip_primal_bound: best, mip_dual_bound: bound } = event.data;
        if (time - told >= tellEvery && wish.onProgress) {
          told = time;
          wish.onProgress({
            best: finite(best, highs.infinity),
            bound: finite(bound, highs.infinity) ?? Infinity,
          });
        }
        if (isStopped()) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { kind: 'infeasible' };
    const isWhole = program.columns.some(({ isInteger }) => isInteger);
    const hasPlan = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (!hasPlan) return { kind: 'nothingFound' };
    const objective = model.getObjectiveValue();
    const bound = isWhole ? Number(model.info.get('mip_dual_bound')) : objective;
    return {
      kind: status === modelStatus.optimal ? 'solved' : 'stopped',
      values: model.getSolution().colValue,
      objective,
      bound: Math.abs(bound) >= highs.infinity ? Infinity : bound,
      nodes: isWhole ? Number(model.info.get('mip_node_count')) : 0,
    };
  });
}

function finite(value: number | undefined, infinity: number): number | null {
  return value === undefined || Math.abs(value) >= infinity ? null : value;
}

/** A program without variables has one answer, which no solver need look for. */
function withoutColumns({ columns, rows }: Program): Solution | null {
  if (columns.length > 0) return null;
  return rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
    ? { kind: 'solved', values: new Float64Array(0), objective: 0, bound: 0, nodes: 0 }
    : { kind: 'infeasible' };
}

function modelData(highs: Highs, { columns, rows }: Program): ModelData {
  const bound = (value: number): number =>
    Math.abs(value) === Infinity ? Math.sign(value) * highs.infinity : value;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  });
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ cost }: Column) => cost),
    colLower: columns.map(({ lower }) => bound(lower)),
    colUpper: columns.map(({ upper }) => bound(upper)),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
    rowLower: rows.map(({ lower }: Row) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.values)),
    },
  };
}
