import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { fieldWarning } from '../../../shared/domain/fieldProblem.ts';
import { fieldSpec, type TableName } from '../../../shared/domain/fields.ts';
import type { SourceCard } from '../../../shared/engine/sourceCard.ts';
import { useServices } from '../../state/context.tsx';
import { inputsMark } from '../../state/showInput.ts';
import { SourceEditor, type SourceEntry } from './SourceEditor.tsx';
import { SourceWords } from './SourceWords.tsx';

interface Open {
  readonly field: string;
  readonly mode: 'card' | 'editor';
}

/** Milliseconds that the mouse rests before the card appears, and after it left before the card goes. */
const rest = 300;
const grace = 180;
const width = 316;
const editorWidth = 380;

/**
 * Shows who vouches for the inputs inside it: the card beside the one that has the mouse or the focus, and
 * on a click on its tier, or F8 in its box, the editor of its source.
 */
export function SourceScope(props: {
  readonly table: TableName;
  readonly entity: string;
  readonly className: string;
  readonly cardOf: (field: string) => SourceCard;
  readonly valueOf: (field: string) => unknown;
  /** Where the card stands; what is written under a box stays free. */
  readonly side: 'right' | 'above';
  readonly children: ReactNode;
}) {
  const { table, entity } = props;
  const { client, session } = useServices();
  const scope = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const later = (work: () => void, wait: number): void => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = setTimeout(work, wait);
  };
  const still = (): void => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
  };
  const hide = (): void => later(() => setOpen((now) => (now?.mode === 'editor' ? now : null)), grace);
  const fieldAt = (target: EventTarget): string | null =>
    target instanceof Element ? (target.closest('[data-input]')?.getAttribute('data-input') ?? null) : null;
  const show = (field: string, mode: Open['mode']): void => {
    still();
    setOpen((now) => (now?.mode === 'editor' && mode === 'card' ? now : { field, mode }));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity has other cards
  useEffect(() => {
    setOpen(null);
    return still;
  }, [entity]);

  const close = (): void => {
    const box = scope.current?.querySelector<HTMLElement>(
      `[data-input="${open?.field ?? ''}"] :is(input, select)`,
    );
    setOpen(null);
    box?.focus();
  };
  const save = async (entry: SourceEntry): Promise<string | null> => {
    if (!open) return null;
    const reply = await client.ask('field.setSource', { entity, field: open.field, ...entry });
    if (!reply.ok) return [reply.error.message, reply.error.advice].filter(Boolean).join('. ');
    session.accept(reply.value);
    return null;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the inputs inside have their roles; this listens for all of them
    <div
      className={props.className}
      ref={scope}
      data-inputs-of={inputsMark(table, entity)}
      onPointerOver={(event) => {
        const field = fieldAt(event.target);
        const isSource =
          event.target instanceof Element &&
          event.target.closest('[data-source-button], [data-tip-source]') !== null;
        if (field !== null && isSource && event.buttons === 0) later(() => show(field, 'card'), rest);
        else if (event.target instanceof Element && event.target.closest('.source-card')) still();
        else hide();
      }}
      onPointerLeave={hide}
      onFocus={(event) => {
        const field = fieldAt(event.target);
        if (field !== null) show(field, 'card');
      }}
      onBlur={(event) => {
        if (fieldAt(event.target) !== null) hide();
      }}
      onClick={(event) => {
        const field = fieldAt(event.target);
        if (field !== null && event.target instanceof Element && event.target.closest('[data-source-button]'))
          show(field, 'editor');
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const field = event.key === 'F8' ? fieldAt(event.target) : null;
        if (field === null) return;
        event.preventDefault();
        event.stopPropagation();
        show(field, 'editor');
      }}
    >
      {props.children}
      {open && (
        <Card
          key={`${entity} ${open.field} ${open.mode}`}
          anchor={scope.current?.querySelector(`[data-input="${open.field}"]`) ?? null}
          side={props.side}
          isEditor={open.mode === 'editor'}
          label={`Source of ${fieldSpec(table, open.field)?.label ?? open.field}`}
        >
          <CardHead table={table} field={open.field} value={props.valueOf(open.field)} />
          {open.mode === 'editor' ? (
            <SourceEditor card={props.cardOf(open.field)} save={save} close={close} />
          ) : (
            <>
              <SourceWords card={props.cardOf(open.field)} />
              <button
                type="button"
                className="link source-edit"
                tabIndex={-1}
                onClick={() => show(open.field, 'editor')}
              >
                Edit source <kbd className="kbd">F8</kbd>
              </button>
            </>
          )}
        </Card>
      )}
    </div>
  );
}

function CardHead({
  table,
  field,
  value,
}: {
  readonly table: TableName;
  readonly field: string;
  readonly value: unknown;
}) {
  const spec = fieldSpec(table, field);
  if (!spec) return null;
  const warning = fieldWarning(spec, value);
  return (
    <>
      <p className="source-about">
        <b>{spec.label}</b> {spec.words}
      </p>
      {warning && <p className="source-warning">Unusual: {warning}</p>}
    </>
  );
}

/** A card beside its input, moved into the window where it would leave it. */
function Card(props: {
  readonly anchor: Element | null;
  readonly side: 'right' | 'above';
  readonly isEditor: boolean;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { anchor, side, isEditor } = props;
  const card = useRef<HTMLDivElement>(null);
  const wide = isEditor ? editorWidth : width;
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const box = anchor?.getBoundingClientRect();
    const own = card.current?.getBoundingClientRect();
    if (!box || !own) return;
    const left = side === 'right' ? box.right + 4 : box.left;
    const top = side === 'right' ? box.top - 8 : box.top - own.height - 6;
    setPlace({
      left: Math.max(8, Math.min(left, window.innerWidth - wide - 8)),
      top: Math.max(8, Math.min(top, window.innerHeight - own.height - 8)),
    });
  }, [anchor, side, wide]);
  // Panels are contained, and what is fixed inside them would be cut and moved with them.
  return createPortal(
    <div
      className="source-card"
      ref={card}
      {...(isEditor ? { role: 'dialog', 'aria-label': props.label } : { role: 'status' })}
      style={{
        width: wide,
        left: place?.left ?? 0,
        top: place?.top ?? 0,
        // Not hidden while it is measured: what is hidden cannot take the focus.
        opacity: place ? 1 : 0,
      }}
    >
      {props.children}
    </div>,
    document.body,
  );
}
