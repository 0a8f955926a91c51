import type { PortfolioEngine } from '../engine/engine.ts';
import { type Formula, join } from '../language/cellReference.ts';
import { gatherValues } from '../language/evaluate.ts';
import type { Expression, Gathering } from '../language/expression.ts';
import type { Model } from '../language/model.ts';
import { type FormulaPlaces, isStructural, spreadsheetFormula } from '../language/spreadsheetFormula.ts';
import { type CalculationPlan, type Gather, type Reduce, seriesIds } from './calculationPlan.ts';
import { constantKey, factorKey } from './constants.ts';
import type { InputPlan } from './inputPlan.ts';
import {
  allMonths,
  cell,
  columns,
  headRows,
  inMonth,
  inputColumns,
  monthColumn,
  sheetNames,
} from './layout.ts';
import { blocksBySite, type Place, type Values } from './values.ts';

/** All plans together: where anything stands in the workbook. */
export interface FormulaContext {
  readonly engine: PortfolioEngine;
  readonly model: Model;
  readonly values: Values;
  readonly inputs: InputPlan;
  readonly lastMonth: number;
  readonly plans: {
    readonly market: CalculationPlan;
    readonly portfolio: CalculationPlan;
    /** In the order of the sites. */
    readonly sites: readonly CalculationPlan[];
  };
  /** A line gathered from the sites `from` to `to`, both included. */
  readonly gatherSites: (of: Gather, from: number, to: number) => Formula;
  readonly gatheredValue: (of: Gather, from: number, to: number) => (t: number) => number;
}

const functions: Readonly<Record<Gathering, string>> = { sum: 'SUM', least: 'MIN', greatest: 'MAX' };

export function formulaContext(given: Omit<FormulaContext, 'gatherSites' | 'gatheredValue'>): FormulaContext {
  const { model, plans, values } = given;
  const isSeries = (id: string): boolean => model.byId.get(id)?.shape === 'series';
  return {
    ...given,
    gatherSites: ({ id, gathering }, from, to) =>
      join(
        `${functions[gathering]}(`,
        ...plans.sites.slice(from, to + 1).flatMap((plan, index) => {
          const row = plan.lineRow(id, null);
          const part = isSeries(id) ? inMonth(plan.sheet, row) : cell(plan.sheet, row, columns.value);
          return index === 0 ? [part] : [',', part];
        }),
        ')',
      ),
    gatheredValue: ({ id, gathering }, from, to) => {
      const members = plans.sites.slice(from, to + 1).map((_, index) => {
        return values.line({ scope: 'site', site: from + index }, id);
      });
      return (t) =>
        gatherValues(
          gathering,
          members.map((value) => (typeof value === 'number' ? value : (value[t] ?? Number.NaN))),
        );
    },
  };
}

/** The places of a formula, with the cell of the series that a reduction reads. */
export interface PlacesWithFlow extends FormulaPlaces {
  readonly flow: (of: Reduce) => Formula;
}

/** Where a formula on the sheet of `plan` finds what it names. */
export function placesFor(context: FormulaContext, plan: CalculationPlan, place: Place): PlacesWithFlow {
  const { model, inputs, lastMonth, plans } = context;
  const block = place.scope === 'block' ? place.block : null;

  /** The sheet and row of a line as it is read from here. */
  const rowOf = (id: string): { readonly sheet: string | null; readonly row: number } => {
    const scope = model.byId.get(id)?.scope;
    if (scope === 'block') return { sheet: null, row: plan.lineRow(id, block) };
    const home = scope === 'market' ? plans.market : scope === 'portfolio' ? plans.portfolio : plan;
    return { sheet: home === plan ? null : home.sheet, row: home.lineRow(id, null) };
  };
  const isSeries = (id: string): boolean => model.byId.get(id)?.shape === 'series';
  const months = (id: string): Formula => {
    const { sheet, row } = rowOf(id);
    return allMonths(sheet, row, lastMonth);
  };
  const keyOf = (scope: string): string => {
    const site = 'site' in place ? context.engine.portfolio.sites[place.site] : undefined;
    if (scope === 'site' && site) return site.id;
    if (scope === 'block' && site && block !== null) {
      const found = blocksBySite(context.engine.portfolio)(site)[block];
      if (found) return found.id;
    }
    return scope;
  };
  const constantCell = (key: string): Formula =>
    cell(sheetNames.inputs, inputs.constantRow(key), inputColumns.used);

  const places: PlacesWithFlow = {
    constant: (expression) => (isStructural(expression) ? null : constantCell(constantKey(expression))),
    input: ({ scope, field }) =>
      cell(sheetNames.inputs, inputs.inputRow(keyOf(scope), field), inputColumns.used),
    line: (id, offset) => {
      const { sheet, row } = rowOf(id);
      return isSeries(id) ? inMonth(sheet, row, offset) : cell(sheet, row, columns.value);
    },
    months,
    month: () => inMonth(null, headRows.month),
    option: ({ index, label }) => cell(sheetNames.inputs, inputs.optionRow(index, label), inputColumns.used),
    lastMonth: () => cell(sheetNames.market, headRows.month, monthColumn(lastMonth)),
    factor: (expression) => {
      const factor = model.factors.get(expression) ?? Number.NaN;
      return factor === 1 ? null : constantCell(factorKey(factor));
    },
    gather: (of) => gatherFormula(of, context, plan),
    reduction: (of) => {
      const known = seriesIds(of, model);
      const own = (name: Parameters<CalculationPlan['helperRow']>[1]): number =>
        plan.helperRow(of, name, block);
      return {
        series: known ? known.ids.map(months) : [allMonths(null, own('series'), lastMonth)],
        isNegative: known?.isNegative ?? false,
        months: allMonths(null, headRows.month, lastMonth),
        helper: (name) =>
          name === 'searchStart'
            ? cell(null, own(name), columns.value)
            : allMonths(null, own(name), lastMonth),
        lastOf: (name) => cell(null, own(name), monthColumn(lastMonth)),
      };
    },
    flow: (of) => {
      const known = seriesIds(of, model);
      if (!known) return inMonth(null, plan.helperRow(of, 'series', block));
      return spreadsheetFormula(of.of as Expression, places);
    },
  };
  return places;
}

function gatherFormula(of: Gather, context: FormulaContext, plan: CalculationPlan): Formula {
  const line = context.model.byId.get(of.id);
  if (line?.scope === 'block') {
    if (plan.blockCount === 0) return ['0'];
    const rows = [plan.lineRow(of.id, 0), plan.lineRow(of.id, plan.blockCount - 1)] as const;
    const { value } = columns;
    return join(
      `${functions[of.gathering]}(`,
      line.shape === 'series'
        ? { kind: 'monthRange', sheet: null, rows }
        : { kind: 'range', sheet: null, rows, columns: [value, value] },
      ')',
    );
  }
  const count = context.plans.sites.length;
  if (count === 0) return ['0'];
  const parts = plan.partRows(of);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return context.gatherSites(of, 0, count - 1);
  return join(
    `${functions[of.gathering]}(`,
    line?.shape === 'series'
      ? { kind: 'monthRange', sheet: null, rows: [first, last] }
      : { kind: 'range', sheet: null, rows: [first, last], columns: [columns.value, columns.value] },
    ')',
  );
}
