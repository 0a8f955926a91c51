/** Does work that yields between its steps to its end, at once: for who has nothing else to do meanwhile. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
