import { Fragment, type ReactNode, useId } from 'react';
import { useServices, useWindow } from '../../state/context.tsx';
import './inputRows.css';

/** One row of a section. `idle`: why it does not count now, as the end of a sentence; null where it does. */
export interface SectionRow {
  readonly key: string;
  readonly idle: string | null;
  readonly node: ReactNode;
}

/**
 * A group of inputs that opens and closes, for as long as the window is open. Closed, it says in a few
 * words what it holds. Rows that do not count stand behind one line that says why; while something is
 * sought (`isSought`) everything found is shown.
 */
export function InputSection(props: {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly tools?: ReactNode;
  readonly rows: readonly SectionRow[];
  readonly isOpenAtFirst: boolean;
  readonly isSought: boolean;
}) {
  const { id, name, summary, rows, isSought } = props;
  const { window: model } = useServices();
  const opened = useWindow((state) => state.openSections);
  const content = useId();
  const isOpen = isSought || (opened[id] ?? props.isOpenAtFirst);
  const toggle = (key: string, isNow: boolean): void =>
    model.set({ openSections: { ...model.store.getState().openSections, [key]: !isNow } });
  const reasons = [...new Set(rows.flatMap((row) => (row.idle === null ? [] : [row.idle])))];
  const firstOf = new Map(reasons.map((reason) => [rows.findIndex((row) => row.idle === reason), reason]));
  return (
    <section className="input-group" aria-label={name}>
      <div className="section-head">
        <h3>
          <button
            type="button"
            className="section-toggle"
            aria-expanded={isOpen}
            aria-controls={content}
            disabled={isSought}
            onClick={() => toggle(id, isOpen)}
          >
            <Chevron isOpen={isOpen} />
            <span className="section-name">{name}</span>
            {!isOpen && <span className="section-summary">{summary}</span>}
          </button>
        </h3>
        {isOpen && props.tools}
      </div>
      <div id={content} hidden={!isOpen}>
        {isOpen &&
          rows.map((row, index) => {
            if (isSought) return <Fragment key={row.key}>{row.node}</Fragment>;
            const reason = firstOf.get(index);
            if (row.idle === null) return <Fragment key={row.key}>{row.node}</Fragment>;
            if (reason === undefined) return null;
            const folded = rows.filter((each) => each.idle === reason);
            const key = `${id}: ${reason}`;
            const isUnfolded = opened[key] ?? false;
            return (
              <div className="idle-rows" key={key}>
                <button
                  type="button"
                  className="idle-toggle"
                  aria-expanded={isUnfolded}
                  onClick={() => toggle(key, isUnfolded)}
                >
                  <Chevron isOpen={isUnfolded} />
                  <span>
                    {folded.length} {folded.length > 1 ? 'do' : 'does'} not count: {reason}
                  </span>
                </button>
                {isUnfolded && folded.map((each) => <Fragment key={each.key}>{each.node}</Fragment>)}
              </div>
            );
          })}
      </div>
    </section>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className="section-chevron" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path d={isOpen ? 'M1.5 3l3 3 3-3' : 'M3 1.5l3 3-3 3'} />
    </svg>
  );
}
