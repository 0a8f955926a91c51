import { type KeyboardEvent, useRef, useState } from 'react';
import { formatNumber, formatUsdM, notApplicable } from '../../../../shared/domain/format.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { copyText } from '../../../state/copyText.ts';
import { whyAttributes } from '../../../state/figure.ts';
import type { SiteInView } from '../siteInView.ts';
import { type AnnualColumn, annualColumns, annualTable, annualText } from './annualRows.ts';
import './annual.css';

/** What is nothing is a bare 0: the eye finds what is not. */
const shown = (value: number, column: AnnualColumn): string =>
  value === 0 ? '0' : formatNumber(value, column.decimals);

/** The figures of the site by calendar year: what the charts draw, to read, to ask about and to take along. */
export function AnnualPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const [isOpen, setOpen] = useState(true);
  const [isCopied, setCopied] = useState(false);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const table = annualTable(engine, portfolio.portfolio.decisionMonth, site.id);
  const lastRow = table.years.length;
  const plan =
    1e6 * (table.totals[annualColumns.findIndex((column) => column.line === 'site.planCash')] ?? 0);
  const first = table.years[0]?.label ?? '';
  const last = table.years.at(-1)?.label ?? '';

  const copy = (): void => setCopied(copyText(annualText(table)));
  const move = (event: KeyboardEvent): void => {
    const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
    if (isCopy && window.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      copy();
      return;
    }
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-10, 0],
      PageDown: [10, 0],
      Home: [event.ctrlKey ? -lastRow : 0, -annualColumns.length],
      End: [event.ctrlKey ? lastRow : 0, annualColumns.length],
    };
    const step = steps[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    const row = Math.min(lastRow, Math.max(0, at.row + step[0]));
    const column = Math.min(annualColumns.length - 1, Math.max(0, at.column + step[1]));
    setAt({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const cell = (row: number, column: number, text: string, spec: AnnualColumn, year: number | 'all') => (
    <td
      key={spec.line}
      data-cell={`${row} ${column}`}
      data-group={spec.group}
      className={text.startsWith('\u2212') ? 'worse' : undefined}
      {...whyAttributes({ line: spec.line, siteId: site.id, year }, false)}
      tabIndex={at.row === row && at.column === column ? 0 : -1}
      onFocus={() => setAt({ row, column })}
    >
      {text}
    </td>
  );

  return (
    <Panel
      className="annual-panel"
      label={`${site.name} by year`}
      title={`${site.name} ${plan < 0 ? 'costs' : 'earns'} ${formatUsdM(Math.abs(plan))} in cash from ${first} to ${last}`}
      subtitle="By calendar year, nominal, before debt and tax; MW and cumulative cash at the end of the year. F8 explains a year month by month"
      tools={
        <>
          {isOpen && (
            <button type="button" className="tag" onClick={copy}>
              {isCopied ? 'Copied with headings' : 'Copy table'}
            </button>
          )}
          <button type="button" className="tag" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide years' : 'Show years'}
          </button>
        </>
      }
    >
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="annual-scroll" aria-label="Figures by year" tabIndex={0}>
          <table
            className="annual"
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked with arrow keys
            role="grid"
            ref={grid}
            tabIndex={-1}
            aria-label={`${site.name} by calendar year`}
            aria-readonly="true"
            onKeyDown={move}
          >
            <thead>
              <tr>
                <th scope="col">Year</th>
                {annualColumns.map((column) => (
                  <th key={column.line} scope="col" data-group={column.group}>
                    {column.label}
                    <span className="annual-unit">{column.unit}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.years.map((year, row) => (
                <tr key={year.label}>
                  <th scope="row">{year.label}</th>
                  {annualColumns.map((column, index) => {
                    const value = table.cells[index]?.[row] ?? 0;
                    return cell(row, index, shown(value, column), column, year.year);
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Total</th>
                {annualColumns.map((column, index) => {
                  const total = table.totals[index] ?? null;
                  return cell(
                    lastRow,
                    index,
                    total === null ? notApplicable : shown(total, column),
                    column,
                    'all',
                  );
                })}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </Panel>
  );
}
