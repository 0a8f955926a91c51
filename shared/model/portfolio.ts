import { type LineQuantity, line, reduce, zero } from '../language/line.ts';
import { conversionCash, doNothingCumulative, planCash, planCumulative, terminalCash } from './cash.ts';
import { ebitda, stableRevenue } from './comparison.ts';
import { capex } from './construction.ts';
import { contractCash, saleProceeds } from './contract.ts';
import {
  breachMonths,
  equityUse,
  financedCost,
  interestDuringConstruction,
  npvAfterTax,
  npvEquity,
  npvLevered,
} from './equityMetrics.ts';
import {
  asicProceeds,
  doNothingCash,
  hashrate,
  keptMiningCash,
  miningCash,
  miningGivenUp,
  movedMw,
  redeployedCash,
  writeOff,
} from './fleet.ts';
import { cloudRevenue, gpuResale } from './gpuCloud.ts';
import { cloudCost, landlordCost, noi, rent } from './income.ts';
import { contractValue } from './lease.ts';
import {
  breach,
  capitalisedInterest,
  debtService,
  draws,
  leveredCash,
  loan,
  loanBalance,
  loanCosts,
  loanInterest,
  reserveFunding,
  sweep,
} from './loan.ts';
import {
  capexTotal,
  gain,
  npvAsicResale,
  npvCloud,
  npvContract,
  npvConversion,
  npvCreditLoss,
  npvDoNothing,
  npvHardCost,
  npvKeptMining,
  npvLandlordCost,
  npvLossAdjusted,
  npvMiningGivenUp,
  npvMiningUntilHandover,
  npvPlan,
  npvRent,
  npvSale,
  npvSiteWorks,
  npvTerminal,
  npvWithExit,
  npvWithNothing,
  npvWithRenewal,
} from './metrics.ts';
import {
  aiMw,
  aiUtilityMw,
  availableMw,
  criticalItMw,
  energisedMw,
  finalMw,
  inBuildMw,
  itMw,
  miningMw,
  reservedMw,
  unusedMw,
} from './powerSplit.ts';
import { stableNoiTotal } from './stabilised.ts';
import { afterTaxCash, leveredTax, taxIncome, unleveredTax } from './tax.ts';

/** A line of the portfolio that is the sum of a line over all sites. */
function overSites(of: LineQuantity): LineQuantity {
  return line(of.line.id.replace(/^site\./, 'portfolio.'), {
    unit: of.line.unit,
    label: of.line.label,
    words: 'sum over all sites',
    fromDecision: of.line.fromDecision,
    formula: of.sum(),
  });
}

const energised = overSites(energisedMw);
const final = overSites(finalMw);
const aiUtility = overSites(aiUtilityMw);
const criticalIt = overSites(criticalItMw);
const capexOfAll = overSites(capexTotal);
const doNothing = overSites(npvDoNothing);
const plan = overSites(npvPlan);
const gainOfAll = overSites(gain);
const stable = overSites(stableNoiTotal);
export const conversion = overSites(conversionCash);
const cumulativePlan = overSites(planCumulative);

export const keptMining = overSites(keptMiningCash);
export const noiOfAll = overSites(noi);
export const miningOfAll = overSites(miningCash);
export const levered = overSites(leveredCash);
export const taxIncomeOfAll = overSites(taxIncome);
export const interestOfAll = overSites(loanInterest);
export const capitalisedOfAll = overSites(capitalisedInterest);
export const loanCostsOfAll = overSites(loanCosts);
export const loansOfAll = overSites(loanBalance);
export const afterTax = overSites(afterTaxCash);
const financed = overSites(financedCost);

