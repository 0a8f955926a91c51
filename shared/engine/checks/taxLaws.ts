import { type Evaluated, type Law, rounding, type SiteFigures } from './law.ts';
import type { Ledger } from './ledger.ts';

const at = (series: Float64Array, t: number): number => series[t] ?? Number.NaN;

/** Somebody who pays tax: lines of a tax year by their names. */
interface Taxpayer {
  readonly siteId: string | null;
  /** Begins the names of its lines: `unlevered`, `levered`, `company`. */
  readonly id: string;
  readonly months: number;
  readonly series: (line: string) => Float64Array;
  /** Monthly income before interest and losses of earlier years. */
  readonly income: Float64Array;
  readonly hasInterest: boolean;
  readonly rate: number;
}

const combined = (federal: number, state: number): number => state + federal * (1 - state);

function ofSite({ site, series }: SiteFigures, { portfolio, months }: Evaluated): readonly Taxpayer[] {
  const rate = combined(portfolio.market.federalTaxRate, site.stateTaxRate);
  const own = (line: string): Float64Array => series(`site.${line}`);
  const shared = { siteId: site.id, months, series: own, income: own('taxIncome'), rate };
  return [
    { ...shared, id: 'unlevered', hasInterest: false },
    { ...shared, id: 'levered', hasInterest: true },
  ];
}

function ofCompany(evaluated: Evaluated): Taxpayer {
  const { portfolio, months } = evaluated;
  const series = (line: string): Float64Array => evaluated.portfolioSeries(`portfolio.${line}`);
  return {
    siteId: null,
    id: 'company',
    months,
    series,
    income: series('companyIncome'),
    hasInterest: true,
    rate: combined(portfolio.market.federalTaxRate, portfolio.portfolio.companyStateTaxRate),
  };
}

/** A tax year: twelve months after the decision, the last one until the horizon. */
interface TaxYear {
  readonly end: number;
  /** Income of its months after the interest deducted at its end; with the size of what was added. */
  readonly income: number;
  readonly size: number;
}

function taxYears(payer: Taxpayer): readonly TaxYear[] {
  const deducted = payer.hasInterest ? payer.series(`${payer.id}InterestDeducted`) : null;
  const years: TaxYear[] = [];
  let sum = 0;
  let size = 0;
  for (let t = 0; t <= payer.months; t += 1) {
    if (t % 12 === 1) {
      sum = 0;
      size = 0;
    }
    sum += at(payer.income, t);
    size += Math.abs(at(payer.income, t));
    if (t % 12 !== 0 && t !== payer.months) continue;
    const interest = deducted ? at(deducted, t) : 0;
    years.push({ end: t, income: sum - interest, size: size + Math.abs(interest) });
  }
  return years;
}

type TaxLook = (payer: Taxpayer, years: readonly TaxYear[], ledger: Ledger) => void;

/** A law that is looked at for each site before and after debt, and for the company. */
function taxLaw(
  about: Pick<Law, 'id' | 'name' | 'words' | 'unit'> & { readonly ends: readonly string[] },
  look: TaxLook,
): Law {
  const { ends, ...told } = about;
  return {
    ...told,
    tolerance: rounding,
    lines: ['unlevered', 'levered', 'company'].flatMap((id) => ends.map((end) => `${id}${end}`)),
    begin: (evaluated) => ({
      site: (figures, ledger) => {
        for (const payer of ofSite(figures, evaluated)) look(payer, taxYears(payer), ledger);
      },
      end: (ledger) => {
        const payer = ofCompany(evaluated);
        look(payer, taxYears(payer), ledger);
      },
    }),
  };
}

