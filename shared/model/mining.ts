import { constant, line, month, type Quantity, when, yearlySteps, zero } from '../language/line.ts';
import {
  choiceIs,
  firstMonth,
  hoursPerDay,
  hoursPerMonth,
  marketInput,
  monthsPerYear,
  siteInput,
} from './inputs.ts';
import { hashprice, hashpriceBtc } from './market.ts';

const overhead = siteInput('miningOverhead');
/** Watts at the meter for one TH/s, machines and site overhead together. */
export const wallEfficiency = siteInput('fleetEfficiencyJPerTh').times(overhead);
const olderWallEfficiency = siteInput('olderEfficiencyJPerTh').times(overhead);
const newWallEfficiency = siteInput('refreshEfficiencyJPerTh').times(overhead);
const netOfPool = siteInput('poolFee').complement();
const powerPriceYear1 = siteInput('powerPriceUsdPerMwh').plus(marketInput('powerShiftUsdPerMwh'));

const hashrateOf = (efficiency: Quantity): Quantity => constant(1, '1').over(efficiency).in('PH/MW');
const revenueOf = (efficiency: Quantity): Quantity =>
  hashprice.times(netOfPool).over(hoursPerDay.times(efficiency)).in('USD/MWh');

export const hashratePerMw = line('site.hashratePerMw', {
  unit: 'PH/MW',
  label: 'Hashrate per MW',
  words: 'one over fleet efficiency times mining overhead',
  source: '1000 / (e k), e in J/TH',
  formula: hashrateOf(wallEfficiency),
});

export const olderHashratePerMw = line('site.olderHashratePerMw', {
  unit: 'PH/MW',
  label: 'Hashrate per MW, older machines',
  words: 'one over their efficiency times mining overhead',
  source: '1000 / (e k), e in J/TH',
  formula: hashrateOf(olderWallEfficiency),
});

export const newHashratePerMw = line('site.newHashratePerMw', {
  unit: 'PH/MW',
  label: 'Hashrate per MW, new machines',
  words: 'one over their efficiency times mining overhead',
  source: '1000 / (e k), e in J/TH',
  formula: hashrateOf(newWallEfficiency),
});

const revenueSource = 'HP (1 - pool) / (0.024 e k): the number to compare with the price of power';

export const revenuePerMwh = line('site.revenuePerMwh', {
  unit: 'USD/MWh',
  label: 'Mining revenue per MWh',
  words: 'hashprice less the pool fee, over the energy that one PH/s uses in a day',
  source: revenueSource,
  formula: revenueOf(wallEfficiency),
});

export const olderRevenuePerMwh = line('site.olderRevenuePerMwh', {
  unit: 'USD/MWh',
  label: 'Mining revenue per MWh, older machines',
  words: 'hashprice less the pool fee, over the energy that one PH/s of older machines uses in a day',
  source: revenueSource,
  formula: revenueOf(olderWallEfficiency),
});

export const newRevenuePerMwh = line('site.newRevenuePerMwh', {
  unit: 'USD/MWh',
  label: 'Mining revenue per MWh, new machines',
  words: 'hashprice less the pool fee, over the energy that one PH/s of new machines uses in a day',
  source: revenueSource,
  formula: revenueOf(newWallEfficiency),
});

const powerSteps = yearlySteps(siteInput('powerEscalation'), firstMonth);

export const powerPrice = line('site.powerPrice', {
  unit: 'USD/MWh',
  label: 'Power price',
  words: 'all-in price and the market shift, stepped up once a year',
  source: '(1 + e)^floor((t - 1)/12)',
  formula: powerPriceYear1.times(powerSteps),
});

export const miningCost = line('site.miningCost', {
  unit: 'USD/MWh',
  label: 'Other mining cost',
  words: 'other mining cost, stepped up once a year',
  source: '(1 + e)^floor((t - 1)/12)',
  formula: siteInput('miningOpexUsdPerMwh').times(yearlySteps(siteInput('miningOpexEscalation'), firstMonth)),
});

/** Steps of the price-duration curve: share of the hours between two prices. */
const curve = [
  { hours: 0.25, from: siteInput('lmpLowest'), to: siteInput('lmpQuarter') },
  { hours: 0.25, from: siteInput('lmpQuarter'), to: siteInput('lmpMedian') },
  { hours: 0.25, from: siteInput('lmpMedian'), to: siteInput('lmpThreeQuarters') },
  { hours: 0.15, from: siteInput('lmpThreeQuarters'), to: siteInput('lmp90') },
  { hours: 0.08, from: siteInput('lmp90'), to: siteInput('lmp98') },
  { hours: 0.02, from: siteInput('lmp98'), to: siteInput('lmpHighest') },
].map(({ hours, from, to }) => ({
  hours: constant(hours, '1', `${hours * 100} % of the hours`),
  from,
  width: to.minus(from).atLeast(zero),
}));

