import { type Law, rounding } from './law.ts';

/** A law of each site that two sides add to the same in each month. */
export interface MonthlyBalance {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** Lines of a site, without scope: the sum of `lines` is that of `plus` less that of `minus`. */
  readonly lines: readonly [string, ...string[]];
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Lines that were added and taken away again on the way: their size allows for more rounding. */
  readonly sizes?: readonly string[];
}

/** Builds a law that compares sums of monthly flows of each site. */
export function monthlyBalance(of: MonthlyBalance): Law {
  const { id, name, words, lines, plus, minus, sizes = [] } = of;
  return {
    id,
    name,
    words,
    unit: 'USD/month',
    tolerance: rounding,
    lines: [...lines, ...plus, ...minus],
    begin: ({ months }) => ({
      site: ({ series }, ledger) => {
        const of = (names: readonly string[], sign: number) =>
          names.map((line) => ({ flow: series(`site.${line}`), sign }));
        const found = lines.map((line) => series(`site.${line}`));
        const expected = [...of(plus, 1), ...of(minus, -1), ...of(sizes, 0)];
        for (let t = 0; t <= months; t += 1) {
          let left = 0;
          let right = 0;
          let size = 0;
          for (const flow of found) {
            const usd = flow[t] ?? Number.NaN;
            left += usd;
            size += Math.abs(usd);
          }
          for (const { flow, sign } of expected) {
            const usd = flow[t] ?? Number.NaN;
            right += sign * usd;
            size += Math.abs(usd);
          }
          ledger.equal(left, right, size, t);
        }
      },
    }),
  };
}
