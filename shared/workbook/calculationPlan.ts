import { type Expression, walk } from '../language/expression.ts';
import type { Model, ModelLine } from '../language/model.ts';
import { type HelperName, spreadsheetReductions } from '../language/spreadsheetReductions.ts';
import type { WorkbookCheck } from './checks.ts';
import { firstLineRow } from './layout.ts';
import type { Section } from './sections.ts';
import { expressionKey, stepsOf } from './steps.ts';

export type Reduce = Expression & { readonly kind: 'reduce' };
export type Gather = Expression & { readonly kind: 'gather' };

/** A helper row of a reduction, or the row of the series itself where no line has it. */
export type HelperRowName = HelperName | 'series';

/** A row of a sheet of calculations. `block` is its position in the site, null for other lines. */
export type PlannedLine =
  | { readonly kind: 'section'; readonly row: number; readonly title: string }
  | { readonly kind: 'line'; readonly row: number; readonly line: ModelLine; readonly block: number | null }
  | {
      readonly kind: 'helper';
      readonly row: number;
      readonly line: ModelLine;
      readonly block: number | null;
      readonly of: Reduce;
      readonly name: HelperRowName;
    }
  /** A part of a long formula that it says more than once. */
  | {
      readonly kind: 'step';
      readonly row: number;
      readonly line: ModelLine;
      readonly block: number | null;
      readonly of: Expression;
      readonly number: number;
    }
  /** The sum of a line over some of the sites. */
  | {
      readonly kind: 'part';
      readonly row: number;
      readonly line: ModelLine;
      readonly of: Gather;
      readonly sites: readonly [number, number];
    }
  | { readonly kind: 'check'; readonly row: number; readonly check: WorkbookCheck };

/** Where every line of one sheet stands. */
export interface CalculationPlan {
  readonly sheet: string;
  readonly rows: readonly PlannedLine[];
  readonly rowCount: number;
  readonly blockCount: number;
  readonly lineRow: (id: string, block: number | null) => number;
  readonly helperRow: (of: Reduce, name: HelperRowName, block: number | null) => number;
  /** Rows with parts of a sum over sites; empty where the sum stands in one formula. */
  readonly partRows: (of: Gather) => readonly number[];
  /** The row of a part of the formula of a line, or null where it has none. */
  readonly stepRow: (line: ModelLine, part: Expression, block: number | null) => number | null;
  readonly checkRow: (check: WorkbookCheck) => number;
}

/** Sites whose cells one formula names: formulas may be 8,192 characters long. */
export const sitesInOneFormula = 64;

interface PlanInput {
  readonly sheet: string;
  readonly model: Model;
  readonly sections: readonly Section[];
  /** Lines of the blocks and how many blocks there are: sheets of sites only. */
  readonly blocks: { readonly sections: readonly Section[]; readonly count: number };
  readonly siteCount: number;
  readonly checks: readonly WorkbookCheck[];
}

/**
 * Gives every line of a sheet its row. Lines of blocks stand below, the same line of all blocks together,
 * so that sums over blocks are sums of a column and lines of sites stand in the same row on every sheet.
 */
