import { parentPort } from 'node:worker_threads';

/** What a thread says when a piece of work is over, after all that the work itself had to say. */
const over = 'over';

export function isOver(message: unknown): boolean {
  return message === over;
}

/**
 * Entry of a thread: does what it is given by `act`, one after the other, until it is ended. What `act` throws
 * ends the thread, and whoever it works for is told.
 */
export function onWork<Work>(act: (work: Work) => void | Promise<void>): void {
  let before = Promise.resolve();
  const after = async (work: Work): Promise<void> => {
    await before;
    await act(work);
    parentPort?.postMessage(over);
  };
  parentPort?.on('message', (work: Work) => {
    before = after(work);
  });
}
