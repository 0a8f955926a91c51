import { useRef, useState } from 'react';

/** A box for a line of text: Enter or leaving it accepts, Escape puts back what was there. */
export function TextBox(props: {
  readonly label: string;
  readonly value: string;
  readonly emptyWords?: string | undefined;
  readonly refuse: (value: string) => string | null;
  readonly onCommit: (value: string) => void;
}) {
  const { label, value, refuse, onCommit } = props;
  const input = useRef<HTMLInputElement>(null);
  /** Left by Escape: there is nothing to settle. */
  const isLeaving = useRef(false);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (): void => {
    if (text === null) return;
    const typed = text.trim();
    const refused = typed === value ? null : refuse(typed);
    setProblem(refused);
    if (refused !== null) return;
    setText(null);
    if (typed !== value) onCommit(typed);
  };
  return (
    <span className="quantity-box words-box" data-problem={problem !== null || undefined}>
      <input
        ref={input}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-description={problem ?? undefined}
        autoComplete="off"
        placeholder={props.emptyWords}
        title={value}
        value={text ?? value}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => {
          if (!isLeaving.current) settle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            settle();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            setText(null);
            setProblem(null);
            isLeaving.current = true;
            input.current?.blur();
            isLeaving.current = false;
          }
        }}
      />
      {problem !== null && (
        <span className="box-message is-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
