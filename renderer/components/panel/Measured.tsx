import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Gives its children the room there is, and again when it changes. */
export function Measured({
  className,
  children,
}: {
  readonly className: string;
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
    <div className={className} ref={box}>
      {size && size.width > 40 && size.height > 40 && children(size.width, size.height)}
    </div>
  );
}
