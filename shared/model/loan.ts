import { constant, discount, line, month, previousOf, reduce, when, zero } from '../language/line.ts';
import { conversionCash, isSoldInTheEnd } from './cash.ts';
import { capex } from './construction.ts';
import { noi } from './income.ts';
import { aMonth, choiceIs, decisionDate, firstMonth, halfMonth, perMonth, siteInput } from './inputs.ts';
import { firstReady } from './lease.ts';
import { stableNoiTotal } from './stabilised.ts';

const one = constant(1, '1');
const twelve = constant(12, '1', 'months in a year');
const monthlyRate = siteInput('loanRate').over(twelve);
const isAfterDecision = month.isAtLeast(firstMonth);

export const capitalisedUntil = line('site.capitalisedUntil', {
  unit: 'month',
  label: 'Interest capitalised until',
  words: 'month before the first block is ready, later or earlier as the loan says',
  shownAs: 'date',
  formula: firstReady.minus(firstMonth).plus(siteInput('capitalisedMonths')).atLeast(decisionDate),
});

export const repaidFrom = line('site.interestOnlyUntil', {
  unit: 'month',
  label: 'Interest only until',
  words: 'months of interest only after the last capitalised one',
  shownAs: 'date',
  formula: capitalisedUntil.plus(siteInput('interestOnlyMonths')),
});

export const maturity = line('site.maturity', {
  unit: 'month',
  label: 'Loan repaid by',
  words: 'months of repayment after interest only; the month of sale if that comes first',
  shownAs: 'date',
  formula: when(
    isSoldInTheEnd,
    repaidFrom.plus(siteInput('amortisationMonths')).atMost(siteInput('exitMonth')),
    repaidFrom.plus(siteInput('amortisationMonths')),
  ),
});

/** Months of repayment as they were agreed: a sale comes on top, and does not shrink the loan. */
const isScheduled = month
  .isAbove(repaidFrom)
  .times(month.isAtMost(repaidFrom.plus(siteInput('amortisationMonths'))));
const isRepaying = month.isAbove(repaidFrom).times(month.isAtMost(maturity));

export const drawable = line('site.drawable', {
  unit: 'USD/month',
  label: 'Capex that can be financed',
  words: 'capex until interest-only ends',
  fromDecision: true,
  formula: when(month.isAtMost(repaidFrom.atMost(maturity)), capex, zero),
});

export const fullBalance = line('site.fullBalance', {
  unit: 'USD',
  label: 'Balance if all were borrowed',
  words:
    'balance of before, draws of all capex, and while it is capitalised interest on the balance and for half a month on the draws',
  source: 'bal += draw + bal r/12 + draw r/24',
  fromDecision: true,
  formula: previousOf('site.fullBalance', zero)
    .plus(drawable.times(aMonth))
    .plus(
      when(
        month.isAtMost(capitalisedUntil).times(isAfterDecision),
        previousOf('site.fullBalance', zero)
          .times(monthlyRate)
          .plus(drawable.times(aMonth).times(monthlyRate).times(halfMonth)),
        zero,
      ),
    ),
});

export const loanDiscount = line('site.loanDiscount', {
  unit: '1',
  label: 'Discount factor, loan',
  words: 'worth today of one dollar in this month, at the monthly rate of the loan',
  source: '(1 + r/12)^-t',
  fromDecision: true,
  formula: discount(monthlyRate.onePlus().toThe(12).minus(one)),
});

export const repayingNoi = line('site.repayingNoi', {
  unit: 'USD',
  label: 'NOI that can repay',
  words:
    'NOI of the agreed months of repayment, as far as it is above 0, at the rate of the loan to the end of interest-only',
  source: 'PV(NOI over loan life at loan rate)',
  formula: reduce('total', when(isScheduled, noi.atLeast(zero), zero).times(loanDiscount)).over(
    loanDiscount.at(repaidFrom),
  ),
});

export const loanLimitDscr = line('site.loanLimitDscr', {
  unit: 'USD',
  label: 'Loan that NOI carries',
  words: 'NOI that can repay, over the sizing DSCR',
  source: 'debt = PV(NOI / DSCR target)',
  formula: repayingNoi.over(siteInput('targetDscr')),
});

