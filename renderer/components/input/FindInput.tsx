import { useEffect, useRef } from 'react';
import './inputRows.css';

/**
 * Finds inputs by name: Ctrl F goes to it, the arrow down or Enter into the first input found, Escape
 * shows all again. `container` holds the inputs.
 */
export function FindInput(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly found: number;
  readonly all: number;
  readonly container: () => HTMLElement | null;
}) {
  const { value, onChange } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'f';
        if (!isFind || event.defaultPrevented) return;
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return (
    <div className="find-input">
      <input
        ref={box}
        type="search"
        className="text-box"
        placeholder="Find input"
        aria-label="Find input"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            props.container()?.querySelector<HTMLElement>('.input-row :is(input, select)')?.focus();
          }
        }}
      />
      {value === '' ? (
        <kbd className="kbd">Ctrl F</kbd>
      ) : (
        <span className="muted" role="status">
          {props.found} of {props.all}
        </span>
      )}
    </div>
  );
}
