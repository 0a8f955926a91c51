import { Fragment, type ReactNode, useEffect, useId } from 'react';
import { sentenceCase } from '../../../shared/domain/format.ts';
import { useServices, useWindow } from '../../state/context.tsx';
import { inputsMark } from '../../state/showInput.ts';
import './inputRows.css';

/** One row of a section. `idle`: why it does not count now, as the end of a sentence; null where it does. */
export interface SectionRow {
  readonly key: string;
  readonly idle: string | null;
  readonly node: ReactNode;
  /** A figure that follows from the inputs: it stands below them. */
  readonly isResult?: boolean;
}

/**
 * A group of inputs that opens and closes, for as long as the window is open. Closed, it says in a few
 * words what it holds. Rows that do not count stand behind one line that says why; while something is
 * sought (`isSought`) everything found is shown. It opens by itself for an input that is being gone to.
 */
export function InputSection(props: {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly tools?: ReactNode;
  readonly rows: readonly SectionRow[];
  readonly isOpenAtFirst: boolean;
  readonly isSought: boolean;
  /** Whose inputs these are, by `inputsMark`. */
  readonly mark: string;
}) {
  const { id, name, summary, rows, isSought } = props;
  const { window: model } = useServices();
  const opened = useWindow((state) => state.openSections);
  const content = useId();
  const asked = useWindow((state) => state.soughtInput);
  const isHere = asked !== null && inputsMark(asked.table, asked.key) === props.mark;
  const wanted = isHere ? rows.find((row) => row.key === asked.field) : undefined;
  const isWanted = wanted !== undefined;
  const isWantedIdle = isWanted && wanted.idle !== null;
  useEffect(() => {
    if (!isWanted) return;
    model.set({
      openSections: {
        ...model.store.getState().openSections,
        [id]: true,
        ...(isWantedIdle ? { [idleKey(id)]: true } : {}),
      },
    });
  }, [isWanted, isWantedIdle, id, model]);
  const isOpen = isSought || (opened[id] ?? props.isOpenAtFirst);
  const toggle = (key: string, isNow: boolean): void =>
    model.set({ openSections: { ...model.store.getState().openSections, [key]: !isNow } });
  const idle = isSought ? [] : rows.filter((row) => row.idle !== null);
  const counted = rows.filter((row) => !idle.includes(row));
  const inputs = counted.filter((row) => !row.isResult);
  const results = counted.filter((row) => row.isResult);
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
        {isOpen && (
          <>
            {inputs.map((row) => (
              <Fragment key={row.key}>{row.node}</Fragment>
            ))}
            {idle.length > 0 && <IdleRows id={idleKey(id)} rows={idle} toggle={toggle} />}
            {results.map((row) => (
              <Fragment key={row.key}>{row.node}</Fragment>
            ))}
          </>
        )}
      </div>
    </section>
  );
}

const idleKey = (id: string): string => `${id}: idle`;

/** Rows that do not count now, behind one line; opened, by the reason why they do not. */
function IdleRows(props: {
  readonly id: string;
  readonly rows: readonly SectionRow[];
  readonly toggle: (key: string, isNow: boolean) => void;
}) {
  const { id, rows } = props;
  const isOpen = useWindow((state) => state.openSections[id] ?? false);
  const reasons = [...new Set(rows.flatMap((row) => (row.idle === null ? [] : [row.idle])))];
  return (
    <div className="idle-rows">
      <button
        type="button"
        className="idle-toggle"
        aria-expanded={isOpen}
        data-tip={isOpen ? undefined : reasons.map(sentenceCase).join('\n')}
        onClick={() => props.toggle(id, isOpen)}
      >
        <Chevron isOpen={isOpen} />
        <span className="idle-words">
          {rows.length} more {rows.length === 1 ? 'does' : 'do'} not count
          {!isOpen && `: ${reasons.join(', ')}`}
        </span>
      </button>
      {isOpen &&
        reasons.map((reason) => (
          <Fragment key={reason}>
            <p className="idle-reason">{sentenceCase(reason)}</p>
            {rows
              .filter((row) => row.idle === reason)
              .map((row) => (
                <Fragment key={row.key}>{row.node}</Fragment>
              ))}
          </Fragment>
        ))}
    </div>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className="section-chevron" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path d={isOpen ? 'M1.5 3l3 3 3-3' : 'M3 1.5l3 3-3 3'} />
    </svg>
  );
}
