import { useEffect, useRef } from 'react';

interface LockableKeyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

/**
 * Fills the screen while the view is there. Where the system lets it, Escape is left to the view; else it
 * leaves the full screen, which `onLeft` is told of. A host without full screen shows the view in its window.
 */
export function useFullScreen(onLeft: () => void): void {
  const left = useRef(onLeft);
  left.current = onLeft;
  useEffect(() => {
    const root = document.documentElement;
    const keyboard = (navigator as { readonly keyboard?: LockableKeyboard }).keyboard;
    let isEntered = false;
    let isOver = false;
    const stop = new AbortController();
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (document.fullscreenElement) isEntered = true;
        else if (isEntered) {
          isEntered = false;
          left.current();
        }
      },
      { signal: stop.signal },
    );
    const enter = async (): Promise<void> => {
      if (!root.requestFullscreen) return;
      await root.requestFullscreen();
      if (isOver) await document.exitFullscreen();
      else await keyboard?.lock?.(['Escape']);
    };
    // Refused without a key press or by the system: the view then fills the window.
    enter().catch(() => undefined);
    return () => {
      isOver = true;
      stop.abort();
      keyboard?.unlock?.();
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
