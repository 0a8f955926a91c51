import type { ReactNode } from 'react';
import type { Period } from '../../../shared/deck/periods.ts';
import { formatNumber, notApplicable } from '../../../shared/domain/format.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { useServices, useWindow } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { useCellWalk } from '../table/useCellWalk.ts';
import type { YearGroup, YearRow } from './yearRows.ts';
import './years.css';

/** What is nothing is a bare 0: the eye finds what is not. */
const shown = (value: number, decimals: number): string =>
  value === 0 ? '0' : formatNumber(value, decimals);

/** What a cell shows: a line in a year, or in all of them. */
export type WhyOfCell = (line: string, year: Period | 'all') => ExplainTarget | null;

interface Line {
  readonly key: string;
  readonly row: YearRow;
  readonly head: ReactNode;
  readonly className: string;
}

/**
 * Lines of the model by year, in groups that open. Its cells are walked with arrows and explained with F8;
 * which groups are open lasts as long as the window.
 */
export function YearTable(props: {
  /** Name of the table for those who cannot see it, and of its groups in the window. */
  readonly label: string;
  readonly id: string;
  readonly years: readonly Period[];
  readonly groups: readonly YearGroup[];
  readonly whyOf: WhyOfCell;
  readonly onCopy: () => void;
  readonly isOpenAtFirst?: boolean;
}) {
  const { label, id, years, groups, whyOf, onCopy, isOpenAtFirst = false } = props;
  const { window: model } = useServices();
  const opened = useWindow((state) => state.openSections);
  const keyOf = (group: YearGroup): string => `${id}-${group.id}`;
  const isOpen = (group: YearGroup): boolean => opened[keyOf(group)] ?? isOpenAtFirst;
  const toggle = (group: YearGroup): void =>
    model.set({ openSections: { ...model.store.getState().openSections, [keyOf(group)]: !isOpen(group) } });

  const lines = groups.flatMap((group): Line[] => {
    const lead = group.lead;
    const canOpen = !group.isResult && group.rows.length > 0;
    const name = lead.spec.label !== group.name ? `${group.name}: ${lead.spec.label}` : group.name;
    const head: Line = {
      key: group.id,
      row: lead,
      className: group.isResult ? 'is-result' : 'is-lead',
      head: canOpen ? (
        <button
          type="button"
          className="year-toggle"
          aria-expanded={isOpen(group)}
          onClick={() => toggle(group)}
        >
          <span aria-hidden="true">{isOpen(group) ? '▾' : '▸'}</span>
          <Name text={name} unit={lead.spec.unit} />
        </button>
      ) : (
        <span className="year-name">
          <Name text={name} unit={lead.spec.unit} />
        </span>
      ),
    };
    const rows = canOpen && isOpen(group) ? group.rows : [];
    return [
      head,
      ...rows.map(
        (row): Line => ({
          key: `${group.id} ${row.spec.line}`,
          row,
          className: 'is-detail',
          head: (
            <span className="year-name">
              <Name text={row.spec.label} unit={row.spec.unit} />
            </span>
          ),
        }),
      ),
    ];
  });
  const walk = useCellWalk(lines.length, years.length + 1, onCopy);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="years-scroll" aria-label={`${label}, to scroll`} tabIndex={0}>
      <table
        className="years"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked with arrow keys
        role="grid"
        ref={walk.grid}
        tabIndex={-1}
        aria-label={label}
        aria-readonly="true"
        onKeyDown={walk.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">Line</th>
            {years.map((year) => (
              <th key={year.label} scope="col">
                {year.label}
              </th>
            ))}
            <th scope="col" className="year-total">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, row, head, className }, at) => (
            <tr key={key} className={className}>
              <th scope="row">{head}</th>
              {years.map((year, column) => {
                const text = shown(row.cells[column] ?? Number.NaN, row.spec.decimals);
                return (
                  <td
                    key={year.label}
                    className={text.startsWith('\u2212') ? 'worse' : undefined}
                    {...whyAttributes(row.spec.line !== '' ? whyOf(row.spec.line, year) : null, false)}
                    {...walk.cell(at, column)}
                  >
                    {text}
                  </td>
                );
              })}
              <td
                className="year-total"
                {...whyAttributes(
                  row.spec.line !== '' && row.total !== null ? whyOf(row.spec.line, 'all') : null,
                  false,
                )}
                {...walk.cell(at, years.length)}
              >
                {row.total === null ? notApplicable : shown(row.total, row.spec.decimals)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The unit of most rows is said once, in the subtitle. */
const usual = 'USD M';

function Name({ text, unit }: { readonly text: string; readonly unit: string }) {
  return (
    <span>
      {text}
      {unit !== '' && unit !== usual && <span className="year-unit"> {unit}</span>}
    </span>
  );
}