const sums = [
  energised,
  final,
  aiUtility,
  criticalIt,
  capexOfAll,
  doNothing,
  plan,
  gainOfAll,
  stable,
  conversion,
  cumulativePlan,
  keptMining,
  noiOfAll,
  miningOfAll,
  levered,
  taxIncomeOfAll,
  interestOfAll,
  capitalisedOfAll,
  loanCostsOfAll,
  loansOfAll,
  afterTax,
  financed,
  ...[
    availableMw,
    aiMw,
    inBuildMw,
    miningMw,
    reservedMw,
    unusedMw,
    movedMw,
    itMw,
    hashrate,
    doNothingCash,
    miningGivenUp,
    planCash,
    doNothingCumulative,
    rent,
    landlordCost,
    cloudRevenue,
    cloudCost,
    ebitda,
    capex,
    gpuResale,
    asicProceeds,
    redeployedCash,
    writeOff,
    contractCash,
    saleProceeds,
    terminalCash,
    draws,
    debtService,
    sweep,
    reserveFunding,
    breach,
    unleveredTax,
    leveredTax,
    stableRevenue,
    contractValue,
    loan,
    interestDuringConstruction,
    equityUse,
    breachMonths,
    npvKeptMining,
    npvConversion,
    npvMiningGivenUp,
    npvMiningUntilHandover,
    npvAsicResale,
    npvRent,
    npvLandlordCost,
    npvCloud,
    npvContract,
    npvSale,
    npvHardCost,
    npvSiteWorks,
    npvTerminal,
    npvCreditLoss,
    npvLossAdjusted,
    npvWithNothing,
    npvWithExit,
    npvWithRenewal,
    npvAfterTax,
    npvLevered,
    npvEquity,
  ].map(overSites),
];

const ratios = [
  line('portfolio.aiShare', {
    unit: '1',
    label: 'AI share',
    words: 'utility MW to AI over the most power the sites have',
    mayBeNone: true,
    shownAs: 'percent',
    formula: aiUtility.over(final),
  }),
  line('portfolio.capexPerItMw', {
    unit: 'USD/MWit',
    label: 'Capex per IT MW',
    words: 'capex over critical IT MW',
    mayBeNone: true,
    formula: capexOfAll.over(criticalIt),
  }),
  line('portfolio.gainPerUtilityMw', {
    unit: 'USD/MW',
    label: 'Gain per utility MW',
    words: 'gain over utility MW to AI',
    mayBeNone: true,
    formula: gainOfAll.over(aiUtility),
  }),
  line('portfolio.yieldOnCost', {
    unit: '1',
    label: 'Yield on cost, first full year',
    words: 'NOI of the first full lease year of each site over capex',
    mayBeNone: true,
    shownAs: 'percent',
    formula: stable.over(capexOfAll),
  }),
  line('portfolio.irr', {
    unit: '1',
    label: 'IRR',
    words: 'yearly rate at which the cash of all conversions is worth nothing today; before debt and tax',
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', conversion),
  }),
  line('portfolio.moic', {
    unit: '1',
    label: 'MOIC',
    words: 'positive months of all conversions over their negative months',
    shownAs: 'multiple',
    formula: reduce('multiple', conversion),
  }),
  line('portfolio.paybackMonths', {
    unit: 'month',
    label: 'Payback from decision',
    words: 'months until the cash of all conversions is back at zero for good',
    formula: reduce('paybackMonth', conversion),
  }),
  line('portfolio.peakFunding', {
    unit: 'USD',
    label: 'Peak funding',
    words: 'deepest point of the cumulative cash of the plan; before debt',
    formula: zero.minus(reduce('lowest', cumulativePlan)),
  }),
  line('portfolio.peakFundingMonth', {
    unit: 'month',
    label: 'Month of peak funding',
    words: 'month in which the cumulative cash of the plan is deepest',
    shownAs: 'date',
    formula: reduce('lowestMonth', cumulativePlan),
  }),
  line('portfolio.afterTaxIrr', {
    unit: '1',
    label: 'IRR after tax',
    words: 'yearly rate at which the cash of all conversions after tax is worth nothing today; before debt',
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', afterTax),
  }),
  line('portfolio.leveredIrr', {
    unit: '1',
    label: 'IRR after debt',
    words:
      'yearly rate at which cash of all conversions after debt service is worth nothing today; before tax',
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', levered),
  }),
  line('portfolio.financedCostPerItMw', {
    unit: 'USD/MWit',
    label: 'Financed cost per IT MW',
    words: 'all-in financed cost over critical IT MW',
    mayBeNone: true,
    formula: financed.over(criticalIt),
  }),
  line('portfolio.npvPerEnergisedMw', {
    unit: 'USD/MW',
    label: 'Value per energised MW',
    words: 'NPV of the plan over energised MW',
    mayBeNone: true,
    formula: plan.over(energised),
  }),
  line('portfolio.npvPerContractedMw', {
    unit: 'USD/MW',
    label: 'Value per contracted MW',
    words: 'NPV of the plan over the most power the sites have',
    mayBeNone: true,
    formula: plan.over(final),
  }),
];

export const portfolioLines = [...sums, ...ratios];
