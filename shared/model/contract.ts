import { constant, growth, line, month, previousOf, when, zero } from '../language/line.ts';
import { rent } from './income.ts';
import {
  aMonth,
  blockInput,
  choiceIs,
  decisionDate,
  firstMonth,
  isWithin,
  marketInput,
  perMonth,
  siteInput,
} from './inputs.ts';
import {
  blockContractRent,
  blockContractValue,
  blockFailMonth,
  blockIsLet,
  blockLandRent,
  blockLeaseEnd,
  blockLeaseStart,
  blockRent,
  firstReady,
} from './lease.ts';
import { aiUtilityMw, blockItMw, blockReady } from './powerSplit.ts';

const one = constant(1, '1');
/** The month in which the tenant stops paying. */
const failsAt = blockLeaseStart.plus(blockFailMonth).minus(firstMonth);

export const blockPrepaid = line('block.prepaid', {
  unit: 'USD',
  label: 'Prepayment of the block',
  words: 'share of the contract value that is paid in advance',
  source: 'cash_0 += p TCV; revenue cash -= p TCV / n',
  formula: blockContractValue.times(siteInput('prepaymentShare')),
});

export const blockPrepaymentCash = line('block.prepaymentCash', {
  unit: 'USD/month',
  label: 'Prepayment, received and worked off',
  words:
    'received before the start of the lease; worked off in equal parts over its months while the tenant pays',
  source: 'cash_0 += p TCV; revenue cash -= p TCV / n',
  fromDecision: true,
  formula: when(
    month.equals(blockLeaseStart.minus(siteInput('prepaymentMonths')).atLeast(decisionDate)),
    blockPrepaid.times(perMonth),
    zero,
  ).minus(
    when(
      isWithin(blockLeaseStart, blockLeaseEnd.atMost(failsAt)),
      blockPrepaid.over(blockInput('leaseTermMonths')),
      zero,
    ),
  ),
});

export const prepaymentCash = line('site.prepaymentCash', {
  unit: 'USD/month',
  label: 'Prepayment, received and worked off',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockPrepaymentCash.sum(),
});

export const blockLostRent = line('block.lostRent', {
  unit: 'USD/month',
  label: 'Rent lost to default',
  words: 'rent under contract less rent paid',
  formula: blockContractRent.plus(blockLandRent).minus(blockRent),
});

export const lostRent = line('site.lostRent', {
  unit: 'USD/month',
  label: 'Rent lost to default',
  words: 'sum over the blocks',
  formula: blockLostRent.sum(),
});

export const backstopCover = line('site.backstopCover', {
  unit: 'USD',
  label: 'Cover of the backstop',
  words: 'backstop at the start of the lease, falling evenly to nothing over its run-off',
  source: 'amortising cap; Abernathy runs off over 10 years',
  formula: siteInput('backstopUsd').times(
    one.minus(month.minus(firstReady).atLeast(decisionDate).over(siteInput('backstopMonths'))).atLeast(zero),
  ),
});

export const backstopIncome = line('site.backstopIncome', {
  unit: 'USD/month',
  label: 'Paid by the guarantor',
  words: 'rent lost to default, as far as the cover exceeds what the guarantor has paid',
  formula: lostRent.atMost(
    backstopCover.minus(previousOf('site.backstopPaid', zero)).atLeast(zero).times(perMonth),
  ),
});

export const backstopPaid = line('site.backstopPaid', {
  unit: 'USD',
  label: 'Paid by the guarantor so far',
  words: 'sum of the payments up to this month',
  formula: previousOf('site.backstopPaid', zero).plus(backstopIncome.times(aMonth)),
});

export const blockRefit = line('block.refit', {
  unit: 'USD/month',
  label: 'Refit for a new tenant',
  words: 'critical IT MW times refit cost, in the month in which the halls are let again; our share',
  formula: when(
    month
      .equals(failsAt.plus(siteInput('voidMonths')))
      .times(month.isBelow(blockLeaseEnd))
      .times(blockIsLet),
    blockItMw.times(siteInput('refitUsdPerItMw')).times(blockInput('ownerShare')).times(perMonth),
    zero,
  ),
});