export function planCalculation(input: PlanInput): CalculationPlan {
  const { sheet, model, siteCount } = input;
  const blockCount = input.blocks.count;
  const rows: PlannedLine[] = [];
  const lineRows = new Map<string, number>();
  const helperRows = new Map<Reduce, Map<string, number>>();
  const partRows = new Map<Gather, number[]>();
  const checkRows = new Map<WorkbookCheck, number>();
  const stepRows = new Map<string, number>();
  let next = firstLineRow;

  const section = (title: string): void => {
    if (rows.length > 0) next += 1;
    rows.push({ kind: 'section', row: next, title });
    next += 1;
  };
  const helpers = (line: ModelLine, block: number | null): void => {
    for (const part of walk(line.formula)) {
      if (part.kind !== 'reduce') continue;
      const known = helperRows.get(part) ?? new Map<string, number>();
      helperRows.set(part, known);
      for (const name of helpersOf(part, model)) {
        if (known.has(`${name} ${block}`)) continue;
        known.set(`${name} ${block}`, next);
        rows.push({ kind: 'helper', row: next, line, block, of: part, name });
        next += 1;
      }
    }
  };
  const steps = (line: ModelLine, block: number | null): void => {
    for (const [index, of] of stepsOf(line.formula).entries()) {
      stepRows.set(`${line.id} ${block} ${expressionKey(of)}`, next);
      rows.push({ kind: 'step', row: next, line, block, of, number: index + 1 });
      next += 1;
    }
  };
  const parts = (line: ModelLine): void => {
    if (line.scope !== 'portfolio' || siteCount <= sitesInOneFormula) return;
    for (const part of walk(line.formula)) {
      if (part.kind !== 'gather' || partRows.has(part)) continue;
      const numbers: number[] = [];
      for (let from = 0; from < siteCount; from += sitesInOneFormula) {
        const to = Math.min(siteCount, from + sitesInOneFormula) - 1;
        rows.push({ kind: 'part', row: next, line, of: part, sites: [from, to] });
        numbers.push(next);
        next += 1;
      }
      partRows.set(part, numbers);
    }
  };
  const place = (line: ModelLine, block: number | null): void => {
    lineRows.set(`${line.id} ${block}`, next);
    rows.push({ kind: 'line', row: next, line, block });
    next += 1;
  };

  for (const { title, lines } of input.sections) {
    section(title);
    for (const line of lines) {
      helpers(line, null);
      steps(line, null);
      parts(line);
      place(line, null);
    }
  }
  if (input.checks.length > 0) section('Checks: differences, 0 where all is well');
  for (const check of input.checks) {
    checkRows.set(check, next);
    rows.push({ kind: 'check', row: next, check });
    next += 1;
  }
  if (blockCount > 0)
    for (const { title, lines } of input.blocks.sections) {
      section(`Blocks: ${title.toLowerCase()}`);
      for (const line of lines) {
        for (let block = 0; block < blockCount; block += 1) {
          helpers(line, block);
          steps(line, block);
        }
        for (let block = 0; block < blockCount; block += 1) place(line, block);
      }
    }

  const stepped = new Set(rows.flatMap((row) => (row.kind === 'step' ? [row.line.id] : [])));
  const known = <K>(map: ReadonlyMap<K, number>, key: K): number => {
    const row = map.get(key);
    if (row === undefined) throw new RangeError(`The sheet ${sheet} has no row for ${String(key)}`);
    return row;
  };
  return {
    sheet,
    rows,
    rowCount: next - 1,
    blockCount,
    lineRow: (id, block) => known(lineRows, `${id} ${block}`),
    helperRow: (of, name, block) => known(helperRows.get(of) ?? new Map(), `${name} ${block}`),
    partRows: (of) => partRows.get(of) ?? [],
    stepRow: (line, part, block) =>
      stepped.has(line.id) ? (stepRows.get(`${line.id} ${block} ${expressionKey(part)}`) ?? null) : null,
    checkRow: (check) => known(checkRows, check),
  };
}

/** The rows that a reduction needs of its own, in order. */
function helpersOf(of: Reduce, model: Model): readonly HelperRowName[] {
  const { helpers } = spreadsheetReductions[of.reduction];
  return seriesIds(of, model) === null ? ['series', ...helpers] : helpers;
}

/** The lines whose rows a reduction reads as they are, or null where its series needs a row of its own. */
export function seriesIds(
  of: Reduce,
  model: Model,
): { readonly ids: readonly string[]; readonly isNegative: boolean } | null {
  const isSeries = (part: Expression): part is Expression & { readonly kind: 'line' } =>
    part.kind === 'line' && model.byId.get(part.id)?.shape === 'series';
  const inner = of.of;
  if (isSeries(inner)) return { ids: [inner.id], isNegative: false };
  if (!spreadsheetReductions[of.reduction].takesProduct) return null;
  if (inner.kind !== 'binary' || inner.operator !== '*' || !isSeries(inner.right)) return null;
  const { left } = inner;
  const isNegative =
    left.kind === 'binary' && left.operator === '-' && left.left.kind === 'constant' && left.left.value === 0;
  const factor = isNegative ? left.right : left;
  return isSeries(factor) ? { ids: [factor.id, inner.right.id], isNegative } : null;
}
