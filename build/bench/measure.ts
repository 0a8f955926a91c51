/** Times of one thing done many times, in milliseconds. */
export interface Measured {
  readonly median: number;
  readonly p95: number;
}

/** Does `work` until `milliseconds` have passed, after warming up for a quarter of that. */
export function measure(work: (round: number) => void, milliseconds = 1_500): Measured {
  let round = 0;
  const until = (end: number, note: (time: number) => void): void => {
    while (performance.now() < end) {
      const start = performance.now();
      work(round);
      note(performance.now() - start);
      round += 1;
    }
  };
  until(performance.now() + milliseconds / 4, () => {});
  const times: number[] = [];
  until(performance.now() + milliseconds, (time) => times.push(time));
  return summarise(times);
}

export function summarise(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Prints rows under headings, numbers to the right. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const write = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(`\n${title}`);
  console.log(write(headings));
  for (const row of rows) console.log(write(row));
}
