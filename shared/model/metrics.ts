import { horizon, line, presentValue, type Quantity, reduce, zero } from '../language/line.ts';
import {
  cashWithExit,
  cashWithNothing,
  cashWithRenewal,
  cloudCash,
  conversionCash,
  leaseCash,
  planCumulative,
  terminalCash,
} from './cash.ts';
import { capex, cloudCapex, hardCapex, worksCapex } from './construction.ts';
import { contractCash, expectedLoss, saleProceeds } from './contract.ts';
import { asicProceeds, doNothingCash, handoverMiningCash, keptMiningCash, redeployedCash } from './fleet.ts';
import { landlordCost, noi, rent } from './income.ts';
import { aYear, siteInput } from './inputs.ts';
import {
  financeDiscount,
  gpuDiscount,
  leaseDiscount,
  miningDiscount,
  reinvestmentDiscount,
} from './market.ts';
import { aiUtilityMw, criticalItMw } from './powerSplit.ts';
import { stableNoiTotal } from './stabilised.ts';

export const capexTotal = line('site.capexTotal', {
  unit: 'USD',
  label: 'Capex',
  words: 'capex of all months',
  formula: reduce('total', capex),
});

export const capexPerItMw = line('site.capexPerItMw', {
  unit: 'USD/MWit',
  label: 'Capex per IT MW',
  words: 'capex over critical IT MW',
  mayBeNone: true,
  formula: capexTotal.over(criticalItMw),
});

export const npvDoNothing = line('site.npvDoNothing', {
  unit: 'USD',
  label: 'NPV keep mining',
  words: 'cash of do-nothing, discounted at the mining rate',
  formula: presentValue(doNothingCash, miningDiscount),
});

export const npvKeptMining = line('site.npvKeptMining', {
  unit: 'USD',
  label: 'NPV of mining that stays',
  words: 'cash of mining that stays, discounted at the mining rate',
  formula: presentValue(keptMiningCash, miningDiscount),
});

export const npvCloud = line('site.npvCloud', {
  unit: 'USD',
  label: 'GPU cloud',
  words: 'cash of the GPU cloud with the hard cost of its halls back, discounted at the rate of the cloud',
  formula: presentValue(cloudCash.plus(cloudCapex), gpuDiscount),
});

export const npvTerminal = line('site.npvTerminal', {
  unit: 'USD',
  label: 'Terminal value',
  words: 'what a sale or a renewal adds to the conversion, discounted at the lease rate',
  formula: presentValue(terminalCash, leaseDiscount),
});

export const npvConversion = line('site.npvConversion', {
  unit: 'USD',
  label: 'NPV of the conversion',
  words:
    'cash of leases and sales and terminal value, discounted at the lease rate, and cash of the GPU cloud at its own rate',
  formula: presentValue(leaseCash, leaseDiscount)
    .plus(presentValue(cloudCash, gpuDiscount))
    .plus(npvTerminal),
});

export const npvPlan = line('site.npvPlan', {
  unit: 'USD',
  label: 'NPV of the plan',
  words: 'NPV of mining that stays and of the conversion',
  formula: npvKeptMining.plus(npvConversion),
});

export const gain = line('site.gain', {
  unit: 'USD',
  label: 'Gain over do-nothing',
  words: 'NPV of the plan less NPV if nothing is done',
  formula: npvPlan.minus(npvDoNothing),
});

export const gainPerUtilityMw = line('site.gainPerUtilityMw', {
  unit: 'USD/MW',
  label: 'Gain per utility MW',
  words: 'gain over utility MW to AI',
  mayBeNone: true,
  formula: gain.over(aiUtilityMw),
});

export const npvMiningGivenUp = line('site.npvMiningGivenUp', {
  unit: 'USD',
  label: 'Mining given up',
  words: 'NPV of mining that stays less NPV if nothing is done',
  formula: npvKeptMining.minus(npvDoNothing),
});

