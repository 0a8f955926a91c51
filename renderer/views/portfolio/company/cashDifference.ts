import { cashGroups } from './cashYears.ts';

/**
 * By how much sources less uses differ at most, in any month, from what the cash of the company grows by,
 * in USD. `read` gives a series of the portfolio by its line.
 */
export function cashDifference(read: (line: string) => Float64Array, openingCashUsd: number): number {
  const linesOf = (id: string): readonly Float64Array[] =>
    cashGroups.find((group) => group.id === id)?.rows.map(({ line }) => read(line)) ?? [];
  const sources = linesOf('sources');
  const uses = linesOf('uses');
  const cash = read('portfolio.cash');
  const sumAt = (series: readonly Float64Array[], t: number): number =>
    series.reduce((sum, flow) => sum + (flow[t] ?? 0), 0);
  let most = 0;
  for (let t = 0; t < cash.length; t += 1) {
    const growth = (cash[t] ?? 0) - (t === 0 ? openingCashUsd : (cash[t - 1] ?? 0));
    const difference = sumAt(sources, t) - sumAt(uses, t) - growth;
    if (Math.abs(difference) > Math.abs(most)) most = difference;
  }
  return most;
}
