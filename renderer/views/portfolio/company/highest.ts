/** The month of the highest value; null where no month has a number above zero. */
export function highest(series: Float64Array): number | null {
  let at: number | null = null;
  for (let t = 0; t < series.length; t += 1) {
    const value = series[t] ?? Number.NaN;
    if (Number.isFinite(value) && value > (at === null ? 0 : (series[at] ?? 0))) at = t;
  }
  return at;
}
