/** Trials `from` up to, but without, `to`. */
export type TrialRange = readonly [from: number, to: number];

/**
 * The ranges of both lists as few ranges in order. Throws a RangeError where a trial is in both: it would
 * count twice.
 */
export function joinRanges(a: readonly TrialRange[], b: readonly TrialRange[]): readonly TrialRange[] {
  // Trials are mostly counted in turn.
  const [end, next] = [a.at(-1), b[0]];
  if (end && next && b.length === 1 && next[0] === end[1]) return [...a.slice(0, -1), [end[0], next[1]]];
  const joined: TrialRange[] = [];
  for (const [from, to] of [...a, ...b].sort((left, right) => left[0] - right[0])) {
    const last = joined.at(-1);
    if (last && from < last[1]) throw new RangeError(`Trial ${from} is counted twice`);
    if (last && from === last[1]) joined[joined.length - 1] = [last[0], to];
    else joined.push([from, to]);
  }
  return joined;
}
