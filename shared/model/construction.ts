import { line, month, sCurve, when, zero } from '../language/line.ts';
import { blockInput, marketInput, perMonth, siteInput } from './inputs.ts';
import { hashratePerMw } from './mining.ts';
import { aiUtilityMw, blockItMw, displacedMw } from './powerSplit.ts';

export const blockSpendEnd = line('block.spendEnd', {
  unit: 'month',
  label: 'End of spending',
  words: 'start of spending plus its months and the delay of the market',
  shownAs: 'date',
  formula: blockInput('spendFrom').plus(blockInput('spendMonths')).plus(marketInput('delayMonths')),
});

export const blockSpendFrom = line('block.spendFrom', {
  unit: 'month',
  label: 'Start of spending',
  words: 'input',
  shownAs: 'date',
  formula: blockInput('spendFrom'),
});

export const blockHardCost = line('block.hardCost', {
  unit: 'USD',
  label: 'Hard cost of the block',
  words: 'critical IT MW times hard cost and its market shift, with contingency',
  formula: blockItMw
    .times(siteInput('hardCostUsdPerItMw'))
    .times(marketInput('hardCostShift').onePlus())
    .times(siteInput('contingency').onePlus()),
});

export const blockProgress = line('block.progress', {
  unit: '1',
  label: 'Share of the block paid for',
  words: 'S-curve over the months of spending; what lies before the decision is spent already',
  source: 'S(x) = 3x^2 - 2x^3',
  fromDecision: true,
  shownAs: 'percent',
  formula: sCurve(month.minus(blockInput('spendFrom')).over(blockSpendEnd.minus(blockInput('spendFrom')))),
});

export const blockCapex = line('block.capex', {
  unit: 'USD/month',
  label: 'Hard cost spent on the block',
  words: 'hard cost of the block times the progress of this month',
  formula: blockHardCost.times(blockProgress.minus(blockProgress.previous(zero))).times(perMonth),
});

export const worksCost = line('site.worksCost', {
  unit: 'USD',
  label: 'Site works',
  words: 'substation, fibre and decommissioning, once for a site that converts',
  formula: when(
    aiUtilityMw.isAbove(zero),
    siteInput('substationUsd').plus(siteInput('fibreUsd')).plus(siteInput('decommissionUsd')),
    zero,
  ),
});

export const worksFrom = line('site.worksFrom', {
  unit: 'month',
  label: 'Start of site works',
  words: 'earliest start of spending of the blocks',
  shownAs: 'date',
  formula: blockSpendFrom.least(),
});

export const worksEnd = line('site.worksEnd', {
  unit: 'month',
  label: 'End of site works',
  words: 'latest end of spending of the blocks',
  shownAs: 'date',
  formula: blockSpendEnd.greatest(),
});

export const worksProgress = line('site.worksProgress', {
  unit: '1',
  label: 'Share of site works paid for',
  words: 'S-curve from the first to the last month of spending',
  source: 'S(x) = 3x^2 - 2x^3',
  fromDecision: true,
  shownAs: 'percent',
  formula: when(
    aiUtilityMw.isAbove(zero),
    sCurve(month.minus(worksFrom).over(worksEnd.minus(worksFrom))),
    zero,
  ),
});

export const hardCapex = line('site.hardCapex', {
  unit: 'USD/month',
  label: 'Hard cost with contingency',
  words: 'sum over the blocks',
  formula: blockCapex.sum(),
});

export const worksCapex = line('site.worksCapex', {
  unit: 'USD/month',
  label: 'Site works spent',
  words: 'site works times the progress of this month',
  formula: worksCost.times(worksProgress.minus(worksProgress.previous(zero))).times(perMonth),
});

export const capex = line('site.capex', {
  unit: 'USD/month',
  label: 'Capex',
  words: 'hard cost with contingency, and site works',
  formula: hardCapex.plus(worksCapex),
});

export const displacedShare = line('site.displacedShare', {
  unit: '1',
  label: 'Displaced share',
  words: 'mining MW displaced over utility MW of all blocks',
  shownAs: 'percent',
  formula: when(aiUtilityMw.isAbove(zero), displacedMw.over(aiUtilityMw), zero),
});

export const blockAsicProceeds = line('block.asicProceeds', {
  unit: 'USD/month',
  label: 'ASIC sale of the block',
  words: 'machines that the block displaces times the resale price, in the month of sale',
  fromDecision: true,
  formula: when(
    month.equals(blockInput('asicSaleMonth')),
    blockInput('utilityMw')
      .times(displacedShare)
      .times(hashratePerMw.in('TH/MW'))
      .times(siteInput('asicResaleUsdPerTh'))
      .times(perMonth),
    zero,
  ),
});

export const asicProceeds = line('site.asicProceeds', {
  unit: 'USD/month',
  label: 'ASIC resale',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockAsicProceeds.sum(),
});

export const constructionLines = [
  blockSpendEnd,
  blockSpendFrom,
  blockHardCost,
  blockProgress,
  blockCapex,
  worksCost,
  worksFrom,
  worksEnd,
  worksProgress,
  hardCapex,
  worksCapex,
  capex,
  displacedShare,
  blockAsicProceeds,
  asicProceeds,
];