export const taxLaws: readonly Law[] = [
  {
    id: 'tax-base',
    name: 'Taxable income adds from its parts',
    words:
      'cash of the conversion with its capex back, less depreciation, write-off and cost deducted at a sale, of each site against its income before tax; and the income of each tax year against that of its months',
    unit: 'USD',
    tolerance: rounding,
    lines: ['taxIncome', 'unleveredTaxable', 'leveredTaxable', 'companyTaxable'],
    begin: (evaluated) => {
      const years = (payer: Taxpayer, ledger: Ledger): void => {
        const told = payer.series(`${payer.id}Taxable`);
        const deducted = payer.hasInterest ? payer.series(`${payer.id}InterestDeducted`) : null;
        ledger.at(payer.siteId, `${payer.id}Taxable`);
        for (const { end, income, size } of taxYears(payer))
          ledger.equal(at(told, end), income + (deducted ? at(deducted, end) : 0), size, end);
      };
      return {
        site: (figures, ledger) => {
          const { site, series } = figures;
          const parts = ['conversionCash', 'capex', 'depreciation', 'writeOff', 'soldBasis'].map((line) =>
            series(`site.${line}`),
          );
          const income = series('site.taxIncome');
          const isSold = site.terminalMethod === 'exit';
          ledger.at(site.id, 'taxIncome');
          for (let t = 0; t < income.length; t += 1) {
            const [cash = 0, capex = 0, ...deductions] = parts.map((part) => at(part, t));
            const isCounted = !isSold || t <= site.exitMonth;
            const deducted = deductions.reduce((sum, usd) => sum + usd, 0);
            const expected = cash + (isCounted ? capex : 0) - deducted;
            const size = [cash, capex, ...deductions].reduce((sum, usd) => sum + Math.abs(usd), 0);
            ledger.equal(at(income, t), expected, size, t);
          }
          for (const payer of ofSite(figures, evaluated)) years(payer, ledger);
        },
        end: (ledger) => years(ofCompany(evaluated), ledger),
      };
    },
  },
  taxLaw(
    {
      id: 'losses-roll-forward',
      name: 'Losses carried forward roll forward',
      words:
        'opening losses and the loss of the year less losses used against the closing losses at each year end, of each site before and after debt and of the company; never below zero',
      unit: 'USD',
      ends: ['LossBalance', 'LossUsed'],
    },
    (payer, years, ledger) => {
      const balance = payer.series(`${payer.id}LossBalance`);
      const used = payer.series(`${payer.id}LossUsed`);
      ledger.at(payer.siteId, `${payer.id}LossBalance`);
      let opening = 0;
      for (const { end, income, size } of years) {
        const expected = opening + Math.max(0, -income) - at(used, end);
        const closing = at(balance, end);
        ledger.equal(closing, expected, size + Math.abs(opening), end);
        ledger.atLeast(closing, 0, size + Math.abs(opening), end);
        opening = closing;
      }
    },
  ),
  taxLaw(
    {
      id: 'tax-rate',
      name: 'Tax is the rate times what is taxable',
      words:
        'income of each year above zero less losses used, times the combined rate, against the tax of its months; of each site before and after debt and of the company',
      unit: 'USD/month',
      ends: ['Tax'],
    },
    (payer, years, ledger) => {
      const tax = payer.series(`${payer.id}Tax`);
      const used = payer.series(`${payer.id}LossUsed`);
      ledger.at(payer.siteId, `${payer.id}Tax`);
      let paid = 0;
      let next = 0;
      for (const { end, income, size } of years) {
        for (; next <= end; next += 1) paid += at(tax, next);
        const taxable = Math.max(0, income) - at(used, end);
        ledger.equal(paid, payer.rate * taxable, size + Math.abs(at(used, end)), end);
        paid = 0;
      }
    },
  ),
  {
    id: 'depreciation-basis',
    name: 'Depreciation never exceeds its basis',
    words:
      'depreciation so far of halls and of GPUs of each site against what they cost, each month; with the cost deducted at a sale, all of it against the capex until then',
    unit: 'USD',
    tolerance: rounding,
    lines: ['depreciated', 'hallDepreciation', 'gpuDepreciation', 'soldBasis'],
    begin: () => ({
      site: ({ site, series, value }, ledger) => {
        const within = (line: string, basis: (t: number) => number): number => {
          let sum = 0;
          ledger.at(site.id, line);
          series(`site.${line}`).forEach((usd, t) => {
            sum += usd;
            ledger.atMost(sum, basis(t), basis(t), t);
          });
          return sum;
        };
        const bought = series('site.gpuCost');
        const cost = value('site.depreciable');
        const all = within('hallDepreciation', () => cost) + within('gpuDepreciation', (t) => at(bought, t));
        const sold = series('site.soldBasis').reduce((sum, usd) => sum + usd, 0);
        if (site.terminalMethod !== 'exit' || sold === 0) return;
        const spent = at(series('site.spent'), Math.min(site.exitMonth, bought.length - 1));
        ledger.at(site.id, 'soldBasis').equal(all + sold, spent, Math.abs(all) + Math.abs(sold), null);
      },
    }),
  },
];
