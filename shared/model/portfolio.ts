import { type LineQuantity, line, reduce, zero } from '../language/line.ts';
import {
  conversionCash,
  doNothingCash,
  doNothingCumulative,
  miningCash,
  miningGivenUp,
  planCash,
  planCumulative,
} from './cash.ts';
import { asicProceeds, capex } from './construction.ts';
import { landlordCost, noi, rent } from './lease.ts';
import {
  capexTotal,
  gain,
  npvAsicResale,
  npvDoNothing,
  npvHardCost,
  npvLandlordCost,
  npvMiningGivenUp,
  npvMiningUntilHandover,
  npvPlan,
  npvRent,
  npvSiteWorks,
  stableNoiTotal,
} from './metrics.ts';
import {
  aiMw,
  aiUtilityMw,
  availableMw,
  criticalItMw,
  energisedMw,
  finalMw,
  hashrate,
  inBuildMw,
  itMw,
  miningMw,
  reservedMw,
  unusedMw,
} from './powerSplit.ts';

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
const conversion = overSites(conversionCash);
const cumulativePlan = overSites(planCumulative);

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
  ...[
    availableMw,
    aiMw,
    inBuildMw,
    miningMw,
    reservedMw,
    unusedMw,
    itMw,
    hashrate,
    doNothingCash,
    miningCash,
    miningGivenUp,
    planCash,
    doNothingCumulative,
    rent,
    landlordCost,
    noi,
    capex,
    asicProceeds,
    npvMiningGivenUp,
    npvMiningUntilHandover,
    npvAsicResale,
    npvRent,
    npvLandlordCost,
    npvHardCost,
    npvSiteWorks,
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
];

export const portfolioLines = [...sums, ...ratios];
