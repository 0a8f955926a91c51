import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';

/** What a slider moves over, in the unit of its value. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** With Shift, or Alt while dragging. */
  readonly fineStep: number;
  /** Rounds to a place where the handle may stand, with the given step. */
  readonly snap: (value: number, step: number) => number;
}

export interface SliderActions {
  /** Shows a value while the hand is on the slider. */
  readonly preview: (value: number) => void;
  /** The hand lets go of what was last shown. */
  readonly commit: () => void;
  /** Puts back what was there before. */
  readonly cancel: () => void;
}

interface Options extends SliderActions {
  readonly track: RefObject<HTMLElement | null>;
  readonly value: number;
  readonly baseline: number | null;
  /** Value at the right end of the track, where that lies beyond `max`. */
  readonly trackMax?: number;
  readonly scale: SliderScale;
  /** Up and down arrows belong to the slider too; not in a table, where they change the row. */
  readonly takesVertical?: boolean;
}

export interface SliderHandlers {
  /** For the element around the handle, where the hand takes hold. */
  readonly onTrack: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onDoubleClick: (event: { readonly clientX: number }) => void;
  };
  /** For the handle, which has the role and the keys. */
  readonly onHandle: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onKeyUp: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
  };
}

/** Half the width of the place where a press takes the handle as it stands. */
const grip = 12;

/**
 * The manners of a slider: drag with Escape to put it back, arrows one step, Shift fine, Page Up and Down
 * ten steps, Home and End the limits, double-click the baseline. A drag, and a key held down, is one change.
 */
export function useSlider(options: Options): SliderHandlers {
  const latest = useRef(options);
  latest.current = options;
  const drag = useRef<AbortController | null>(null);
  const burst = useRef<number | null>(null);

  const show = (value: number): void => {
    burst.current = value;
    latest.current.preview(value);
  };
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
    const track = latest.current.track.current;
    if (down.button !== 0 || !track || drag.current) return;
    const element = down.currentTarget;
    const box = track.getBoundingClientRect();
    const { scale, value, trackMax } = latest.current;
    const span = (trackMax ?? scale.max) - scale.min;
    if (span <= 0 || box.width <= 0) return;
    const handleAt = box.left + ((value - scale.min) / span) * box.width;
    const offset = Math.abs(down.clientX - handleAt) <= grip ? down.clientX - handleAt : 0;
    const ended = new AbortController();
    drag.current = ended;
    let last = value;
    const follow = (event: { clientX: number; shiftKey: boolean; altKey: boolean }): void => {
      const raw = scale.min + ((event.clientX - offset - box.left) / box.width) * span;
      const next = scale.snap(raw, event.shiftKey || event.altKey ? scale.fineStep : scale.step);
      if (next === last) return;
      last = next;
      show(next);
    };
    const end = (): void => {
      ended.abort();
      drag.current = null;
      letGo();
    };
    const listen = { signal: ended.signal };
    element.setPointerCapture(down.pointerId);
    element.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
    element.addEventListener('pointermove', follow, listen);
    element.addEventListener('pointerup', end, listen);
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
    if (offset === 0 && Math.abs(down.clientX - handleAt) > grip) follow(down);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && burst.current !== null) {
      event.preventDefault();
      event.stopPropagation();
      putBack();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { scale, takesVertical } = latest.current;
    const from = burst.current ?? latest.current.value;
    const next = keyTarget(event, from, scale, takesVertical ?? false);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== from) show(next);
  };

  return {
    onTrack: {
      onPointerDown,
      onDoubleClick: (event) => {
        const { baseline, scale, value, track, trackMax } = latest.current;
        const box = track.current?.getBoundingClientRect();
        const span = (trackMax ?? scale.max) - scale.min;
        if (!box || baseline === null || baseline === value) return;
        const handleAt = box.left + ((value - scale.min) / span) * box.width;
        if (Math.abs(event.clientX - handleAt) > grip) return;
        show(Math.min(scale.max, Math.max(scale.min, baseline)));
        letGo();
      },
    },
    onHandle: {
      onKeyDown,
      onKeyUp: (event) => {
        if (!drag.current && isSliderKey(event.key)) letGo();
      },
      onBlur: () => {
        if (!drag.current) letGo();
      },
    },
  };
}

const isSliderKey = (key: string): boolean =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].includes(key);

function keyTarget(
  event: { readonly key: string; readonly shiftKey: boolean },
  from: number,
  scale: SliderScale,
  takesVertical: boolean,
): number | null {
  const step = event.shiftKey ? scale.fineStep : scale.step;
  switch (event.key) {
    case 'ArrowLeft':
      return stepped(from, -step, scale);
    case 'ArrowRight':
      return stepped(from, step, scale);
    case 'ArrowDown':
      return takesVertical ? stepped(from, -step, scale) : null;
    case 'ArrowUp':
      return takesVertical ? stepped(from, step, scale) : null;
    case 'PageDown':
      return stepped(from, -10 * scale.step, scale);
    case 'PageUp':
      return stepped(from, 10 * scale.step, scale);
    case 'Home':
      return scale.min;
    case 'End':
      return scale.max;
    default:
      return null;
  }
}

/** One step on; from between two places, to the next place in that direction. */
function stepped(from: number, by: number, scale: SliderScale): number {
  const size = Math.abs(by);
  const unit = Math.min(size, scale.step);
  const places = (from - scale.min) / unit;
  const onGrid = Math.abs(places - Math.round(places)) < 1e-6;
  const base = onGrid ? from : scale.min + (by > 0 ? Math.floor(places) : Math.ceil(places)) * unit;
  return scale.snap(Math.min(scale.max, Math.max(scale.min, base + by)), unit);
}
