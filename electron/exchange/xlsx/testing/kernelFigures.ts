import { decodeOutcome } from '../../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import type { ModelLine } from '../../../../shared/language/model.ts';
import { model } from '../../../../shared/model/model.ts';
import { firstLineRow } from '../../../../shared/workbook/layout.ts';
import { siteSheetNames } from '../../../../shared/workbook/siteSheetNames.ts';
import { isSame, rowMargins } from './differences.ts';
import type { ReadCell, ReadSheet } from './readXlsx.ts';
import type { Recomputed } from './recompute.ts';

/** Labels of helper rows and of lines of blocks have a colon; the kernel keeps no values for them. */
const isOwnRow = (label: string): boolean => !label.includes(':');

export interface Comparison {
  /** Cells that were compared. */
  readonly compared: number;
  /** Ids of the lines that they belong to. */
  readonly lines: ReadonlySet<string>;
  readonly differences: readonly string[];
}

/**
 * Compares every recomputed figure of the market, the sites and the portfolio with the kernel's, found by
 * the line id in its row, whatever formula and value the file has.
 */
export function compareWithKernel(
  portfolio: Portfolio,
  sheets: readonly ReadSheet[],
  recomputed: Recomputed,
): Comparison {
  const engine = new PortfolioEngine(portfolio);
  const names = siteSheetNames(portfolio.sites.map(({ name }) => name));
  const lines = new Set<string>();
  const found: string[] = [];
  let compared = 0;
  const compare = (sheet: ReadSheet, line: ModelLine, row: number, values: number | Float64Array): void => {
    const margin = rowMargins(kernelCells(row, line, values)).get(row) ?? 0;
    lines.add(line.id);
    const from = typeof values === 'number' ? [values] : values;
    from.forEach((value, t) => {
      const column = typeof values === 'number' ? 4 : 5 + t;
      const now = recomputed(sheet.name, row, column);
      compared += 1;
      if (!isSame(figureOf(line, value), now, margin))
        found.push(`${sheet.name} ${line.id} month ${t}: ${value} in the kernel, ${String(now)} recomputed`);
    });
  };
  for (const sheet of sheets) {
    const site = portfolio.sites[names.indexOf(sheet.name)];
    const labels = new Map(
      sheet.cells.filter(({ column }) => column === 1).map(({ row, value }) => [row, value]),
    );
    for (const { row, column, value: id } of sheet.cells) {
      if (column !== 3 || row < firstLineRow || typeof id !== 'string') continue;
      const line = model.byId.get(id);
      if (!line || line.scope === 'block' || !isOwnRow(String(labels.get(row)))) continue;
      if (line.scope === 'site' && site)
        compare(
          sheet,
          line,
          row,
          line.shape === 'series' ? engine.siteSeries(site.id, id) : engine.siteValue(site.id, id),
        );
      else if (line.scope === 'portfolio')
        compare(
          sheet,
          line,
          row,
          line.shape === 'series' ? engine.portfolioSeries(id) : engine.portfolioValue(id),
        );
      else if (line.scope === 'market' && line.shape === 'series')
        compare(sheet, line, row, engine.marketSeries(id));
    }
  }
  return { compared, lines, differences: found };
}

function figureOf(line: ModelLine, value: number): number | string {
  if (!line.isOutcome) return value;
  const outcome = decodeOutcome(value);
  return outcome.kind === 'number' ? outcome.value : outcome.kind;
}

function kernelCells(row: number, line: ModelLine, values: number | Float64Array): ReadCell[] {
  const numbers = (typeof values === 'number' ? [values] : [...values]).filter(Number.isFinite);
  const cell = (column: number, value: ReadCell['value']): ReadCell => ({
    row,
    column,
    formula: null,
    value,
  });
  return [cell(2, line.unit), cell(3, line.id), ...numbers.map((value, t) => cell(5 + t, value))];
}