export const blockLateDamages = line('block.lateDamages', {
  unit: 'USD/month',
  label: 'Damages for lateness of the block',
  words: 'share of a full month of rent, for each month between the end of grace and ready for service',
  source: 'LD = rent per day x days beyond long-stop',
  formula: when(
    isWithin(blockInput('readyMonth').plus(siteInput('ldGraceMonths')), blockReady).times(blockIsLet),
    blockItMw
      .in('kWit')
      .times(blockInput('rentUsdPerKwMonth').plus(marketInput('rentShiftUsdPerKwMonth')).atLeast(zero))
      .times(siteInput('ldShareOfRent'))
      .times(blockInput('ownerShare')),
    zero,
  ),
});

export const refit = line('site.refit', {
  unit: 'USD/month',
  label: 'Refit for a new tenant',
  words: 'sum over the blocks',
  formula: blockRefit.sum(),
});

export const lateDamages = line('site.lateDamages', {
  unit: 'USD/month',
  label: 'Damages for lateness',
  words: 'sum over the blocks',
  formula: blockLateDamages.sum(),
});

export const warrantCost = line('site.warrantCost', {
  unit: 'USD/month',
  label: 'Cost of warrants',
  words: 'value of warrants given for a backstop, at the decision, for a site that converts',
  source: 'number of warrants times Black-Scholes value',
  fromDecision: true,
  formula: when(
    month.equals(decisionDate).times(aiUtilityMw.isAbove(zero)),
    siteInput('warrantCostUsd').times(perMonth),
    zero,
  ),
});

export const contractCash = line('site.contractCash', {
  unit: 'USD/month',
  label: 'Prepayment, support and damages',
  words: 'prepayment and payments of the guarantor, less damages, refit and cost of warrants',
  fromDecision: true,
  formula: prepaymentCash.plus(backstopIncome).minus(lateDamages).minus(refit).minus(warrantCost),
});

export const blockSaleProceeds = line('block.saleProceeds', {
  unit: 'USD/month',
  label: 'Sale of the block',
  words: 'utility MW times sale price times our share, in the month in which it is handed over',
  fromDecision: true,
  formula: when(
    month.equals(blockReady.atLeast(decisionDate)).times(choiceIs('block', 'commercialModel', 'sell')),
    blockInput('utilityMw')
      .times(siteInput('salePriceUsdPerMw'))
      .times(blockInput('ownerShare'))
      .times(perMonth),
    zero,
  ),
});

export const saleProceeds = line('site.saleProceeds', {
  unit: 'USD/month',
  label: 'Sale of power and land',
  words: 'sum over the blocks',
  fromDecision: true,
  formula: blockSaleProceeds.sum(),
});

export const survival = line('site.survival', {
  unit: '1',
  label: 'Survival of a tenant',
  words: 'one less the yearly chance of default, to the power of the years since the decision',
  fromDecision: true,
  formula: growth(zero.minus(siteInput('tenantDefaultRate')), 0),
});

const survivalSinceStart = survival.over(survival.at(firstReady)).atMost(one);
const survivalBeforeVoid = survival
  .at(month.minus(siteInput('voidMonths')))
  .over(survival.at(firstReady))
  .atMost(one);

export const expectedLoss = line('site.expectedLoss', {
  unit: 'USD/month',
  label: 'Expected credit loss',
  words:
    'rent times the chance that the tenant has failed, less what those bring that were let again after the void',
  source: 'survival-weighted rent: S(t) + q (1 - S(t - void))',
  formula: rent.times(
    one.minus(survivalSinceStart).minus(siteInput('reletShare').times(one.minus(survivalBeforeVoid))),
  ),
});

export const contractLines = [
  blockPrepaid,
  blockPrepaymentCash,
  prepaymentCash,
  blockLostRent,
  lostRent,
  backstopCover,
  backstopIncome,
  backstopPaid,
  blockRefit,
  blockLateDamages,
  refit,
  lateDamages,
  warrantCost,
  contractCash,
  blockSaleProceeds,
  saleProceeds,
  survival,
  expectedLoss,
];
