import { type KeyboardEvent, useRef, useState } from 'react';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import { addMonths, formatMonth, type YearMonth } from '../../../shared/domain/months.ts';
import './input.css';
import { parseMonth } from '../../../shared/import/monthText.ts';
import { typeOver } from './typeOver.ts';

interface Props {
  readonly spec: FieldSpec;
  readonly label: string;
  readonly value: YearMonth | null;
  /** A month that was accepted, with the text as it was typed. */
  readonly onCommit: (value: YearMonth | null, original: string) => void;
  /** Why a month cannot stand here, or null. */
  readonly refuse?: (value: YearMonth | null) => string | null;
  readonly isChanged?: boolean;
  readonly changedWords?: string;
  /** What stands in an empty box. */
  readonly emptyWords?: string;
}

/** A box for a calendar month: typed as `Jun 2027`, `2027-06`, `Q3 2027`, `+3`; arrows up and down move it. */
export function MonthBox(props: Props) {
  const { spec, label, value, onCommit } = props;
  const input = useRef<HTMLInputElement>(null);
  /** Left by Escape: there is nothing to settle. */
  const isLeaving = useRef(false);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = value === null ? '' : formatMonth(value);
  const reading = text === null ? null : parseMonth(text, spec, value);
  const note = reading?.ok && reading.note !== undefined && text !== shown ? reading.note : undefined;

  const settle = (): boolean => {
    if (text === null || text === shown) {
      setText(null);
      setProblem(null);
      return true;
    }
    const read = parseMonth(text, spec, value);
    const refused = read.ok
      ? read.value === value
        ? null
        : (props.refuse?.(read.value) ?? null)
      : read.message;
    setProblem(refused);
    if (refused !== null || !read.ok) return false;
    setText(null);
    if (read.value !== value) onCommit(read.value, text.trim());
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      settle();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setText(null);
      setProblem(null);
      isLeaving.current = true;
      input.current?.blur();
      isLeaving.current = false;
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      event.stopPropagation();
      const from = reading?.ok ? reading.value : value;
      if (!from) return;
      setProblem(null);
      setText(formatMonth(addMonths(from, event.key === 'ArrowUp' ? 1 : -1)));
    }
  };

  return (
    <span
      className="quantity-box month-box"
      data-problem={problem !== null || undefined}
      data-changed={props.isChanged || undefined}
      data-tip={props.isChanged ? props.changedWords : undefined}
    >
      <input
        ref={input}
        aria-label={`${label}, month`}
        aria-invalid={problem !== null}
        aria-description={problem ?? 'Arrow up and down move the month'}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.emptyWords}
        value={text ?? shown}
        onFocus={(event) => typeOver(event.currentTarget)}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => {
          if (!isLeaving.current) settle();
        }}
        onKeyDown={onKeyDown}
      />
      {(problem ?? note) !== undefined && text !== null && (problem ?? note) && (
        <span
          className={problem ? 'box-message is-problem' : 'box-message'}
          role={problem ? 'alert' : 'status'}
        >
          {problem ?? note}
        </span>
      )}
    </span>
  );
}
