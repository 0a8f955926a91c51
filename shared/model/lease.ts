import { line, month, when, yearlySteps, zero } from '../language/line.ts';
import { marketInput, siteInput } from './inputs.ts';
import { blockReady, itMw } from './powerSplit.ts';

export const firstReady = line('site.firstReady', {
  unit: 'month',
  label: 'First ready for service',
  words: 'earliest ready month of the blocks, delay included',
  shownAs: 'date',
  formula: blockReady.least(),
});

export const lastReady = line('site.lastReady', {
  unit: 'month',
  label: 'All ready for service',
  words: 'latest ready month of the blocks, delay included',
  shownAs: 'date',
  formula: blockReady.greatest(),
});

export const leaseEnd = line('site.leaseEnd', {
  unit: 'month',
  label: 'Month after the lease',
  words: 'first ready month plus the lease term',
  shownAs: 'date',
  formula: firstReady.plus(siteInput('leaseTermMonths')),
});

export const rentRate = line('site.rentRate', {
  unit: 'USD/kWit/month',
  label: 'Rent per IT kW-month',
  words: 'rent of lease year 1 and the market shift, stepped up with each lease year',
  source: 'r1 (1 + g)^(k - 1) in lease year k',
  formula: siteInput('rentUsdPerKwMonth')
    .plus(marketInput('rentShiftUsdPerKwMonth'))
    .atLeast(zero)
    .times(yearlySteps(siteInput('rentEscalator'), firstReady)),
});

export const rent = line('site.rent', {
  unit: 'USD/month',
  label: 'Lease income',
  words: 'live critical IT kW times rent times occupancy, until the lease ends',
  formula: when(month.isBelow(leaseEnd), itMw.in('kWit').times(rentRate).times(siteInput('occupancy')), zero),
});

export const landlordCost = line('site.landlordCost', {
  unit: 'USD/month',
  label: 'Running cost',
  words: 'lease income times the share that the landlord spends',
  formula: rent.times(siteInput('landlordCostShare')),
});

export const noi = line('site.noi', {
  unit: 'USD/month',
  label: 'NOI',
  words: 'lease income less running cost',
  formula: rent.minus(landlordCost),
});

export const leaseLines = [firstReady, lastReady, leaseEnd, rentRate, rent, landlordCost, noi];
