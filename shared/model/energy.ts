import { line, month, when, zero } from '../language/line.ts';
import { blockCloudEnd, blockIsCloud } from './gpuCloud.ts';
import { blockInput, hoursPerMonth, itLoad, siteInput } from './inputs.ts';
import { blockFilled, blockIsLet, blockLeaseEnd } from './lease.ts';
import { powerPrice } from './mining.ts';
import { blockLiveItMw } from './powerSplit.ts';

export const blockEnergy = line('block.energy', {
  unit: 'MWh/month',
  label: 'Energy of the block',
  words:
    'live IT MW, filled, leased and loaded, times annual PUE and hours, while lease or cloud runs; our share',
  source: 'IT MW x load factor x PUE x 8760',
  formula: when(
    month.isBelow(when(blockIsCloud.isAbove(zero), blockCloudEnd, blockLeaseEnd)),
    blockLiveItMw
      .times(blockFilled)
      .times(blockInput('occupancy'))
      .times(blockInput('ownerShare'))
      .times(siteInput('loadFactor'))
      .times(itLoad)
      .times(siteInput('annualPue'))
      .times(hoursPerMonth),
    zero,
  ),
});

export const blockPowerBill = line('block.powerBill', {
  unit: 'USD/month',
  label: 'Power bill of the block',
  words: 'energy times power price',
  formula: blockEnergy.times(powerPrice),
});

export const blockUnrecovered = line('block.unrecoveredPower', {
  unit: 'USD/month',
  label: 'Power that nobody pays back',
  words: 'power bill of let halls less what tenants pay',
  formula: blockPowerBill.times(blockIsLet).times(siteInput('powerRecovered').complement()),
});

export const blockCloudPower = line('block.cloudPower', {
  unit: 'USD/month',
  label: 'Power of the cloud',
  words: 'power bill of a GPU cloud',
  formula: blockPowerBill.times(blockIsCloud),
});

export const aiEnergy = line('site.aiEnergy', {
  unit: 'MWh/month',
  label: 'AI energy',
  words: 'sum over the blocks',
  formula: blockEnergy.sum(),
});

export const aiPowerBill = line('site.aiPowerBill', {
  unit: 'USD/month',
  label: 'Power bill of the halls',
  words: 'sum over the blocks',
  formula: blockPowerBill.sum(),
});

export const unrecoveredPower = line('site.unrecoveredPower', {
  unit: 'USD/month',
  label: 'Power not passed through',
  words: 'sum over the blocks',
  formula: blockUnrecovered.sum(),
});

export const cloudPower = line('site.cloudPower', {
  unit: 'USD/month',
  label: 'Power of the GPU cloud',
  words: 'sum over the blocks',
  formula: blockCloudPower.sum(),
});

export const passThrough = line('site.passThrough', {
  unit: 'USD/month',
  label: 'Power passed through',
  words: 'power bill of the halls that tenants pay; income and cost alike, so not in NOI',
  formula: aiPowerBill.minus(unrecoveredPower).minus(cloudPower),
});

export const energyLines = [
  blockEnergy,
  blockPowerBill,
  blockUnrecovered,
  blockCloudPower,
  aiEnergy,
  aiPowerBill,
  unrecoveredPower,
  cloudPower,
  passThrough,
];
