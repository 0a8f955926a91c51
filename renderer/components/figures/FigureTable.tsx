import { Fragment, type ReactNode } from 'react';
import { notApplicable } from '../../../shared/domain/format.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { whyAttributes } from '../../state/figure.ts';
import { Delta } from '../Delta.tsx';
import { useCellWalk } from '../table/useCellWalk.ts';
import type { Measure } from './measures.ts';
import './figures.css';

/** Which direction of a change is better; null where neither is. */
export type Good = 'up' | 'down' | null;

/** One figure of a statement: an outcome that is written in its measure. */
export interface Figure {
  readonly outcome: Outcome;
  readonly measure: Measure;
  /** How it is written where the statement rounds its parts so that they add up. */
  readonly text?: string;
  readonly why: ExplainTarget | null;
  /** What it was in the baseline; null where that has no such figure. */
  readonly before?: number | null;
  readonly good?: Good;
  /** Beside the figure, smaller: its month, its share. */
  readonly note?: string;
  readonly tip?: string;
}

export interface FigureRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly unit?: string;
  /** By column; null where the row has no figure there. */
  readonly figures: readonly (Figure | null)[];
  /** A total: it stands at the foot of the room there is. */
  readonly isTotal?: boolean;
  readonly isStrong?: boolean;
}

export interface FigureColumn {
  readonly id: string;
  readonly head: ReactNode;
  readonly isPicked?: boolean;
}

/** What is said where a figure has no number. */
export const outcomeWords = { none: 'none', many: 'several' } as const;
const outcomeTips = {
  none: 'No such value exists under these inputs',
  many: 'Several rates fit, so none is chosen: the MIRR has one answer',
} as const;

/** A statement: rows with figures that are walked with arrows and explained with F8. */
export function FigureTable(props: {
  readonly label: string;
  readonly corner?: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly className?: string;
}) {
  const { label, corner = '', columns, rows, className = '' } = props;
  const walk = useCellWalk(rows.length, columns.length);
  const hasHeads = columns.some((column) => column.head !== null);
  return (
    <table
      className={`figures ${className}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked with arrow keys
      role="grid"
      ref={walk.grid}
      tabIndex={-1}
      aria-label={label}
      aria-readonly="true"
      onKeyDown={walk.onKeyDown}
    >
      {hasHeads && (
        <thead>
          <tr>
            <th scope="col">{corner === '' ? <span className="visually-hidden">Figure</span> : corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-picked={column.isPicked || undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {row.isTotal && (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is room above a total; nothing in it takes the focus
              <tr className="figures-space" aria-hidden="true">
                <td colSpan={columns.length + 1} />
              </tr>
            )}
            <tr className={row.isTotal ? 'is-total' : row.isStrong ? 'is-strong' : undefined}>
              <th scope="row">
                {row.label}
                {row.unit && <span className="figure-unit"> {row.unit}</span>}
              </th>
              {columns.map((column, index) => {
                const figure = row.figures[index] ?? null;
                return (
                  <td
                    key={column.id}
                    data-picked={column.isPicked || undefined}
                    data-tip={figure ? tipOf(figure) : undefined}
                    {...whyAttributes(figure?.why ?? null, false)}
                    {...walk.cell(at, index)}
                  >
                    {figure ? <FigureText figure={figure} /> : <span className="muted">{notApplicable}</span>}
                  </td>
                );
              })}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function tipOf({ outcome, tip }: Figure): string | undefined {
  return outcome.kind === 'number' ? tip : (tip ?? outcomeTips[outcome.kind]);
}

function FigureText({ figure }: { readonly figure: Figure }) {
  const { outcome, measure, before = null, good = null, note } = figure;
  const text =
    outcome.kind === 'number' ? (figure.text ?? measure.write(outcome.value)) : outcomeWords[outcome.kind];
  const change =
    outcome.kind === 'number' && before !== null && Number.isFinite(before)
      ? (outcome.value - before) * measure.scale
      : null;
  const isChanged = change !== null && Number(Math.abs(change).toFixed(measure.decimals)) > 0;
  return (
    <>
      <span className={outcome.kind !== 'number' ? 'muted' : text.startsWith('\u2212') ? 'worse' : undefined}>
        {text}
      </span>
      {note && <span className="figure-note"> {note}</span>}
      {isChanged && (
        <span className="figure-change">
          <Delta change={change} good={good} decimals={measure.decimals} unit={measure.changeUnit} />
        </span>
      )}
    </>
  );
}
