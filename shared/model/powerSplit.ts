import { constant, line, month, when, zero } from '../language/line.ts';
import { blockInput, choiceIs, firstMonth, marketInput, siteInput } from './inputs.ts';

export const blockDelay = line('block.delay', {
  unit: 'month',
  label: 'Delay of the block',
  words: 'delay of the market and of the block',
  formula: marketInput('delayMonths').plus(blockInput('delayMonths')),
});

export const blockReady = line('block.readyMonth', {
  unit: 'month',
  label: 'Ready for service',
  words: 'planned month, later by the delays of the market and of the block',
  shownAs: 'date',
  formula: blockInput('readyMonth').plus(blockDelay),
});

/** Sold blocks and blocks of which only land and power are let hold no IT capacity of ours. */
export const blockHasHalls = line('block.hasHalls', {
  unit: '1',
  label: 'Has halls of ours',
  words: '1 unless the block is sold or only its land and power are let',
  formula: when(
    choiceIs('block', 'commercialModel', 'sell')
      .plus(choiceIs('block', 'commercialModel', 'poweredLand'))
      .isAbove(zero),
    zero,
    constant(1, '1'),
  ),
});

export const blockUtilityMw = line('block.utilityMw', {
  unit: 'MW',
  label: 'Utility MW of the block',
  words: 'input',
  formula: blockInput('utilityMw'),
});

export const blockItMw = line('block.itMw', {
  unit: 'MWit',
  label: 'Critical IT MW of the block',
  words: 'utility MW less station service, over the utility-to-IT ratio; none without halls of ours',
  source: 'utility-to-IT ratio of the design, not the annual PUE',
  formula: blockHasHalls
    .times(blockInput('utilityMw'))
    .times(siteInput('stationService').complement())
    .over(siteInput('utilityToIt')),
});

export const blockLiveMw = line('block.liveMw', {
  unit: 'MW',
  label: 'Live AI power of the block',
  words: 'all of the block from the month it is ready',
  fromDecision: true,
  formula: when(month.isAtLeast(blockReady), blockInput('utilityMw'), zero),
});

export const blockLiveItMw = line('block.liveItMw', {
  unit: 'MWit',
  label: 'Live IT power of the block',
  words: 'all critical IT MW of the block from the month it is ready',
  fromDecision: true,
  formula: when(month.isAtLeast(blockReady), blockItMw, zero),
});

export const blockCommittedMw = line('block.committedMw', {
  unit: 'MW',
  label: 'Power taken by the block',
  words: 'all of the block after it stopped mining, or from the month it is ready if that is earlier',
  fromDecision: true,
  formula: when(
    month.isAbove(blockInput('stopMonth').atMost(blockReady.minus(firstMonth))),
    blockInput('utilityMw'),
    zero,
  ),
});

export const energisedMw = line('site.energisedMw', {
  unit: 'MW',
  label: 'Energised MW',
  words: 'input',
  formula: siteInput('energisedMw'),
});

export const finalMw = line('site.finalMw', {
  unit: 'MW',
  label: 'Most power the site has',
  words: 'energised or, where its date is known, contracted MW',
  // An unknown date is infinitely far: the only month that is not before the next one.
  formula: when(
    siteInput('contractedFrom').isBelow(siteInput('contractedFrom').plus(firstMonth)),
    siteInput('energisedMw').atLeast(siteInput('contractedMw')),
    siteInput('energisedMw'),
  ),
});

export const availableMw = line('site.availableMw', {
  unit: 'MW',
  label: 'Available MW',
  words: 'energised MW; contracted MW after the month in which they are energised',
  fromDecision: true,
  formula: when(month.isAbove(siteInput('contractedFrom')), finalMw, siteInput('energisedMw')),
});

export const aiUtilityMw = line('site.aiUtilityMw', {
  unit: 'MW',
  label: 'To AI',
  words: 'utility MW of all blocks of the site',
  formula: blockUtilityMw.sum(),
});

export const criticalItMw = line('site.criticalItMw', {
  unit: 'MWit',
  label: 'Critical IT MW',
  words: 'critical IT MW of all blocks of the site',
  source: 'utility-to-IT ratio of the design, not the annual PUE',
  formula: blockItMw.sum(),
});