const atLeaseRate = (id: string, label: string, words: string, flow: Quantity) =>
  line(id, { unit: 'USD', label, words, formula: presentValue(flow, leaseDiscount) });

export const npvMiningUntilHandover = atLeaseRate(
  'site.npvMiningUntilHandover',
  'Mining until handover',
  'mining cash until handover, discounted at the lease rate',
  handoverMiningCash,
);

export const npvAsicResale = atLeaseRate(
  'site.npvAsicResale',
  'ASIC resale',
  'ASIC resale and cash of moved machines, discounted at the lease rate',
  asicProceeds.plus(redeployedCash),
);

export const npvRent = atLeaseRate(
  'site.npvRent',
  'Lease income',
  'lease income, discounted at the lease rate',
  rent,
);

export const npvLandlordCost = atLeaseRate(
  'site.npvLandlordCost',
  'Running cost',
  'running cost, discounted at the lease rate, as a loss',
  zero.minus(landlordCost),
);

export const npvContract = atLeaseRate(
  'site.npvContract',
  'Prepayment, support and damages',
  'prepayment, support and damages, discounted at the lease rate',
  contractCash,
);

export const npvSale = atLeaseRate(
  'site.npvSale',
  'Sale of power and land',
  'sale of power and land, discounted at the lease rate',
  saleProceeds,
);

export const npvHardCost = line('site.npvHardCost', {
  unit: 'USD',
  label: 'Hard cost',
  words:
    'hard cost with contingency, discounted at the lease rate, of cloud halls at that of the cloud, as a loss',
  formula: presentValue(cloudCapex.minus(hardCapex), leaseDiscount).minus(
    presentValue(cloudCapex, gpuDiscount),
  ),
});

export const npvSiteWorks = atLeaseRate(
  'site.npvSiteWorks',
  'Site works',
  'site works, discounted at the lease rate, as a loss',
  zero.minus(worksCapex),
);

export const npvCreditLoss = atLeaseRate(
  'site.npvCreditLoss',
  'Expected credit loss',
  'expected credit loss, discounted at the lease rate',
  expectedLoss,
);

export const npvLossAdjusted = line('site.npvLossAdjusted', {
  unit: 'USD',
  label: 'NPV less expected credit loss',
  words: 'NPV of the plan less expected credit loss',
  formula: npvPlan.minus(npvCreditLoss),
});

const withTerminal = (id: string, label: string, flow: Quantity) =>
  line(id, {
    unit: 'USD',
    label,
    words: 'NPV of the conversion with nothing after the lease, and what this method adds, at the lease rate',
    formula: npvConversion.minus(npvTerminal).plus(presentValue(flow.minus(cashWithNothing), leaseDiscount)),
  });

export const npvWithNothing = line('site.npvWithNothing', {
  unit: 'USD',
  label: 'NPV, nothing after the lease',
  words: 'NPV of the conversion without terminal value: the lender’s view',
  formula: npvConversion.minus(npvTerminal),
});
export const npvWithExit = withTerminal('site.npvWithExit', 'NPV with a sale', cashWithExit);
export const npvWithRenewal = withTerminal('site.npvWithRenewal', 'NPV with a renewal', cashWithRenewal);

const rateOf = (id: string, label: string, words: string, flow: Quantity) =>
  line(id, {
    unit: '1',
    label,
    words,
    source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
    shownAs: 'percent',
    formula: reduce('internalRate', flow),
  });

export const irr = rateOf(
  'site.irr',
  'IRR',
  'yearly rate at which the cash of the conversion is worth nothing today; before debt and tax',
  conversionCash,
);
export const irrWithNothing = rateOf(
  'site.irrWithNothing',
  'IRR, nothing after the lease',
  'the same with nothing after the lease',
  cashWithNothing,
);
export const irrWithExit = rateOf(
  'site.irrWithExit',
  'IRR with a sale',
  'the same with a sale',
  cashWithExit,
);
export const irrWithRenewal = rateOf(
  'site.irrWithRenewal',
  'IRR with a renewal',
  'the same with a renewal',
  cashWithRenewal,
);

