import { type Law, rounding } from './law.ts';
import { type SummedLine, summedLines, withoutScope } from './modelLines.ts';

const isMoney = ({ total }: SummedLine): boolean => total.unit.startsWith('USD');

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
        'every line of power, machines and months, summed over the sites one by one, against the portfolio, each month',
      unit: 'MW',
    },
    summedLines.filter((line) => !isMoney(line)),
  ),
  sumLaw(
    {
      id: 'sites-total-cash',
      name: 'Sites add to the portfolio: money',
      words:
        'every line of money, summed over the sites one by one, against the portfolio, each month and in total',
      unit: 'USD',
    },
    summedLines.filter(isMoney),
  ),
];
