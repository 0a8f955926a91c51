import { constant, line, month, type Quantity, when, yearlySteps, zero } from '../language/line.ts';
import {
  aYear,
  blockInput,
  choiceIs,
  firstMonth,
  isWithin,
  marketInput,
  monthsPerYear,
  siteInput,
} from './inputs.ts';
import { blockItMw, blockLiveItMw, blockReady } from './powerSplit.ts';

const one = constant(1, '1');
const isModel = (value: string): Quantity => choiceIs('block', 'commercialModel', value);

export const blockIsLet = line('block.isLet', {
  unit: '1',
  label: 'Halls are let',
  words: '1 where the block is a powered shell, a retrofit, build-to-suit or modified gross',
  formula: when(
    isModel('buildToSuit')
      .plus(isModel('modifiedGross'))
      .plus(isModel('retrofit'))
      .plus(isModel('poweredShell'))
      .isAbove(zero),
    one,
    zero,
  ),
});

export const blockEarnsFrom = line('block.earnsFrom', {
  unit: 'month',
  label: 'Earns from',
  words: 'month in which the block is ready; a sold block never earns again',
  shownAs: 'date',
  formula: when(isModel('sell'), blockReady.plus(constant(1_200, 'month', 'a century')), blockReady),
});

export const firstReady = line('site.firstReady', {
  unit: 'month',
  label: 'First ready for service',
  words: 'earliest ready month of the blocks that are not sold, delay included',
  shownAs: 'date',
  formula: blockEarnsFrom.least(),
});

export const lastReady = line('site.lastReady', {
  unit: 'month',
  label: 'All ready for service',
  words: 'latest ready month of the blocks, delay included',
  shownAs: 'date',
  formula: blockReady.greatest(),
});

export const blockLeaseStart = line('block.leaseStart', {
  unit: 'month',
  label: 'Start of the lease',
  words: 'first ready month of the site where one lease holds for all, else that of the block',
  shownAs: 'date',
  formula: when(choiceIs('site', 'leaseStart', 'campus'), firstReady, blockReady),
});

export const blockLeaseEnd = line('block.leaseEnd', {
  unit: 'month',
  label: 'Month after the lease of the block',
  words: 'start of the lease plus its term',
  shownAs: 'date',
  formula: blockLeaseStart.plus(blockInput('leaseTermMonths')),
});

export const leaseEnd = line('site.leaseEnd', {
  unit: 'month',
  label: 'Month after the lease',
  words: 'latest end of the leases of the blocks',
  shownAs: 'date',
  formula: blockLeaseEnd.greatest(),
});

export const blockFilled = line('block.filled', {
  unit: '1',
  label: 'Share of the block filled',
  words: 'equal steps over the ramp from the month it is ready',
  fromDecision: true,
  shownAs: 'percent',
  formula: month
    .minus(blockReady)
    .plus(firstMonth)
    .over(siteInput('rampMonths').plus(firstMonth))
    .atLeast(zero)
    .atMost(one),
});

const rentRateOf = (year1: Quantity, escalator: Quantity, start: Quantity): Quantity =>
  year1.plus(marketInput('rentShiftUsdPerKwMonth')).atLeast(zero).times(yearlySteps(escalator, start));

export const rentRate = line('site.rentRate', {
  unit: 'USD/kWit/month',
  label: 'Rent per IT kW-month',
  words: 'rent of lease year 1 and the market shift, stepped up with each lease year',
  source: 'r1 (1 + g)^(k - 1) in lease year k',
  formula: rentRateOf(siteInput('rentUsdPerKwMonth'), siteInput('rentEscalator'), firstReady),
});

export const blockRentRate = line('block.rentRate', {
  unit: 'USD/kWit/month',
  label: 'Rent per IT kW-month of the block',
  words: 'rent of lease year 1 and the market shift, stepped up with each lease year',
  source: 'r1 (1 + g)^(k - 1) in lease year k',
  formula: rentRateOf(blockInput('rentUsdPerKwMonth'), blockInput('rentEscalator'), blockLeaseStart),
});

/** IT kW of the block that pay, ours in a joint venture. */
const paidKw = blockLiveItMw
  .in('kWit')
  .times(blockFilled)
  .times(blockInput('occupancy'))
  .times(blockInput('ownerShare'));

export const blockContractRent = line('block.contractRent', {
  unit: 'USD/month',
  label: 'Rent under contract of the block',
  words:
    'live critical IT kW, filled and leased, times rent, less vacancy, times our share, until the lease ends',
  formula: when(
    month.isBelow(blockLeaseEnd).times(blockIsLet),
    paidKw.times(blockRentRate).times(siteInput('vacancy').complement()),
    zero,
  ),
});