export const paidIn = line('site.paidIn', {
  unit: 'USD',
  label: 'Money put in, today’s worth',
  words: 'negative months of the conversion, discounted at the finance rate',
  formula: presentValue(zero.minus(conversionCash).atLeast(zero), financeDiscount),
});

export const paidBack = line('site.paidBack', {
  unit: 'USD',
  label: 'Money received, today’s worth',
  words: 'positive months of the conversion, discounted at the reinvestment rate',
  formula: presentValue(conversionCash.atLeast(zero), reinvestmentDiscount),
});

export const mirr = line('site.mirr', {
  unit: '1',
  label: 'MIRR',
  words:
    'yearly rate that turns the money put in into the money received, reinvested until the horizon; there is always at most one',
  source: '(FV of money received / PV of money put in)^(12/N) - 1',
  mayBeNone: true,
  shownAs: 'percent',
  formula: paidBack
    .over(reinvestmentDiscount.at(horizon))
    .over(paidIn)
    .toThe(aYear.over(horizon))
    .minus(horizon.over(horizon)),
});

export const moic = line('site.moic', {
  unit: '1',
  label: 'MOIC',
  words: 'positive months of the conversion over its negative months',
  shownAs: 'multiple',
  formula: reduce('multiple', conversionCash),
});

export const paybackMonths = line('site.paybackMonths', {
  unit: 'month',
  label: 'Payback from decision',
  words: 'months until the cash of the conversion is back at zero for good',
  formula: reduce('paybackMonth', conversionCash),
});

export const yieldOnCost = line('site.yieldOnCost', {
  unit: '1',
  label: 'Yield on cost, first full year',
  words: 'NOI of the first full lease year over capex',
  mayBeNone: true,
  shownAs: 'percent',
  formula: stableNoiTotal.over(capexTotal),
});

export const averageYearlyNoi = line('site.averageYearlyNoi', {
  unit: 'USD',
  label: 'Average NOI a year',
  words: 'NOI of all months over the lease term, times twelve',
  formula: reduce('total', noi).times(aYear).over(siteInput('leaseTermMonths')),
});

export const averageYieldOnCost = line('site.averageYieldOnCost', {
  unit: '1',
  label: 'Yield on cost, average',
  words: 'average NOI a year over capex',
  mayBeNone: true,
  shownAs: 'percent',
  formula: averageYearlyNoi.over(capexTotal),
});

export const peakFunding = line('site.peakFunding', {
  unit: 'USD',
  label: 'Peak funding',
  words: 'deepest point of the cumulative cash of the plan; before debt',
  formula: zero.minus(reduce('lowest', planCumulative)),
});

export const peakFundingMonth = line('site.peakFundingMonth', {
  unit: 'month',
  label: 'Month of peak funding',
  words: 'month in which the cumulative cash of the plan is deepest',
  shownAs: 'date',
  formula: reduce('lowestMonth', planCumulative),
});

export const metricLines = [
  capexTotal,
  capexPerItMw,
  npvDoNothing,
  npvKeptMining,
  npvCloud,
  npvTerminal,
  npvConversion,
  npvPlan,
  gain,
  gainPerUtilityMw,
  npvMiningGivenUp,
  npvMiningUntilHandover,
  npvAsicResale,
  npvRent,
  npvLandlordCost,
  npvContract,
  npvSale,
  npvHardCost,
  npvSiteWorks,
  npvCreditLoss,
  npvLossAdjusted,
  npvWithNothing,
  npvWithExit,
  npvWithRenewal,
  irr,
  irrWithNothing,
  irrWithExit,
  irrWithRenewal,
  paidIn,
  paidBack,
  mirr,
  moic,
  paybackMonths,
  yieldOnCost,
  averageYearlyNoi,
  averageYieldOnCost,
  peakFunding,
  peakFundingMonth,
];
