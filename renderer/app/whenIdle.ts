import type { Idle } from '../state/checks.ts';

/** Milliseconds of a moment that are left alone, so that the next frame is not late. */
const margin = 4;
/** Milliseconds after which work is done even where no moment was idle, and for how long it then may go on. */
const patience = 250;
const share = 10;

/** Moments between frames, as the browser offers them. */
export const whenIdle: Idle = (work, quiet) => {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(
      (moment) => {
        const until = moment.didTimeout ? performance.now() + share : 0;
        work(() => moment.timeRemaining() > margin || performance.now() < until);
      },
      { timeout: patience },
    );
  }, quiet);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
};
