/**
 * Selects what stands in a box that was just entered, so that it is typed over: at once for the keyboard, and
 * again in the next frame, since the mouse puts its caret after the focus came. What was typed in between stays.
 */
export function typeOver(box: HTMLInputElement): void {
  box.select();
  const { value } = box;
  requestAnimationFrame(() => {
    if (box.value === value) box.select();
  });
}
