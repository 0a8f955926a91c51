import type { ExplainTarget } from '../../shared/engine/explain.ts';
import type { Place } from './window.ts';

/** What marks an element as a computed figure that can be asked about with F8. */
export function whyAttributes(
  target: ExplainTarget | null,
  isFocusable = true,
  state: string | null = null,
): {
  readonly 'data-why'?: string;
  readonly 'data-why-state'?: string;
  readonly tabIndex?: number;
  readonly 'aria-keyshortcuts'?: string;
} {
  if (!target) return {};
  return {
    'data-why': JSON.stringify(target),
    ...(state === null ? {} : { 'data-why-state': state }),
    'aria-keyshortcuts': 'F8',
    ...(isFocusable ? { tabIndex: 0 } : {}),
  };
}

/** The figure that `element` shows or stands in, and where it is. */
export function whyAt(
  element: Element | null,
): { readonly target: ExplainTarget; readonly place: Place; readonly state: string | null } | null {
  const figure = element?.closest('[data-why]');
  const text = figure?.getAttribute('data-why');
  if (!figure || !text) return null;
  const { left, top, right, bottom } = figure.getBoundingClientRect();
  const state = figure.closest('[data-why-state]')?.getAttribute('data-why-state') ?? null;
  return { target: JSON.parse(text) as ExplainTarget, place: { left, top, right, bottom }, state };
}
