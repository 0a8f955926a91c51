import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fieldWarning } from '../../../shared/domain/fieldProblem.ts';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import {
  editQuantity,
  formatFieldUnit,
  formatQuantity,
  parseQuantity,
} from '../../../shared/domain/quantity.ts';
import './input.css';
import { typeOver } from './typeOver.ts';

interface Props {
  readonly spec: FieldSpec;
  readonly label: string;
  readonly value: number | null;
  /** A value that was accepted, with the text as it was typed. */
  readonly onCommit: (value: number | null, original: string) => void;
  /** Why a value that the field could have cannot stand here, or null. */
  readonly refuse?: (value: number | null) => string | null;
  readonly isChanged?: boolean;
  /** What is said of the baseline when the mouse rests on a changed box. */
  readonly changedWords?: string;
  /** Told when the keyboard leaves a cell by Enter, Tab or Escape. */
  readonly onLeave?: (how: 'enter' | 'tab' | 'shift-tab' | 'escape') => void;
  /** Told of text that a cell could not take when the hand went elsewhere: the cell closes over it. */
  readonly onDropped?: (text: string, problem: string) => void;
  /** Starts editing with this text; an empty one keeps the value. */
  readonly startsWith?: string;
  readonly isCell?: boolean;
  /** What an empty box says of itself, as long as nobody types in it. */
  readonly emptyWords?: string;
}

/** A number box that understands quantities: `0.12 GW`, `+10%`, `=300-80`. Its unit stands inside. */
export function QuantityBox(props: Props) {
  const { spec, label, value, onCommit, onLeave, startsWith, isCell = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(
    startsWith === undefined ? null : startsWith || editQuantity(value, spec),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const isLeaving = useRef(false);
  const unit = formatFieldUnit(spec);
  const isUnset = value === null && text === null && props.emptyWords !== undefined;
  const warning = problem === null && text === null ? fieldWarning(spec, value) : null;
  const reading = text === null ? null : parseQuantity(text, spec, value);
  const note = reading?.ok ? reading.note : undefined;

  useEffect(() => {
    if (startsWith === undefined) return;
    input.current?.focus();
    if (startsWith === '') input.current?.select();
  }, [startsWith]);

  /** Takes what was typed. Answers why it cannot be, which is also said in the box, or null. */
  const settle = (): string | null => {
    if (text === null) return null;
    const read = parseQuantity(text, spec, value);
    if (!read.ok) {
      setProblem(read.message);
      return read.message;
    }
    const refused = read.value === value ? null : (props.refuse?.(read.value) ?? null);
    if (refused !== null) {
      setProblem(refused);
      return refused;
    }
    setProblem(null);
    setText(null);
    if (read.value !== value) onCommit(read.value, text.trim());
    return null;
  };
  const restore = (): void => {
    setProblem(null);
    setText(null);
  };
  const leave = (how: 'enter' | 'tab' | 'shift-tab' | 'escape'): void => {
    isLeaving.current = true;
    onLeave?.(how);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      if (settle() !== null) return;
      if (onLeave) leave('enter');
      else input.current?.select();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      restore();
      if (onLeave) leave('escape');
      else {
        // The box is left as it was: what the blur would settle is the text that was just put back.
        isLeaving.current = true;
        input.current?.blur();
        isLeaving.current = false;
      }
    } else if (event.key === 'Tab' && onLeave) {
      event.preventDefault();
      event.stopPropagation();
      if (settle() === null) leave(event.shiftKey ? 'shift-tab' : 'tab');
    } else if (isCell) event.stopPropagation();
  };

  return (
    <span
      className="quantity-box"
      data-cell={isCell || undefined}
      data-problem={problem !== null || undefined}
      data-changed={props.isChanged || undefined}
      data-tip={problem ?? warning ?? (props.isChanged ? props.changedWords : undefined)}
      data-tip-now={problem !== null ? 'problem' : note !== undefined ? 'note' : undefined}
    >
      {warning && (
        <svg
          className="warning-mark"
          width="12"
          height="11"
          viewBox="0 0 13 12"
          role="img"
          aria-label={warning}
        >
          <path d="M6.5.8L12.4 11.3H.6z" />
          <path className="warning-sign" d="M6.5 4v4M6.5 9v1.2" />
        </svg>
      )}
      <input
        ref={input}
        aria-label={unit ? `${label}, ${unit}` : label}
        aria-invalid={problem !== null}
        aria-description={problem ?? warning ?? undefined}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={text ?? (isUnset ? '' : formatQuantity(value, spec))}
        placeholder={isUnset ? props.emptyWords : undefined}
        onFocus={(event) => {
          const box = event.currentTarget;
          // Text that changes after it was selected is no longer selected, and keys would be added to it.
          if (text === null) flushSync(() => setText(editQuantity(value, spec)));
          // Typing that began the edit goes on; a box that was entered is typed over.
          if (!startsWith) typeOver(box);
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => {
          if (isLeaving.current) return;
          if (text !== null && editQuantity(value, spec) === text) restore();
          else {
            const refused = settle();
            if (!isCell) return;
            if (refused !== null && text !== null) {
              props.onDropped?.(text.trim(), refused);
              restore();
            }
            onLeave?.('escape');
          }
        }}
        onKeyDown={onKeyDown}
      />
      {unit && !isUnset && <span className="unit">{unit}</span>}
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
