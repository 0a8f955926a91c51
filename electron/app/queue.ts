/** Runs jobs one after another, in the order in which they came. */
export type Queue = <T>(job: () => T | Promise<T>) => Promise<T>;

/** A queue that a failed job does not stop: its failure is its caller's. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