const sumOf = (parts: readonly Quantity[]): Quantity => {
  const [first, ...rest] = parts;
  return rest.reduce((sum, part) => sum.plus(part), first ?? zero);
};

const one = constant(1, '1');

/** How far into a step of the curve prices stay below `limit`, 0 to 1; a step of no width is in or out. */
const reached = (step: (typeof curve)[number], limit: Quantity): Quantity =>
  when(
    step.width.isAbove(zero),
    limit.minus(step.from).over(step.width).atLeast(zero).atMost(one),
    when(limit.isAtLeast(step.from), one, zero),
  );

export const meanMarketPrice = line('site.meanMarketPrice', {
  unit: 'USD/MWh',
  label: 'Mean market price, year 1',
  words: 'mean of the price-duration curve',
  source: 'straight lines between the points of the curve',
  formula: sumOf(curve.map(({ hours, from, width }) => hours.times(from.plus(width.times(one.over(2)))))),
});

/** Market price below which machines that earn `revenue` run, in prices of year 1. */
const runLimit = (revenue: Quantity): Quantity =>
  revenue.minus(siteInput('powerAddersUsdPerMwh')).over(powerSteps).minus(marketInput('powerShiftUsdPerMwh'));

const marginLine = (name: string, whose: string, revenue: Quantity) => {
  const limit = runLimit(revenue);
  const fromMarket = sumOf(
    curve.map((step) => {
      const share = reached(step, limit);
      return step.hours.times(share).times(limit.minus(step.from).minus(share.times(step.width).over(2)));
    }),
  ).times(powerSteps);
  const soldBack = meanMarketPrice
    .plus(marketInput('powerShiftUsdPerMwh'))
    .times(powerSteps)
    .minus(powerPrice);
  return line(name, {
    unit: 'USD/MWh',
    label: `Margin over power${whose}`,
    words:
      'revenue less the price of power in the hours that pay, over all hours; a fixed block adds what the market pays above its price',
    source:
      'mine while revenue > LMP + adders; mean of max(0, revenue - adders - LMP) over the price-duration curve; a block sold back earns (LMP - fixed) in curtailed hours',
    formula: when(
      choiceIs('site', 'powerContract', 'allIn'),
      revenue.minus(powerPrice).atLeast(zero),
      when(choiceIs('site', 'powerContract', 'market'), fromMarket, fromMarket.plus(soldBack)),
    ),
  });
};

export const powerMargin = marginLine('site.powerMargin', '', revenuePerMwh);
const olderPowerMargin = marginLine('site.olderPowerMargin', ', older machines', olderRevenuePerMwh);
const newPowerMargin = marginLine('site.newPowerMargin', ', new machines', newRevenuePerMwh);

export const hoursMined = line('site.hoursMined', {
  unit: '1',
  label: 'Hours mined',
  words: 'share of the hours in which mining pays its power, outages included',
  source: 'uptime = (1 - G(breakeven)) times availability, G the price-duration curve',
  shownAs: 'percent',
  formula: siteInput('miningUptime').times(
    when(
      choiceIs('site', 'powerContract', 'allIn'),
      revenuePerMwh.isAtLeast(powerPrice),
      sumOf(curve.map((step) => step.hours.times(reached(step, runLimit(revenuePerMwh))))),
    ),
  ),
});

export const creditsPerMw = line('site.creditsPerMw', {
  unit: 'USD/MW/month',
  label: 'Credits per MW',
  words: 'demand response and avoided transmission charge, each until its end',
  source: 'MW x TCOS x 1000 x P(all peaks hit), spread over the year',
  formula: when(
    month.isAtMost(siteInput('curtailmentUntil')),
    siteInput('curtailmentUsdPerMwYear').over(monthsPerYear),
    zero,
  ).plus(
    when(
      month.isAtMost(siteInput('tcosUntil')),
      siteInput('tcosUsdPerKwYear').in('USD/MW/year').times(siteInput('peaksHit')).over(monthsPerYear),
      zero,
    ),
  ),
});

const hoursRun = hoursPerMonth.times(siteInput('miningUptime'));
const ebitdaWords =
  'hours available times margin over power, less other cost, plus credits; never below 0, for the site would close';
