import { line, month, sCurve, when, zero } from '../language/line.ts';
import { blockIsCloud, gpuCapex } from './gpuCloud.ts';
import { blockInput, marketInput, perMonth, siteInput } from './inputs.ts';
import { aiUtilityMw, blockDelay, blockItMw } from './powerSplit.ts';

export const blockSpendEnd = line('block.spendEnd', {
  unit: 'month',
  label: 'End of spending',
  words: 'start of spending plus its months and the delay of the block',
  shownAs: 'date',
  formula: blockInput('spendFrom').plus(blockInput('spendMonths')).plus(blockDelay),
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
  words: 'critical IT MW times hard cost and its market shift, with contingency and soft cost; our share',
  formula: blockItMw
    .times(blockInput('hardCostUsdPerItMw'))
    .times(marketInput('hardCostShift').onePlus())
    .times(siteInput('contingency').plus(siteInput('softCostShare')).onePlus())
    .times(blockInput('ownerShare')),
});

export const blockProgress = line('block.progress', {
  unit: '1',
  label: 'Share of the block paid for',
  words:
    'deposits when spending begins, then the S-curve over its months; what lies before the decision is spent already',
  source: 'S(x) = 3x^2 - 2x^3',
  fromDecision: true,
  shownAs: 'percent',
  formula: when(month.isAtLeast(blockInput('spendFrom')), siteInput('depositShare'), zero).plus(
    siteInput('depositShare')
      .complement()
      .times(sCurve(month.minus(blockInput('spendFrom')).over(blockSpendEnd.minus(blockInput('spendFrom'))))),
  ),
});

/** Deposits that fall at the decision are still to be paid; all other progress of before is not. */
const spentBefore = when(blockInput('spendFrom').isBelow(zero), siteInput('depositShare'), zero).plus(
  siteInput('depositShare')
    .complement()
    .times(sCurve(zero.minus(blockInput('spendFrom')).over(blockSpendEnd.minus(blockInput('spendFrom'))))),
);

export const blockCapex = line('block.capex', {
  unit: 'USD/month',
  label: 'Hard cost spent on the block',
  words: 'hard cost of the block times the progress of this month; deposits of today fall at the decision',
  fromDecision: true,
  formula: blockHardCost.times(blockProgress.minus(blockProgress.previous(spentBefore))).times(perMonth),
});

export const worksCost = line('site.worksCost', {
  unit: 'USD',
  label: 'Site works',
  words: 'substation, fibre and decommissioning, once for a site that converts; our share',
  formula: when(
    aiUtilityMw.isAbove(zero),
    siteInput('substationUsd')
      .plus(siteInput('fibreUsd'))
      .plus(siteInput('decommissionUsd'))
      .times(siteInput('ownerShare')),
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
  words: 'hard and soft cost with contingency, sum over the blocks',
  fromDecision: true,
  formula: blockCapex.sum(),
});

export const blockCloudCapex = line('block.cloudCapex', {
  unit: 'USD/month',
  label: 'Hard cost of cloud halls',
  words: 'hard cost spent on the block where it is a GPU cloud',
  fromDecision: true,
  formula: blockCapex.times(blockIsCloud),
});

export const cloudCapex = line('site.cloudCapex', {
  unit: 'USD/month',
  label: 'Hard cost of cloud halls',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockCloudCapex.sum(),
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
  words: 'hard and soft cost with contingency, site works, and GPUs',
  fromDecision: true,
  formula: hardCapex.plus(worksCapex).plus(gpuCapex),
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
  blockCloudCapex,
  cloudCapex,
  worksCapex,
  capex,
];
