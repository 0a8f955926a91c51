import { line, month, type Quantity, when, zero } from '../language/line.ts';
import { blockInput, choiceIs, daysPerYear, firstMonth, hoursPerDay, perMonth, siteInput } from './inputs.ts';
import { hashprice } from './market.ts';
import {
  hashratePerMw,
  miningEbitdaPerMw,
  movedEbitdaPerMw,
  movedOlderEbitdaPerMw,
  newEbitdaPerMw,
  newHashratePerMw,
  olderEbitdaPerMw,
  olderHashratePerMw,
  powerPrice,
  wallEfficiency,
} from './mining.ts';
import {
  aiUtilityMw,
  blockReady,
  displacedMw,
  doNothingMw,
  keptMiningMw,
  miningMw,
  miningToday,
} from './powerSplit.ts';

export const mainFleetMw = line('site.mainFleetMw', {
  unit: 'MW',
  label: 'Power of the main batch',
  words: 'mining power of today less that of older machines',
  formula: miningToday.times(siteInput('olderShare').complement()),
});

/** The main batch runs first, so blocks take the power of older machines. */
const ofMain = (mw: Quantity): Quantity => mw.atMost(mainFleetMw);

const isRefreshed = month.isAbove(siteInput('refreshMonth'));

/** Cash per month of mining `mw` with the machines of the plan; new ones after the refresh. */
const cashOf = (mw: Quantity): Quantity =>
  when(
    isRefreshed,
    mw.times(newEbitdaPerMw),
    ofMain(mw)
      .times(miningEbitdaPerMw)
      .plus(mw.minus(ofMain(mw)).times(olderEbitdaPerMw)),
  );

export const refreshCostPerMw = line('site.refreshCostPerMw', {
  unit: 'USD/MW',
  label: 'Cost of new machines per MW',
  words: 'new machines per MW times their price, less what the replaced ones of the main batch bring',
  source: '1000 / (e_new k) x 1000 TH x price per TH',
  formula: newHashratePerMw
    .in('TH/MW')
    .times(siteInput('refreshUsdPerTh'))
    .minus(hashratePerMw.in('TH/MW').times(siteInput('refreshResaleUsdPerTh'))),
});

const refreshOf = (mw: Quantity): Quantity =>
  when(month.equals(siteInput('refreshMonth')), mw.times(refreshCostPerMw).times(perMonth), zero);

export const keptRefresh = line('site.keptRefresh', {
  unit: 'USD/month',
  label: 'New machines for mining that stays',
  words: 'mining MW that stay times cost of new machines, in the month of refresh',
  fromDecision: true,
  formula: refreshOf(keptMiningMw),
});

export const doNothingRefresh = line('site.doNothingRefresh', {
  unit: 'USD/month',
  label: 'New machines, do-nothing',
  words: 'mining MW of do-nothing times cost of new machines, in the month of refresh',
  fromDecision: true,
  formula: refreshOf(doNothingMw),
});

export const doNothingCash = line('site.doNothingCash', {
  unit: 'USD/month',
  label: 'Cash if nothing is done',
  words: 'mining MW of do-nothing, by batch, times mining EBITDA per MW, less new machines',
  fromDecision: true,
  formula: cashOf(doNothingMw).minus(doNothingRefresh),
});

export const keptMiningCash = line('site.keptMiningCash', {
  unit: 'USD/month',
  label: 'Cash of mining that stays',
  words: 'mining MW that stay, by batch, times mining EBITDA per MW, less new machines',
  fromDecision: true,
  formula: cashOf(keptMiningMw).minus(keptRefresh),
});

export const handoverMiningCash = line('site.handoverMiningCash', {
  unit: 'USD/month',
  label: 'Mining cash until handover',
  words: 'mining MW until handover, by batch, times mining EBITDA per MW',
  source: 'mining goes on until the block needs the power',
  fromDecision: true,
  formula: ofMain(miningMw)
    .minus(ofMain(keptMiningMw))
    .times(miningEbitdaPerMw)
    .plus(
      miningMw.minus(ofMain(miningMw)).minus(keptMiningMw).plus(ofMain(keptMiningMw)).times(olderEbitdaPerMw),
    ),
});

export const miningCash = line('site.miningCash', {
  unit: 'USD/month',
  label: 'Mining cash',
  words: 'mining that stays and mining until handover',
  fromDecision: true,
  formula: keptMiningCash.plus(handoverMiningCash),
});

export const miningGivenUp = line('site.miningGivenUp', {
  unit: 'USD/month',
  label: 'Mining given up',
  words: 'mining cash of do-nothing less that of the plan',
  fromDecision: true,
  formula: doNothingCash.minus(miningCash),
});

const hashrateOf = (mw: Quantity): Quantity =>
  ofMain(mw)
    .times(hashratePerMw)
    .plus(mw.minus(ofMain(mw)).times(olderHashratePerMw));

export const hashrate = line('site.hashrate', {
  unit: 'EH',
  label: 'Hashrate',
  words: 'mining MW, by batch, times hashrate per MW; mining that stays has new machines after the refresh',
  fromDecision: true,
  formula: when(
    isRefreshed,
    keptMiningMw.times(newHashratePerMw).plus(hashrateOf(miningMw)).minus(hashrateOf(keptMiningMw)),
    hashrateOf(miningMw),
  ).in('EH'),
});

export const displacedShare = line('site.displacedShare', {
  unit: '1',
  label: 'Displaced share',
  words: 'mining MW displaced over utility MW of all blocks',
  shownAs: 'percent',
  formula: when(aiUtilityMw.isAbove(zero), displacedMw.over(aiUtilityMw), zero),
});