const ebitdaSource = 'max(0, 730 u max(rev - power, 0) - 730 u opex + credits / 12)';

const ebitdaOf = (margin: Quantity, credits: Quantity): Quantity =>
  hoursRun.times(margin).minus(hoursRun.times(miningCost)).plus(credits).atLeast(zero);

export const miningEbitdaPerMw = line('site.miningEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW',
  words: ebitdaWords,
  source: ebitdaSource,
  formula: ebitdaOf(powerMargin, creditsPerMw),
});

export const olderEbitdaPerMw = line('site.olderEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW, older machines',
  words: ebitdaWords,
  source: ebitdaSource,
  formula: ebitdaOf(olderPowerMargin, creditsPerMw),
});

export const newEbitdaPerMw = line('site.newEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW, new machines',
  words: ebitdaWords,
  source: ebitdaSource,
  formula: ebitdaOf(newPowerMargin, creditsPerMw),
});

const hostPrice = siteInput('redeployPowerUsdPerMwh')
  .plus(marketInput('powerShiftUsdPerMwh'))
  .times(powerSteps);

export const movedEbitdaPerMw = line('site.movedEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW, moved machines',
  words: 'the same with the power price of the site to which they move, and without credits',
  source: ebitdaSource,
  formula: ebitdaOf(revenuePerMwh.minus(hostPrice).atLeast(zero), zero),
});

export const movedOlderEbitdaPerMw = line('site.movedOlderEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW, moved older machines',
  words: 'the same with the power price of the site to which they move, and without credits',
  source: ebitdaSource,
  formula: ebitdaOf(olderRevenuePerMwh.minus(hostPrice).atLeast(zero), zero),
});

export const miningMargin = line('site.miningMargin', {
  unit: 'USD/MWh',
  label: 'Mining margin',
  words:
    'revenue less power and other cost per MWh, in month 1; over all hours where power is bought by the hour or sold back',
  formula: when(
    choiceIs('site', 'powerContract', 'allIn'),
    revenuePerMwh.at(firstMonth).minus(powerPrice.at(firstMonth)),
    powerMargin.at(firstMonth),
  ).minus(miningCost.at(firstMonth)),
});

export const netPowerPrice = line('site.netPowerPrice', {
  unit: 'USD/MWh',
  label: 'Power price net of credits',
  words: 'power price less credits per MWh of a MW that runs all available hours, in month 1',
  mayBeNone: true,
  formula: powerPrice.at(firstMonth).minus(creditsPerMw.at(firstMonth).over(hoursRun)),
});

export const breakevenHashprice = line('site.breakevenHashprice', {
  unit: 'USD/PH/day',
  label: 'Breakeven hashprice',
  words: 'energy that one PH/s uses in a day times power and other cost, before the pool fee',
  source: '0.024 e k (c_power + c_opex) / (1 - pool); published shutdown prices scale with J/TH like this',
  formula: hoursPerDay
    .times(wallEfficiency)
    .times(powerPriceYear1.plus(siteInput('miningOpexUsdPerMwh')))
    .over(netOfPool)
    .in('USD/PH/day'),
});

export const breakevenPowerPrice = line('site.breakevenPowerPrice', {
  unit: 'USD/MWh',
  label: 'Breakeven power price',
  words: 'mining revenue per MWh less other cost, in month 1',
  formula: revenuePerMwh.at(firstMonth).minus(miningCost.at(firstMonth)),
});

export const breakevenBtcPrice = line('site.breakevenBtcPrice', {
  unit: 'USD/BTC',
  label: 'Breakeven BTC price',
  words: 'breakeven hashprice over the hashprice in BTC of month 1',
  mayBeNone: true,
  formula: breakevenHashprice.over(hashpriceBtc.at(firstMonth)),
});

export const miningLines = [
  hashratePerMw,
  olderHashratePerMw,
  newHashratePerMw,
  revenuePerMwh,
  olderRevenuePerMwh,
  newRevenuePerMwh,
  powerPrice,
  miningCost,
  meanMarketPrice,
  powerMargin,
  olderPowerMargin,
  newPowerMargin,
  hoursMined,
  creditsPerMw,
  miningEbitdaPerMw,
  olderEbitdaPerMw,
  newEbitdaPerMw,
  movedEbitdaPerMw,
  movedOlderEbitdaPerMw,
  miningMargin,
  netPowerPrice,
  breakevenHashprice,
  breakevenPowerPrice,
  breakevenBtcPrice,
];
