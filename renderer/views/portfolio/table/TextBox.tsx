import { useEffect, useRef, useState } from 'react';
import type { Leaving } from './SiteRow.tsx';

/** The box in which the text of a cell is edited. */
export function TextBox(props: {
  readonly label: string;
  readonly value: string;
  readonly startsWith: string;
  readonly onCommit: (text: string) => void;
  readonly onLeave: (how: Leaving) => void;
}) {
  const { value, startsWith, onCommit, onLeave } = props;
  const input = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  const [text, setText] = useState(startsWith || value);

  useEffect(() => {
    input.current?.focus();
    if (startsWith === '') input.current?.select();
  }, [startsWith]);

  const leave = (how: Leaving): void => {
    isLeaving.current = true;
    if (how !== 'escape' && text !== value) onCommit(text);
    onLeave(how);
  };
  return (
    <input
      ref={input}
      className="text-box is-cell"
      aria-label={props.label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (isLeaving.current) return;
        if (text !== value) onCommit(text);
        onLeave('escape');
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') leave('enter');
        else if (event.key === 'Escape') leave('escape');
        else if (event.key === 'Tab') {
          event.preventDefault();
          leave(event.shiftKey ? 'shift-tab' : 'tab');
        }
      }}
    />
  );
}
