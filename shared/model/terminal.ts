import { constant, line, month, reduce, when, yearlySteps, zero } from '../language/line.ts';
import { noi } from './income.ts';
import {
  aMonth,
  aYear,
  blockInput,
  choiceIs,
  isWithin,
  monthsPerYear,
  perMonth,
  siteInput,
} from './inputs.ts';
import { blockFilled, blockIsLet, blockLeaseEnd, blockRentRate, leaseEnd } from './lease.ts';
import { blockLiveItMw } from './powerSplit.ts';

const tenYears = constant(10, 'year', 'ten lease years');
const noYears = constant(0, 'year');
const percentPerYear = constant(1, '1/year');

export const exitNoi = line('site.exitNoi', {
  unit: 'USD',
  label: 'NOI after the sale',
  words: 'NOI of the twelve months after the month of sale, which the buyer pays for',
  formula: reduce(
    'total',
    when(
      month.isAbove(siteInput('exitMonth')).times(month.isAtMost(siteInput('exitMonth').plus(aYear))),
      noi,
      zero,
    ),
  ),
});

export const exitCapRate = line('site.exitCapRateUsed', {
  unit: '1',
  label: 'Cap rate at the sale',
  words: 'exit cap rate, higher for each lease year left below ten',
  source: 'cap + 25 to 50 bp per missing lease year below 10',
  shownAs: 'percent',
  formula: siteInput('exitCapRate').plus(
    tenYears
      .minus(leaseEnd.minus(siteInput('exitMonth')).minus(aMonth).over(monthsPerYear).atLeast(noYears))
      .atLeast(noYears)
      .times(siteInput('capPerMissingYear'))
      .times(percentPerYear),
  ),
});

export const exitPrice = line('site.exitPrice', {
  unit: 'USD',
  label: 'Price at the sale',
  words: 'NOI after the sale over the cap rate, less the cost of sale',
  source: 'NOI(x+1) / cap x (1 - cost)',
  formula: exitNoi.over(exitCapRate).times(siteInput('exitCost').complement()).atLeast(zero),
});

export const exitProceeds = line('site.exitProceeds', {
  unit: 'USD/month',
  label: 'Proceeds of the sale',
  words: 'price at the sale, in its month',
  formula: when(month.equals(siteInput('exitMonth')), exitPrice.times(perMonth), zero),
});

const paidKw = blockLiveItMw
  .in('kWit')
  .times(blockFilled)
  .times(blockInput('occupancy'))
  .times(blockInput('ownerShare'));

export const blockRenewalNoi = line('block.renewalNoi', {
  unit: 'USD/month',
  label: 'Expected NOI of a renewal of the block',
  words:
    'chance of renewal times IT kW times the share of the rent that it would have been, less running cost, for the renewal term',
  source: 'renewal at probability q and rent ratio',
  formula: when(
    isWithin(blockLeaseEnd, blockLeaseEnd.plus(siteInput('renewalMonths'))).times(blockIsLet),
    siteInput('renewalProbability')
      .times(paidKw)
      .times(
        blockRentRate
          .times(siteInput('renewalRentShare'))
          .times(siteInput('vacancy').complement())
          .times(blockInput('landlordCostShare').plus(siteInput('slaCreditShare')).complement())
          .minus(
            when(
              choiceIs('block', 'commercialModel', 'modifiedGross'),
              siteInput('grossOpexUsdPerKwMonth').times(
                yearlySteps(
                  siteInput('facilityEscalation'),
                  blockLeaseEnd.minus(blockInput('leaseTermMonths')),
                ),
              ),
              zero,
            ),
          ),
      ),
    zero,
  ),
});

export const renewalNoi = line('site.renewalNoi', {
  unit: 'USD/month',
  label: 'Expected NOI of a renewal',
  words: 'sum over the blocks',
  formula: blockRenewalNoi.sum(),
});

export const terminalLines = [exitNoi, exitCapRate, exitPrice, exitProceeds, blockRenewalNoi, renewalNoi];
