import { useEffect } from 'react';
import { type Services, useRehearsal, useServices, useWindow } from '../../state/context.tsx';

type Reach = Pick<Services, 'rehearsal'>;

/** Gives the focus to the slider that the arrow keys belong to. */
export function focusHeld(): void {
  document.querySelector<HTMLElement>('.rehearsal-slider[data-held] [role="slider"]')?.focus();
}

/** What a key does anywhere in the rehearsal but in a text box. */
const keys: ReadonlyMap<string, (reach: Reach) => unknown> = new Map([
  ['ArrowDown', ({ rehearsal }: Reach) => rehearsal.hold(rehearsal.store.getState().held + 1)],
  ['ArrowUp', ({ rehearsal }: Reach) => rehearsal.hold(rehearsal.store.getState().held - 1)],
  ['ArrowLeft', focusHeld],
  ['ArrowRight', focusHeld],
  ['PageDown', ({ rehearsal }: Reach) => rehearsal.ask(rehearsal.store.getState().question + 1)],
  ['PageUp', ({ rehearsal }: Reach) => rehearsal.ask(rehearsal.store.getState().question - 1)],
  ['Escape', ({ rehearsal }: Reach) => rehearsal.leave()],
  ['s', ({ rehearsal }: Reach) => rehearsal.saveAnswer()],
  ['a', ({ rehearsal }: Reach) => rehearsal.open('answers')],
  ['c', ({ rehearsal }: Reach) => rehearsal.open('choose')],
  ['r', ({ rehearsal }: Reach) => rehearsal.reset()],
]);

/** The keys of a rehearsal, while no dialog and no explanation has them. */
export function useRehearsalKeys(): void {
  const { rehearsal } = useServices();
  const isFree = useRehearsal((state) => state.panel === null);
  const isAsking = useWindow((state) => state.why !== null || state.areShortcutsOpen);
  useEffect(() => {
    if (!isFree || isAsking) return;
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLTextAreaElement;
      if (event.defaultPrevented || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const run = keys.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
      if (!run) return;
      event.preventDefault();
      if (!event.repeat || event.key.length > 1) run({ rehearsal });
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [rehearsal, isFree, isAsking]);
}