export const loanLimitValue = line('site.loanLimitValue', {
  unit: 'USD',
  label: 'Loan that the value carries',
  words: 'NOI of the first full year over the valuation cap rate, times loan to value',
  source: 'LTV x value',
  formula: stableNoiTotal.atLeast(zero).over(siteInput('valuationCapRate')).times(siteInput('loanToValue')),
});

export const borrowedShare = line('site.borrowedShare', {
  unit: '1',
  label: 'Share of capex borrowed',
  words: 'loan to cost, or less where NOI or value carry less of the balance',
  source: 'size = least of LTC, DSCR, LTV',
  shownAs: 'percent',
  formula: when(
    fullBalance.at(repaidFrom).isAbove(zero),
    siteInput('loanToCost')
      .atMost(loanLimitDscr.over(fullBalance.at(repaidFrom)))
      .atMost(loanLimitValue.over(fullBalance.at(repaidFrom))),
    zero,
  ),
});

export const loan = line('site.loan', {
  unit: 'USD',
  label: 'Loan',
  words: 'balance at the end of interest-only',
  formula: fullBalance.at(repaidFrom).times(borrowedShare),
});

export const levelPayment = line('site.levelPayment', {
  unit: 'USD/month',
  label: 'Level payment',
  words: 'loan times the annuity over the months of repayment',
  source: 'a = r / (1 - (1 + r)^-n)',
  formula: when(
    siteInput('loanRate').isAbove(zero),
    loan
      .times(monthlyRate)
      .over(
        one.minus(monthlyRate.onePlus().toThe(zero.minus(siteInput('amortisationMonths')).over(firstMonth))),
      )
      .times(perMonth),
    loan.over(siteInput('amortisationMonths')),
  ),
});

export const sculptedShare = line('site.sculptedShare', {
  unit: '1',
  label: 'Share of NOI that repays',
  words: 'loan over NOI that can repay',
  source: 'DS = NOI / DSCR',
  shownAs: 'percent',
  formula: when(repayingNoi.isAbove(zero), loan.over(repayingNoi), zero),
});

export const draws = line('site.draws', {
  unit: 'USD/month',
  label: 'Loan draws',
  words: 'share borrowed of the capex that can be financed',
  fromDecision: true,
  formula: drawable.times(borrowedShare),
});

const balanceBefore = previousOf('site.loanBalance', zero);

export const loanInterest = line('site.loanInterest', {
  unit: 'USD/month',
  label: 'Interest',
  words: 'a twelfth of the rate on the balance of before, and for half a month on the draws',
  source: 'bal r/12 + draw r/24',
  formula: balanceBefore.times(perMonth).times(monthlyRate).plus(draws.times(monthlyRate).times(halfMonth)),
});

export const capitalisedInterest = line('site.capitalisedInterest', {
  unit: 'USD/month',
  label: 'Capitalised interest',
  words: 'interest that is added to the loan',
  formula: when(month.isAtMost(capitalisedUntil), loanInterest, zero),
});

const owed = balanceBefore.times(perMonth).plus(loanInterest);

export const debtService = line('site.debtService', {
  unit: 'USD/month',
  label: 'Debt service',
  words:
    'interest while only that is due, then level or sculpted payments, at most what is owed; all that is owed at the end',
  source: 'level annuity, or sculpted DS = NOI / DSCR',
  formula: when(
    month.isAtLeast(maturity),
    owed.plus(draws),
    when(
      month.isAtMost(capitalisedUntil),
      zero,
      when(
        month.isAtMost(repaidFrom),
        loanInterest,
        when(
          choiceIs('site', 'amortisation', 'sculpted'),
          noi.atLeast(zero).times(sculptedShare),
          levelPayment,
        ).atMost(owed),
      ),
    ),
  ),
});

