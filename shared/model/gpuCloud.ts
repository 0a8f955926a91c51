import { constant, growth, line, month, when, zero } from '../language/line.ts';
import {
  blockInput,
  choiceIs,
  decisionDate,
  hoursPerMonth,
  isWithin,
  perMonth,
  siteInput,
} from './inputs.ts';
import { blockFilled } from './lease.ts';
import { blockItMw, blockReady } from './powerSplit.ts';

const one = constant(1, '1');

export const blockIsCloud = line('block.isCloud', {
  unit: '1',
  label: 'GPU cloud',
  words: '1 where the block runs servers of our own',
  formula: when(choiceIs('block', 'commercialModel', 'gpuCloud'), one, zero),
});

export const blockGpus = line('block.gpus', {
  unit: 'GPU',
  label: 'GPUs of the block',
  words: 'critical IT kW that are used, over the power of a GPU, times our share',
  source: 'IREN: 200 MW for 76,000 GB300',
  formula: blockIsCloud
    .times(blockItMw.in('kWit'))
    .times(blockInput('occupancy'))
    .times(blockInput('ownerShare'))
    .over(siteInput('gpuKw')),
});

export const blockCloudEnd = line('block.cloudEnd', {
  unit: 'month',
  label: 'Month after the cloud',
  words: 'ready month plus the term of the block',
  shownAs: 'date',
  formula: blockReady.plus(blockInput('leaseTermMonths')),
});

export const gpuMarketPrice = line('site.gpuMarketPrice', {
  unit: 'USD/GPU/hour',
  label: 'Market price of a GPU-hour',
  words: 'price at the decision, falling each year',
  formula: siteInput('gpuMarketUsdPerHour').times(growth(zero.minus(siteInput('gpuPriceDecline')), 0)),
});

export const blockGpuPrice = line('block.gpuPrice', {
  unit: 'USD/GPU/hour',
  label: 'Price of a GPU-hour',
  words: 'contract price while the contract runs, then the market price',
  formula: when(
    month.isBelow(blockReady.plus(siteInput('gpuContractMonths'))),
    siteInput('gpuContractUsdPerHour'),
    gpuMarketPrice,
  ),
});

export const blockCloudRevenue = line('block.cloudRevenue', {
  unit: 'USD/month',
  label: 'GPU revenue of the block',
  words: 'GPUs in use times hours times utilisation times price',
  source: 'N x 8760 x utilisation x price',
  formula: when(
    isWithin(blockReady, blockCloudEnd),
    blockGpus.times(blockFilled).times(hoursPerMonth).times(siteInput('gpuUtilisation')).times(blockGpuPrice),
    zero,
  ),
});

const gpuFrom = blockReady.minus(siteInput('gpuLeadMonths')).atLeast(decisionDate);
const lives = month.minus(gpuFrom).over(siteInput('gpuLifeMonths'));

export const blockGpuCapex = line('block.gpuCapex', {
  unit: 'USD/month',
  label: 'GPUs bought for the block',
  words: 'GPUs times their cost, before the start and again after each life while the term runs',
  fromDecision: true,
  formula: when(
    isWithin(gpuFrom, blockCloudEnd.minus(siteInput('gpuLeadMonths'))).times(lives.equals(lives.ceiling())),
    blockGpus
      .times(siteInput('gpuCostUsd'))
      .times(growth(zero.minus(siteInput('gpuCostDecline')), 0))
      .times(perMonth),
    zero,
  ),
});

export const blockGpuResale = line('block.gpuResale', {
  unit: 'USD/month',
  label: 'GPUs sold by the block',
  words: 'cost of the GPUs bought a life ago times their residual',
  formula: when(
    month.isAtLeast(siteInput('gpuLifeMonths')),
    blockGpuCapex.at(month.minus(siteInput('gpuLifeMonths'))).times(siteInput('gpuResidual')),
    zero,
  ),
});

export const cloudRevenue = line('site.cloudRevenue', {
  unit: 'USD/month',
  label: 'GPU revenue',
  words: 'sum over the blocks',
  formula: blockCloudRevenue.sum(),
});

export const gpuCapex = line('site.gpuCapex', {
  unit: 'USD/month',
  label: 'GPUs bought',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockGpuCapex.sum(),
});

export const gpuResale = line('site.gpuResale', {
  unit: 'USD/month',
  label: 'GPUs sold',
  words: 'sum over the blocks',
  formula: blockGpuResale.sum(),
});

export const gpuCloudLines = [
  blockIsCloud,
  blockGpus,
  blockCloudEnd,
  gpuMarketPrice,
  blockGpuPrice,
  blockCloudRevenue,
  blockGpuCapex,
  blockGpuResale,
  cloudRevenue,
  gpuCapex,
  gpuResale,
];
