import { constant, cumulative, line, month, type Quantity, reduce, when, zero } from '../language/line.ts';
import { conversionCash, isSoldInTheEnd } from './cash.ts';
import { capex, hardCapex, worksCapex } from './construction.ts';
import { writeOff } from './fleet.ts';
import { gpuCapex } from './gpuCloud.ts';
import { choiceIs, firstMonth, marketInput, perMonth, siteInput } from './inputs.ts';
import { capitalisedInterest, leveredCash, loanCosts, loanInterest } from './loan.ts';
import { aiMw, aiUtilityMw } from './powerSplit.ts';
import { combinedRate, interestLines, taxLines } from './taxYear.ts';

const one = constant(1, '1');

export const taxRate = line('site.taxRate', {
  unit: '1',
  label: 'Tax rate',
  words: 'state rate, and federal rate on what it leaves',
  shownAs: 'percent',
  formula: combinedRate(siteInput('stateTaxRate')),
});

export const depreciable = line('site.depreciable', {
  unit: 'USD',
  label: 'Depreciable cost of halls and works',
  words: 'hard cost with contingency and site works of all months',
  formula: reduce('total', hardCapex.plus(worksCapex)),
});

export const inService = line('site.inService', {
  unit: '1',
  label: 'Share in service',
  words: 'live AI power over the AI power of all blocks',
  fromDecision: true,
  shownAs: 'percent',
  formula: when(aiUtilityMw.isAbove(zero), aiMw.over(aiUtilityMw), zero),
});

const fiveYear = siteInput('fiveYearShare').atMost(one);
const fifteenYear = siteInput('fifteenYearShare').atMost(one.minus(fiveYear));
const building = one.minus(fiveYear).minus(fifteenYear);
const notAtOnce = siteInput('bonusDepreciation').complement();

/** Share of a class that is deducted in this month where it is spread evenly over `life`. */
const evenly = (life: Quantity): Quantity =>
  inService
    .minus(when(month.isAbove(life), inService.at(month.minus(life)), zero))
    .over(life.over(firstMonth));

const untilSale = (flow: Quantity): Quantity =>
  when(isSoldInTheEnd.times(month.isAbove(siteInput('exitMonth'))), zero, flow);

export const hallDepreciation = line('site.hallDepreciation', {
  unit: 'USD/month',
  label: 'Depreciation of halls and works',
  words:
    'bonus share of 5- and 15-year property in the month in which it is in service, and the rest evenly over the life of its class, until a sale',
  source: '5-, 15- and 39-year classes with bonus depreciation, in equal parts',
  formula: untilSale(
    depreciable
      .times(
        siteInput('bonusDepreciation')
          .times(fiveYear.plus(fifteenYear))
          .times(inService.minus(inService.previous(zero)))
          .plus(notAtOnce.times(fiveYear).times(evenly(marketInput('fiveYearLife'))))
          .plus(notAtOnce.times(fifteenYear).times(evenly(marketInput('fifteenYearLife'))))
          .plus(building.times(evenly(marketInput('buildingLife')))),
      )
      .times(perMonth),
  ),
});

export const gpuCost = line('site.gpuCost', {
  unit: 'USD',
  label: 'Cost of GPUs bought so far',
  words: 'GPUs bought, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.gpuCost', gpuCapex),
});

const gpuLife = marketInput('fiveYearLife');

export const gpuDepreciation = line('site.gpuDepreciation', {
  unit: 'USD/month',
  label: 'Depreciation of GPUs',
  words: 'bonus share when they are bought, the rest evenly over the life of the 5-year class',
  source: 'GPUs are 5-year property, bonus-eligible',
  fromDecision: true,
  formula: untilSale(
    siteInput('bonusDepreciation')
      .times(gpuCapex)
      .plus(
        notAtOnce
          .times(gpuCost.minus(when(month.isAbove(gpuLife), gpuCost.at(month.minus(gpuLife)), zero)))
          .over(gpuLife),
      ),
  ),
});

export const depreciation = line('site.depreciation', {
  unit: 'USD/month',
  label: 'Depreciation',
  words: 'of halls, works and GPUs',
  fromDecision: true,
  formula: hallDepreciation.plus(gpuDepreciation),
});

export const depreciated = line('site.depreciated', {
  unit: 'USD',
  label: 'Depreciated so far',
  words: 'depreciation, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.depreciated', depreciation),
});

export const spent = line('site.spent', {
  unit: 'USD',
  label: 'Capex so far',
  words: 'capex, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.spent', capex),
});

export const soldBasis = line('site.soldBasis', {
  unit: 'USD/month',
  label: 'Cost deducted at a sale',
  words: 'capex so far less what is depreciated, in the month of sale',
  formula: when(
    isSoldInTheEnd.times(month.equals(siteInput('exitMonth'))),
    spent.minus(depreciated).times(perMonth),
    zero,
  ),
});

/** Cash of the conversion with its capex back: what is earned. */
const earned = conversionCash.plus(
  when(isSoldInTheEnd.times(month.isAbove(siteInput('exitMonth'))), zero, capex),
);

export const taxIncome = line('site.taxIncome', {
  unit: 'USD/month',
  label: 'Income of the conversion before tax',
  words:
    'cash of the conversion before capex, less depreciation, write-off of mining and cost deducted at a sale',
  fromDecision: true,
  formula: earned.minus(depreciation).minus(writeOff).minus(soldBasis),
});

const unlevered = taxLines('site.unlevered', ', before debt', taxIncome, taxRate);

const interest = interestLines(
  'site.levered',
  '',
  loanInterest.minus(capitalisedInterest).plus(loanCosts),
  earned,
  choiceIs('market', 'interestLimitOn', 'on'),
);

const levered = taxLines('site.levered', ', after interest', taxIncome, taxRate, interest.deductible);

export const unleveredTax = unlevered.tax;
export const leveredTax = levered.tax;

export const afterTaxCash = line('site.afterTaxCash', {
  unit: 'USD/month',
  label: 'Cash of the conversion after tax',
  words: 'cash of the conversion less its tax; before debt',
  fromDecision: true,
  formula: conversionCash.minus(unleveredTax),
});

export const equityCash = line('site.equityCash', {
  unit: 'USD/month',
  label: 'Cash after debt service and tax',
  words: 'cash after debt service less tax after interest',
  fromDecision: true,
  formula: leveredCash.minus(leveredTax),
});

export const equityCumulative = line('site.equityCumulative', {
  unit: 'USD',
  label: 'Cumulative cash after debt service and tax',
  words: 'summed up to this month',
  fromDecision: true,
  formula: cumulative('site.equityCumulative', equityCash),
});

export const leveredCumulative = line('site.leveredCumulative', {
  unit: 'USD',
  label: 'Cumulative cash after debt service',
  words: 'summed up to this month; before tax',
  fromDecision: true,
  formula: cumulative('site.leveredCumulative', leveredCash),
});

export const taxModelLines = [
  taxRate,
  depreciable,
  inService,
  hallDepreciation,
  gpuCost,
  gpuDepreciation,
  depreciation,
  depreciated,
  spent,
  soldBasis,
  taxIncome,
  ...unlevered.all,
  ...interest.all,
  ...levered.all,
  afterTaxCash,
  equityCash,
  equityCumulative,
  leveredCumulative,
];