export const blockFailMonth = line('block.failMonth', {
  unit: 'month',
  label: 'Tenant fails in lease month',
  words: 'input; at once where the block is later than the tenant must accept',
  formula: when(
    marketInput('delayMonths').plus(blockInput('delayMonths')).isAbove(siteInput('terminationMonths')),
    firstMonth,
    siteInput('tenantDefaultMonth'),
  ),
});

export const blockRentPaid = line('block.rentPaid', {
  unit: '1',
  label: 'Share of rent paid',
  words:
    'all of it until the tenant fails, nothing in the void, then the share at which the halls are let again',
  shownAs: 'percent',
  formula: when(
    month.isBelow(blockLeaseStart.plus(blockFailMonth).minus(firstMonth)),
    one,
    when(
      month.isBelow(blockLeaseStart.plus(blockFailMonth).minus(firstMonth).plus(siteInput('voidMonths'))),
      zero,
      siteInput('reletShare'),
    ),
  ),
});

export const blockLandRent = line('block.landRent', {
  unit: 'USD/month',
  label: 'Powered land rent of the block',
  words: 'utility MW times yearly rent over twelve, stepped up yearly, times our share, until the lease ends',
  formula: when(
    isWithin(blockReady, blockLeaseEnd).times(isModel('poweredLand')),
    blockInput('utilityMw')
      .times(siteInput('landRentUsdPerMwYear'))
      .over(monthsPerYear)
      .times(yearlySteps(blockInput('rentEscalator'), blockLeaseStart))
      .times(blockInput('ownerShare')),
    zero,
  ),
});

export const blockRent = line('block.rent', {
  unit: 'USD/month',
  label: 'Lease income of the block',
  words: 'rent under contract, as far as it is paid, and rent of powered land',
  formula: blockContractRent.times(blockRentPaid).plus(blockLandRent),
});

export const blockFacilityCost = line('block.facilityCost', {
  unit: 'USD/month',
  label: 'Facility cost of the block',
  words:
    'modified gross: live IT kW that are leased, times facility cost, stepped up yearly, times our share',
  formula: when(
    month.isBelow(blockLeaseEnd).times(isModel('modifiedGross')),
    paidKw
      .times(siteInput('grossOpexUsdPerKwMonth'))
      .times(yearlySteps(siteInput('facilityEscalation'), blockLeaseStart)),
    zero,
  ),
});

export const blockLandlordCost = line('block.landlordCost', {
  unit: 'USD/month',
  label: 'Running cost of the block',
  words: 'lease income times the share that the landlord spends and gives back in credits, and facility cost',
  formula: blockRent
    .times(blockInput('landlordCostShare').plus(siteInput('slaCreditShare')))
    .plus(blockFacilityCost),
});

export const blockContractValue = line('block.contractValue', {
  unit: 'USD',
  label: 'Contract value of the block',
  words:
    'rent of all lease years at full occupancy, without vacancy; whole years, as announcements count them',
  source: 'TCV = 12 kW r1 ((1 + g)^n - 1) / g',
  formula: blockIsLet
    .times(blockItMw.in('kWit'))
    .times(blockInput('occupancy'))
    .times(blockInput('ownerShare'))
    .times(blockInput('rentUsdPerKwMonth').plus(marketInput('rentShiftUsdPerKwMonth')).atLeast(zero))
    .times(aYear)
    .times(
      when(
        blockInput('rentEscalator').equals(zero),
        blockInput('leaseTermMonths').over(aYear),
        blockInput('rentEscalator')
          .onePlus()
          .toThe(blockInput('leaseTermMonths').over(aYear))
          .minus(one)
          .over(blockInput('rentEscalator')),
      ),
    ),
});

export const contractValue = line('site.contractValue', {
  unit: 'USD',
  label: 'Contract value',
  words: 'sum over the blocks',
  source: 'TCV = 12 kW r1 ((1 + g)^n - 1) / g',
  formula: blockContractValue.sum(),
});

export const leaseLines = [
  blockIsLet,
  blockEarnsFrom,
  firstReady,
  lastReady,
  blockLeaseStart,
  blockLeaseEnd,
  leaseEnd,
  blockFilled,
  rentRate,
  blockRentRate,
  blockContractRent,
  blockFailMonth,
  blockRentPaid,
  blockLandRent,
  blockRent,
  blockFacilityCost,
  blockLandlordCost,
  blockContractValue,
  contractValue,
];