export const aiShare = line('site.aiShare', {
  unit: '1',
  label: 'AI share',
  words: 'utility MW to AI over the most power the site has',
  mayBeNone: true,
  shownAs: 'percent',
  formula: aiUtilityMw.over(finalMw),
});

export const miningToday = line('site.miningToday', {
  unit: 'MW',
  label: 'Mining today',
  words: 'power of the fleet, at most what is energised and not reserved',
  formula: siteInput('miningMw')
    .atMost(siteInput('energisedMw').minus(siteInput('reservedMw')))
    .atLeast(zero),
});

export const committedMw = line('site.committedMw', {
  unit: 'MW',
  label: 'Power taken by blocks',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockCommittedMw.sum(),
});

export const aiMw = line('site.aiMw', {
  unit: 'MW',
  label: 'AI, utility MW',
  words: 'live power of all blocks',
  fromDecision: true,
  formula: blockLiveMw.sum(),
});

export const inBuildMw = line('site.inBuildMw', {
  unit: 'MW',
  label: 'In build, utility MW',
  words: 'power taken by blocks that are not ready yet',
  fromDecision: true,
  formula: committedMw.minus(aiMw),
});

export const reservedMw = line('site.reservedMw', {
  unit: 'MW',
  label: 'Reserved MW',
  words: 'reserved power, at most what is available',
  fromDecision: true,
  formula: siteInput('reservedMw').atMost(availableMw),
});

export const miningMw = line('site.miningMw', {
  unit: 'MW',
  label: 'Mining MW',
  words: 'mining power of today, at most what reserve and blocks leave',
  source: 'power split: never above the energised interconnection',
  fromDecision: true,
  formula: miningToday.atMost(availableMw.minus(reservedMw).minus(committedMw)).atLeast(zero),
});

export const keptMiningMw = line('site.keptMiningMw', {
  unit: 'MW',
  label: 'Mining MW that stay',
  words: 'mining power that no block of the plan ever takes',
  fromDecision: true,
  formula: miningToday.atMost(availableMw.minus(reservedMw).minus(aiUtilityMw)).atLeast(zero),
});

export const handoverMiningMw = line('site.handoverMiningMw', {
  unit: 'MW',
  label: 'Mining MW until handover',
  words: 'mining power that goes on until its block needs it',
  fromDecision: true,
  formula: miningMw.minus(keptMiningMw),
});

export const doNothingMw = line('site.doNothingMw', {
  unit: 'MW',
  label: 'Mining MW, do-nothing',
  words: 'mining power of today, at most what reserve leaves',
  fromDecision: true,
  formula: miningToday.atMost(availableMw.minus(reservedMw)).atLeast(zero),
});

export const unusedMw = line('site.unusedMw', {
  unit: 'MW',
  label: 'Unused MW',
  words: 'available less reserved, blocks and mining',
  fromDecision: true,
  formula: availableMw.minus(reservedMw).minus(committedMw).minus(miningMw),
});

export const itMw = line('site.itMw', {
  unit: 'MWit',
  label: 'Live critical IT MW',
  words: 'critical IT MW of blocks that are ready',
  fromDecision: true,
  formula: blockLiveItMw.sum(),
});

export const displacedMw = line('site.displacedMw', {
  unit: 'MW',
  label: 'Mining MW displaced',
  words: 'mining power of today less what stays when all blocks are taken from the most power the site has',
  formula: miningToday.minus(
    miningToday.atMost(finalMw.minus(siteInput('reservedMw')).minus(aiUtilityMw)).atLeast(zero),
  ),
});

export const powerSplitLines = [
  blockDelay,
  blockReady,
  blockHasHalls,
  blockUtilityMw,
  blockItMw,
  blockLiveMw,
  blockLiveItMw,
  blockCommittedMw,
  energisedMw,
  finalMw,
  availableMw,
  aiUtilityMw,
  criticalItMw,
  aiShare,
  miningToday,
  committedMw,
  aiMw,
  inBuildMw,
  reservedMw,
  miningMw,
  keptMiningMw,
  handoverMiningMw,
  doNothingMw,
  unusedMw,
  itMw,
  displacedMw,
];
