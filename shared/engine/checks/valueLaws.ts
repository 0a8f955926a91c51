import type { Expression } from '../../language/expression.ts';
import { type Evaluated, type Law, rounding } from './law.ts';
import type { Ledger } from './ledger.ts';
import { discountRates, presentValues, returns, withoutScope } from './modelLines.ts';

/** Powers of (1 + rate)^(-1/12), each by itself: the kernel carries them from month to month. */
function factors(rate: number, months: number): Float64Array {
  return Float64Array.from({ length: months + 1 }, (_, t) => (1 + rate) ** (-t / 12));
}

function inputOf({ portfolio }: Evaluated, rate: Expression & { readonly kind: 'input' }): number {
  const value: unknown = Reflect.get(rate.scope === 'market' ? portfolio.market : {}, rate.field);
  return typeof value === 'number' ? value : Number.NaN;
}

/** The range in which rates are searched, as (1 + rate). */
const searched = [0.01, 11] as const;

/** Looks whether a rate of return makes its flows worth nothing, and whether `none` can be true. */
function reinsert(flows: Float64Array, rate: number, ledger: Ledger): void {
  if (rate === Number.POSITIVE_INFINITY) return;
  const worth = (onePlusRate: number): { readonly sum: number; readonly size: number } => {
    const factor = onePlusRate ** (-1 / 12);
    let power = 1;
    let sum = 0;
    let size = 0;
    for (let t = 0; t < flows.length; t += 1) {
      const usd = (flows[t] ?? Number.NaN) * power;
      sum += usd;
      size += Math.abs(usd);
      power *= factor;
    }
    return { sum, size };
  };
  if (!Number.isNaN(rate)) {
    const { sum, size } = worth(1 + rate);
    ledger.equal(sum, 0, size, null);
    return;
  }
  // Worth of opposite signs at both ends of the range has a root between: none would be wrong.
  const ends = searched.map((onePlusRate) => worth(onePlusRate).sum);
  const isCrossing = (ends[0] ?? 0) * (ends[1] ?? 0) < 0;
  ledger.equal(isCrossing ? (ends[1] ?? 0) : 0, 0, 0, null);
}

export const valueLaws: readonly Law[] = [
  {
    id: 'npv-months',
    name: 'Present values are their discounted months',
    words:
      'every present value of each site against its monthly flows times (1 + rate)^(-t/12), each power taken anew',
    unit: 'USD',
    tolerance: rounding,
    lines: presentValues.map(({ line }) => withoutScope(line.id)),
    begin: (evaluated) => {
      const known = new Map(
        [...discountRates].map(([id, rate]) => [id, factors(inputOf(evaluated, rate), evaluated.months)]),
      );
      return {
        site: ({ site, series, value }, ledger) => {
          for (const { line, monthly, others } of presentValues) {
            let sum = 0;
            let size = 0;
            for (const { sign, id } of others) {
              const usd = value(id);
              sum += sign * usd;
              size += Math.abs(usd);
            }
            for (const { sign, lines } of monthly) {
              const parts = lines.map((id) => known.get(id) ?? series(id));
              for (let t = 0; t <= evaluated.months; t += 1) {
                let usd: number = sign;
                for (const part of parts) usd *= part[t] ?? Number.NaN;
                sum += usd;
                size += Math.abs(usd);
              }
            }
            ledger.at(site.id, withoutScope(line.id)).equal(value(line.id), sum, size, null);
          }
        },
      };
    },
  },
  {
    id: 'irr-reinserted',
    name: 'Flows are worth nothing at their rate of return',
    words:
      'the monthly flows behind every IRR, of each site and of the portfolio, discounted at that IRR, against zero; where none is said, their worth at both ends of the searched range',
    unit: 'USD',
    tolerance: rounding,
    lines: [...new Set(returns.map(({ line }) => withoutScope(line.id)))],
    begin: (evaluated) => ({
      site: ({ site, series, value }, ledger) => {
        for (const { line, flows } of returns)
          if (line.scope === 'site')
            reinsert(series(flows), value(line.id), ledger.at(site.id, withoutScope(line.id)));
      },
      end: (ledger) => {
        for (const { line, flows } of returns)
          if (line.scope === 'portfolio')
            reinsert(
              evaluated.portfolioSeries(flows),
              evaluated.portfolioValue(line.id),
              ledger.at(null, withoutScope(line.id)),
            );
      },
    }),
  },
];