export const sweep = line('site.sweep', {
  unit: 'USD/month',
  label: 'Cash sweep',
  words: 'share of NOI after debt service that repays the loan early, at most what is still owed',
  formula: when(
    isRepaying,
    noi
      .minus(debtService)
      .atLeast(zero)
      .times(siteInput('cashSweep'))
      .atMost(owed.minus(debtService).atLeast(zero)),
    zero,
  ),
});

export const loanBalance = line('site.loanBalance', {
  unit: 'USD',
  label: 'Loan balance',
  words: 'balance of before, draws and interest, less debt service and sweep',
  fromDecision: true,
  formula: balanceBefore.plus(draws.plus(loanInterest).minus(debtService).minus(sweep).times(aMonth)),
});

export const principal = line('site.principal', {
  unit: 'USD/month',
  label: 'Repayment',
  words: 'debt service without interest, and sweep',
  formula: debtService.minus(when(month.isAbove(capitalisedUntil), loanInterest, zero)).plus(sweep),
});

export const reserve = line('site.debtReserve', {
  unit: 'USD',
  label: 'Debt service reserve',
  words:
    'months of reserve times the next payment, at most the loan balance, from the end of interest-only until the loan is repaid; what a sale repays at once needs no reserve',
  fromDecision: true,
  formula: when(
    month.isAtLeast(repaidFrom).times(month.isBelow(maturity)),
    siteInput('dsraMonths')
      .times(
        when(
          choiceIs('site', 'amortisation', 'sculpted'),
          noi.at(month.plus(firstMonth)).atLeast(zero).times(sculptedShare),
          levelPayment,
        ),
      )
      .atMost(loanBalance),
    zero,
  ),
});

export const reserveFunding = line('site.reserveFunding', {
  unit: 'USD/month',
  label: 'Paid into the reserve',
  words: 'reserve of this month less that of the month before; negative where it is released',
  fromDecision: true,
  formula: reserve.minus(reserve.previous(zero)).times(perMonth),
});

export const loanCosts = line('site.loanCosts', {
  unit: 'USD/month',
  label: 'Discount and fee of the loan',
  words: 'draws times original issue discount and financing fee',
  fromDecision: true,
  formula: draws.times(siteInput('originalIssueDiscount').plus(siteInput('loanFee'))),
});

export const leveredCash = line('site.leveredCash', {
  unit: 'USD/month',
  label: 'Cash after debt service',
  words: 'cash of the conversion and draws, less discount, fee, debt service, sweep and reserve',
  fromDecision: true,
  formula: conversionCash.plus(draws).minus(loanCosts).minus(debtService).minus(sweep).minus(reserveFunding),
});

/** Rounding may leave a loan that is repaid with a billionth of a cent, due in the month after. */
const aCent = constant(0.01, 'USD/month', 'a cent');

/** What a sale repays at once is not service that NOI must cover, and less than a cent is no service. */
const isCovered = isRepaying
  .times(when(isSoldInTheEnd.times(month.equals(siteInput('exitMonth'))), zero, one))
  .times(debtService.isAbove(aCent));

export const dscr = line('site.dscr', {
  unit: '1',
  label: 'DSCR',
  words:
    'NOI over debt service in the months of repayment in which at least a cent is due, without the month in which a sale repays the loan',
  source: 'DSCR = NOI / DS',
  mayBeNone: true,
  shownAs: 'multiple',
  formula: noi.over(when(isCovered, debtService, zero)),
});

export const breach = line('site.covenantBreach', {
  unit: '1/month',
  label: 'Covenant broken',
  words: '1 where NOI is below covenant DSCR times debt service in a month of repayment',
  formula: when(isCovered.times(noi.isBelow(debtService.times(siteInput('covenantDscr')))), perMonth, zero),
});

export const loanLines = [
  capitalisedUntil,
  repaidFrom,
  maturity,
  drawable,
  fullBalance,
  loanDiscount,
  repayingNoi,
  loanLimitDscr,
  loanLimitValue,
  borrowedShare,
  loan,
  levelPayment,
  sculptedShare,
  draws,
  loanInterest,
  capitalisedInterest,
  debtService,
  sweep,
  loanBalance,
  principal,
  reserve,
  reserveFunding,
  loanCosts,
  leveredCash,
  dscr,
  breach,
];