export const displacedOlderShare = line('site.displacedOlderShare', {
  unit: '1',
  label: 'Older machines among displaced',
  words: 'blocks take the power of older machines first',
  shownAs: 'percent',
  formula: when(
    displacedMw.isAbove(zero),
    miningToday.minus(mainFleetMw).atMost(displacedMw).over(displacedMw),
    zero,
  ),
});

export const machinePriceByMargin = line('site.machinePriceByMargin', {
  unit: 'USD/TH',
  label: 'Price of a machine by its margin',
  words: 'years of gross margin of one TH/s at the hashprice and power price of the month',
  source: 'm x max(HP / 1000 - 0.024e-3 e c, 0) x 365',
  fromDecision: true,
  formula: hashprice
    .at(month.atLeast(firstMonth))
    .in('USD/TH/day')
    .minus(
      hoursPerDay
        .times(wallEfficiency)
        .times(powerPrice.at(month.atLeast(firstMonth)))
        .in('USD/TH/day'),
    )
    .atLeast(zero)
    .times(daysPerYear)
    .times(siteInput('resaleMarginYears')),
});

export const displacedValuePerMw = line('site.displacedValuePerMw', {
  unit: 'USD/MW',
  label: 'Resale per MW displaced',
  words: 'machines per MW times their price, older ones first; or the main batch by the margin it earns',
  fromDecision: true,
  formula: when(
    choiceIs('site', 'resaleBasis', 'margin'),
    hashratePerMw.in('TH/MW').times(machinePriceByMargin),
    displacedOlderShare
      .complement()
      .times(hashratePerMw.in('TH/MW'))
      .times(siteInput('asicResaleUsdPerTh'))
      .plus(
        displacedOlderShare.times(olderHashratePerMw.in('TH/MW')).times(siteInput('olderResaleUsdPerTh')),
      ),
  ),
});

const isSold = choiceIs('site', 'displacedMachines', 'sell');
const isSaleMonth = month.equals(blockInput('asicSaleMonth'));

export const blockAsicProceeds = line('block.asicProceeds', {
  unit: 'USD/month',
  label: 'ASIC sale of the block',
  words: 'machines that the block displaces times the resale price, in the month of sale',
  fromDecision: true,
  formula: when(
    isSaleMonth.times(isSold),
    blockInput('utilityMw').times(displacedShare).times(displacedValuePerMw).times(perMonth),
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

export const blockMovedMw = line('block.movedMw', {
  unit: 'MW',
  label: 'Mining moved from the block',
  words: 'mining power that the block displaces, from the months of moving after its stop',
  formula: when(
    month
      .isAbove(blockInput('stopMonth').atMost(blockReady.minus(firstMonth)).plus(siteInput('redeployMonths')))
      .times(choiceIs('site', 'displacedMachines', 'redeploy')),
    blockInput('utilityMw').times(displacedShare),
    zero,
  ),
});

export const movedMw = line('site.movedMw', {
  unit: 'MW',
  label: 'Mining MW moved elsewhere',
  words: 'sum over the blocks; other sites need that much spare power',
  formula: blockMovedMw.sum(),
});

export const blockMovingCost = line('block.movingCost', {
  unit: 'USD/month',
  label: 'Cost of moving machines of the block',
  words:
    'machines that the block displaces times the cost of moving, in the month in which they would be sold',
  fromDecision: true,
  formula: when(
    isSaleMonth.times(choiceIs('site', 'displacedMachines', 'redeploy')),
    blockInput('utilityMw')
      .times(displacedShare)
      .times(
        displacedOlderShare
          .complement()
          .times(hashratePerMw.in('TH/MW'))
          .plus(displacedOlderShare.times(olderHashratePerMw.in('TH/MW'))),
      )
      .times(siteInput('redeployCostUsdPerTh'))
      .times(perMonth),
    zero,
  ),
});

export const redeployedCash = line('site.redeployedCash', {
  unit: 'USD/month',
  label: 'Cash of moved machines',
  words: 'mining MW moved elsewhere times their EBITDA per MW there, less the cost of moving',
  fromDecision: true,
  formula: movedMw
    .times(
      displacedOlderShare
        .complement()
        .times(movedEbitdaPerMw)
        .plus(displacedOlderShare.times(movedOlderEbitdaPerMw)),
    )
    .minus(blockMovingCost.sum()),
});

export const blockWriteOff = line('block.writeOff', {
  unit: 'USD/month',
  label: 'Write-off of displaced mining of the block',
  words: 'book value of mining that the block displaces, in the month in which its machines leave; no cash',
  fromDecision: true,
  formula: when(
    isSaleMonth,
    blockInput('utilityMw').times(displacedShare).times(siteInput('miningBookUsdPerMw')).times(perMonth),
    zero,
  ),
});

export const writeOff = line('site.writeOff', {
  unit: 'USD/month',
  label: 'Write-off of displaced mining',
  words: 'sum over the blocks; no cash, but deducted from tax',
  fromDecision: true,
  formula: blockWriteOff.sum(),
});

export const fleetLines = [
  mainFleetMw,
  refreshCostPerMw,
  keptRefresh,
  doNothingRefresh,
  doNothingCash,
  keptMiningCash,
  handoverMiningCash,
  miningCash,
  miningGivenUp,
  hashrate,
  displacedShare,
  displacedOlderShare,
  machinePriceByMargin,
  displacedValuePerMw,
  blockAsicProceeds,
  asicProceeds,
  blockMovedMw,
  movedMw,
  blockMovingCost,
  redeployedCash,
  blockWriteOff,
  writeOff,
];
