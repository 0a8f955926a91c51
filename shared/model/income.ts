import { line, when, yearlySteps, zero } from '../language/line.ts';
import { cloudPower, unrecoveredPower } from './energy.ts';
import { cloudRevenue } from './gpuCloud.ts';
import { isWithin, monthsPerYear, siteInput } from './inputs.ts';
import { blockContractRent, blockLandlordCost, blockRent, firstReady, leaseEnd } from './lease.ts';
import { aiUtilityMw } from './powerSplit.ts';

export const contractRent = line('site.contractRent', {
  unit: 'USD/month',
  label: 'Rent under contract',
  words: 'sum over the blocks, before any default',
  formula: blockContractRent.sum(),
});

export const rent = line('site.rent', {
  unit: 'USD/month',
  label: 'Lease income',
  words: 'sum over the blocks',
  formula: blockRent.sum(),
});

export const groundRent = line('site.groundRent', {
  unit: 'USD/month',
  label: 'Ground rent',
  words:
    'a twelfth of the yearly rent for the land, stepped up yearly, from the first block ready until the lease ends',
  formula: when(
    isWithin(firstReady, leaseEnd).times(aiUtilityMw.isAbove(zero)),
    siteInput('groundRentUsdYear')
      .over(monthsPerYear)
      .times(yearlySteps(siteInput('facilityEscalation'), firstReady)),
    zero,
  ),
});

export const landlordCost = line('site.landlordCost', {
  unit: 'USD/month',
  label: 'Running cost',
  words: 'running cost of the blocks, power that nobody pays back, and ground rent',
  formula: blockLandlordCost.sum().plus(unrecoveredPower).plus(groundRent),
});

export const cloudCost = line('site.cloudCost', {
  unit: 'USD/month',
  label: 'GPU cloud cost',
  words: 'share of GPU revenue for network, staff and software, and power of the cloud',
  formula: cloudRevenue.times(siteInput('gpuOpexShare')).plus(cloudPower),
});

export const noi = line('site.noi', {
  unit: 'USD/month',
  label: 'NOI',
  words: 'lease income less running cost, and GPU revenue less its cost',
  source: 'R (1 - vacancy - non-recoverable) - gross opex - ground rent - SLA credits',
  formula: rent.minus(landlordCost).plus(cloudRevenue).minus(cloudCost),
});

export const incomeLines = [contractRent, rent, groundRent, landlordCost, cloudCost, noi];
