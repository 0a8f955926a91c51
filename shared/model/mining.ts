import { constant, line, yearlySteps, zero } from '../language/line.ts';
import { firstMonth, hoursPerDay, hoursPerMonth, marketInput, monthsPerYear, siteInput } from './inputs.ts';
import { hashprice, hashpriceBtc } from './market.ts';

/** Watts at the meter for one TH/s, machines and site overhead together. */
const wallEfficiency = siteInput('fleetEfficiencyJPerTh').times(siteInput('miningOverhead'));
const netOfPool = siteInput('poolFee').complement();
const powerPriceYear1 = siteInput('powerPriceUsdPerMwh').plus(marketInput('powerShiftUsdPerMwh'));

export const hashratePerMw = line('site.hashratePerMw', {
  unit: 'PH/MW',
  label: 'Hashrate per MW',
  words: 'one over fleet efficiency times mining overhead',
  source: '1000 / (e k), e in J/TH',
  formula: constant(1, '1').over(wallEfficiency).in('PH/MW'),
});

export const revenuePerMwh = line('site.revenuePerMwh', {
  unit: 'USD/MWh',
  label: 'Mining revenue per MWh',
  words: 'hashprice less the pool fee, over the energy that one PH/s uses in a day',
  source: 'HP (1 - pool) / (0.024 e k): the number to compare with the price of power',
  formula: hashprice.times(netOfPool).over(hoursPerDay.times(wallEfficiency)).in('USD/MWh'),
});

export const powerPrice = line('site.powerPrice', {
  unit: 'USD/MWh',
  label: 'Power price',
  words: 'all-in price and the market shift, stepped up once a year',
  source: '(1 + e)^floor((t - 1)/12)',
  formula: powerPriceYear1.times(yearlySteps(siteInput('powerEscalation'), firstMonth)),
});

export const miningCost = line('site.miningCost', {
  unit: 'USD/MWh',
  label: 'Other mining cost',
  words: 'other mining cost, stepped up once a year',
  source: '(1 + e)^floor((t - 1)/12)',
  formula: siteInput('miningOpexUsdPerMwh').times(yearlySteps(siteInput('miningOpexEscalation'), firstMonth)),
});

const hoursRun = hoursPerMonth.times(siteInput('miningUptime'));

export const miningEbitdaPerMw = line('site.miningEbitdaPerMw', {
  unit: 'USD/MW/month',
  label: 'Mining EBITDA per MW',
  words:
    'hours run times revenue over power price, less other cost, plus curtailment income; never below 0, for the site would close',
  source: 'max(0, 730 u max(rev - power, 0) - 730 u opex + credits / 12)',
  formula: hoursRun
    .times(revenuePerMwh.minus(powerPrice).atLeast(zero))
    .minus(hoursRun.times(miningCost))
    .plus(siteInput('curtailmentUsdPerMwYear').over(monthsPerYear))
    .atLeast(zero),
});

export const miningMargin = line('site.miningMargin', {
  unit: 'USD/MWh',
  label: 'Mining margin',
  words: 'revenue less power and other cost per MWh, in month 1',
  formula: revenuePerMwh.at(firstMonth).minus(powerPrice.at(firstMonth)).minus(miningCost.at(firstMonth)),
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
  revenuePerMwh,
  powerPrice,
  miningCost,
  miningEbitdaPerMw,
  miningMargin,
  breakevenHashprice,
  breakevenPowerPrice,
  breakevenBtcPrice,
];
