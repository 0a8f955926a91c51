import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

/** How far the hand has moved since it took hold: sideways by months, or up and down by halls. */
export interface Travel {
  readonly axis: 'months' | 'halls';
  readonly by: number;
}

interface Options {
  readonly monthPx: number;
  /** Up and down change the size; else only time moves. */
  readonly hasHalls: boolean;
  /** The hand takes hold: what it moves from here on is measured from what is shown now. */
  readonly begin: () => void;
  readonly travel: (travel: Travel) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Keys that do something else than move: open its numbers, remove it. */
  readonly open: () => void;
  readonly remove: (() => void) | null;
  /** The hand or the focus has left: nothing is to be said of it any longer. */
  readonly leave: () => void;
}

export interface BarHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onKeyUp: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** Up or down by so many pixels is one hall. */
const hallPx = 10;
/** A press that moves less than this is a click. */
const slack = 3;
/** Further than any plan reaches: the limits hold it. */
const far = 100_000;

const keyTravel = (event: KeyboardEvent<HTMLElement>, hasHalls: boolean): Travel | null => {
  const months = (by: number): Travel => ({ axis: 'months', by });
  switch (event.key) {
    case 'ArrowLeft':
      return months(event.shiftKey ? -3 : -1);
    case 'ArrowRight':
      return months(event.shiftKey ? 3 : 1);
    case 'PageDown':
      return months(-12);
    case 'PageUp':
      return months(12);
    case 'Home':
      return months(-far);
    case 'End':
      return months(far);
    case 'ArrowUp':
      return hasHalls ? { axis: 'halls', by: 1 } : null;
    case 'ArrowDown':
      return hasHalls ? { axis: 'halls', by: -1 } : null;
    default:
      return null;
  }
};

/**
 * The manners of a bar in time: drag sideways, or where it has a size up and down, the first direction
 * deciding which; arrows a month or a hall, Shift a quarter, Page keys a year, Home and End the limits,
 * Escape puts it back. A drag, and a key held down, is one change.
 */
export function useBarHandle(options: Options): BarHandlers {
  const latest = useRef(options);
  latest.current = options;
  const drag = useRef<AbortController | null>(null);
  const burst = useRef<Travel | null>(null);

  const letGo = (): void => {
    if (burst.current === null) return;
    burst.current = null;
    latest.current.commit();
  };
  const putBack = (): void => {
    drag.current?.abort();
    drag.current = null;
    burst.current = null;
    latest.current.cancel();
  };

  const onPointerDown = (down: PointerEvent<HTMLElement>): void => {
    if (down.button !== 0 || drag.current) return;
    const element: HTMLElement = down.currentTarget;
    const ended = new AbortController();
    const listen = { signal: ended.signal };
    letGo();
    drag.current = ended;
    let axis: Travel['axis'] | null = null;
    let last = 0;
    element.setPointerCapture(down.pointerId);
    element.focus({ preventScroll: true });
    latest.current.begin();
    element.addEventListener(
      'pointermove',
      (event) => {
        const dx = event.clientX - down.clientX;
        const dy = down.clientY - event.clientY;
        if (axis === null) {
          if (Math.max(Math.abs(dx), Math.abs(dy)) < slack) return;
          axis = latest.current.hasHalls && Math.abs(dy) > Math.abs(dx) ? 'halls' : 'months';
        }
        const by = Math.round(axis === 'halls' ? dy / hallPx : dx / latest.current.monthPx);
        if (by === last) return;
        last = by;
        latest.current.travel({ axis, by });
      },
      listen,
    );
    element.addEventListener(
      'pointerup',
      () => {
        ended.abort();
        drag.current = null;
        latest.current.commit();
        latest.current.leave();
      },
      listen,
    );
    element.addEventListener('pointercancel', putBack, listen);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        putBack();
      },
      { ...listen, capture: true },
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (drag.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const { hasHalls, begin, travel, open, remove } = latest.current;
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'Escape' && burst.current !== null) {
      take();
      putBack();
    } else if (event.key === 'Enter' || event.key === 'F2') {
      take();
      letGo();
      open();
    } else if (event.key === 'Delete' && remove !== null) {
      take();
      if (burst.current !== null) putBack();
      remove();
    } else {
      const step = keyTravel(event, hasHalls);
      if (!step) return;
      take();
      if (burst.current && burst.current.axis !== step.axis) letGo();
      if (burst.current === null) begin();
      const by = (burst.current?.by ?? 0) + step.by;
      burst.current = { axis: step.axis, by: Math.max(-far, Math.min(far, by)) };
      travel(burst.current);
    }
  };

  return {
    onPointerDown,
    onKeyDown,
    onKeyUp: (event) => {
      if (!drag.current && keyTravel(event, true) !== null) letGo();
    },
    onBlur: () => {
      if (drag.current) return;
      letGo();
      latest.current.leave();
    },
  };
}
