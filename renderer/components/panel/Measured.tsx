import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { whyAttributes } from '../../state/figure.ts';

/** Gives its children the room there is, and again when it changes; F8 on them explains `why`. */
export function Measured({
  className,
  why = null,
  children,
}: {
  readonly className: string;
  readonly why?: ExplainTarget | null;
  readonly children: (width: number, height: number) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((was) => (was?.width === width && was.height === height ? was : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={className} ref={box} {...whyAttributes(why, false)}>
      {size && size.width > 40 && size.height > 40 && children(size.width, size.height)}
    </div>
  );
}
