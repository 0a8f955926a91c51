import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

interface WindowPlace {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
}

const usual: WindowPlace = { bounds: { width: 1440, height: 900 }, isMaximized: false };
const fileIn = (folder: string): string => join(folder, 'window.json');

/** Where the window stood last time, or the usual size where that is unknown or no screen shows it now. */
export function readPlace(folder: string): WindowPlace {
  try {
    const { bounds, isMaximized } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as WindowPlace;
    const { x, y, width, height } = bounds;
    const numbers = [x, y, width, height];
    if (!numbers.every((n) => typeof n === 'number' && Number.isFinite(n))) return usual;
    const rectangle = { x: x ?? 0, y: y ?? 0, width, height };
    return isOnScreen(rectangle) ? { bounds: rectangle, isMaximized: isMaximized === true } : usual;
  } catch {
    return usual;
  }
}

/** Keeps the place of `window` in `folder` from now on. */
export function rememberPlace(window: BrowserWindow, folder: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const place: WindowPlace = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    // Losing the place of a window is no reason to trouble anybody.
    writeFile(fileIn(folder), JSON.stringify(place)).catch(() => undefined);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, 400);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', write);
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const width =
    Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const height =
    Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
  return width >= 200 && height >= 100;
}
