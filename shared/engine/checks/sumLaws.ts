import type { ModelLine } from '../../language/model.ts';
import { model } from '../../model/model.ts';
import { type Law, rounding } from './law.ts';

interface SummedLine {
  /** The line of the portfolio, and that of the sites which it sums. */
  readonly total: ModelLine;
  readonly member: string;
}

/** Every line of the portfolio that is nothing but the sum of a line over its sites. */
const summed: readonly SummedLine[] = model.lines.flatMap((total) =>
  total.scope === 'portfolio' && total.formula.kind === 'gather' && total.formula.gathering === 'sum'
    ? [{ total, member: total.formula.id }]
    : [],
);

const isMoney = ({ total }: SummedLine): boolean => total.unit.startsWith('USD');
const withoutScope = (id: string): string => id.slice(id.indexOf('.') + 1);

function sumLaw(about: Pick<Law, 'id' | 'name' | 'unit' | 'words'>, of: readonly SummedLine[]): Law {
  return {
    ...about,
    tolerance: rounding,
    lines: of.map(({ total }) => withoutScope(total.id)),
    begin: (evaluated) => {
      const sums = of.map(({ total, member }) => {
        const length = total.shape === 'series' ? evaluated.months + 1 : 1;
        return { total, member, sum: new Float64Array(length), size: new Float64Array(length) };
      });
      return {
        site: ({ series, value }) => {
          for (const { total, member, sum, size } of sums) {
            const parts = total.shape === 'series' ? series(member) : [value(member)];
            for (let t = 0; t < sum.length; t += 1) {
              const part = parts[t] ?? Number.NaN;
              sum[t] = (sum[t] ?? 0) + part;
              size[t] = (size[t] ?? 0) + Math.abs(part);
            }
          }
        },
        end: (ledger) => {
          for (const { total, sum, size } of sums) {
            const isSeries = total.shape === 'series';
            const found = isSeries
              ? evaluated.portfolioSeries(total.id)
              : [evaluated.portfolioValue(total.id)];
            ledger.at(null, withoutScope(total.id));
            for (let t = 0; t < sum.length; t += 1)
              ledger.equal(found[t] ?? Number.NaN, sum[t] ?? 0, size[t] ?? 0, isSeries ? t : null);
          }
        },
      };
    },
  };
}

export const sumLaws: readonly Law[] = [
  sumLaw(
    {
      id: 'sites-total-mw',
      name: 'Sites add to the portfolio: power',
      words:
        'every line of power and machines, summed over the sites one by one, against the portfolio, each month',
      unit: 'MW',
    },
    summed.filter((line) => !isMoney(line)),
  ),
  sumLaw(
    {
      id: 'sites-total-cash',
      name: 'Sites add to the portfolio: money',
      words:
        'every line of money, summed over the sites one by one, against the portfolio, each month and in total',
      unit: 'USD',
    },
    summed.filter(isMoney),
  ),
];
