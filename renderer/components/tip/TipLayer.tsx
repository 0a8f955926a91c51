import { useEffect, useRef, useState } from 'react';
import './tip.css';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Milliseconds that the mouse rests before words appear. */
const rest = 400;

/** Shows the `data-tip` words of whatever the mouse rests on. One layer for the window: rows stay light. */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const hide = (): void => {
      if (waiting.current) clearTimeout(waiting.current);
      waiting.current = null;
      setTip(null);
    };
    const over = (event: PointerEvent): void => {
      const element = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
      const text = element?.getAttribute('data-tip');
      hide();
      if (!element || !text || event.buttons !== 0) return;
      waiting.current = setTimeout(() => {
        if (!element.isConnected) return;
        const box = element.getBoundingClientRect();
        setTip({ text, left: Math.min(box.left, window.innerWidth - 316), top: box.bottom + 6 });
      }, rest);
    };
    const listen = { signal: stop.signal };
    document.addEventListener('pointerover', over, listen);
    document.addEventListener('pointerdown', hide, listen);
    document.addEventListener('keydown', hide, listen);
    document.addEventListener('scroll', hide, { ...listen, capture: true });
    return () => {
      stop.abort();
      hide();
    };
  }, []);

  if (!tip) return null;
  const isLow = tip.top > window.innerHeight - 60;
  return (
    <div
      className="tip"
      role="tooltip"
      style={{
        left: Math.max(4, tip.left),
        ...(isLow ? { bottom: window.innerHeight - tip.top + 30 } : { top: tip.top }),
      }}
    >
      {tip.text}
    </div>
  );
}
