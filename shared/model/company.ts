import {
  constant,
  cumulative,
  line,
  month,
  previousOf,
  reduce,
  when,
  yearlySteps,
  zero,
} from '../language/line.ts';
import { aMonth, choiceIs, firstMonth, isWithin, monthsPerYear, perMonth, portfolioInput } from './inputs.ts';
import { btcPrice } from './market.ts';
import {
  capitalisedOfAll,
  interestOfAll,
  keptMining,
  levered,
  loanCostsOfAll,
  loansOfAll,
  miningOfAll,
  noiOfAll,
  taxIncomeOfAll,
} from './portfolio.ts';
import { combinedRate, interestLines, taxLines } from './taxYear.ts';

export const overhead = line('portfolio.overhead', {
  unit: 'USD/month',
  label: 'Overhead',
  words: 'a twelfth of the yearly overhead, stepped up yearly',
  formula: portfolioInput('overheadUsdYear')
    .over(monthsPerYear)
    .times(yearlySteps(portfolioInput('overheadEscalation'), firstMonth)),
});

export const oldInterest = line('portfolio.oldInterest', {
  unit: 'USD/month',
  label: 'Interest on the debt of today',
  words: 'debt of today times a twelfth of its rate',
  formula: when(
    month.isAtLeast(firstMonth),
    portfolioInput('debtUsd')
      .times(portfolioInput('debtRate'))
      .over(constant(12, 'month', 'months in a year')),
    zero,
  ),
});

const notesEnd = portfolioInput('convertMonth').plus(portfolioInput('convertTermMonths'));

export const notesOutstanding = line('portfolio.notesOutstanding', {
  unit: 'USD',
  label: 'Convertible notes outstanding',
  words: 'notes from their month of issue until they are repaid',
  fromDecision: true,
  formula: when(isWithin(portfolioInput('convertMonth'), notesEnd), portfolioInput('convertUsd'), zero),
});

export const notesIssued = line('portfolio.notesIssued', {
  unit: 'USD/month',
  label: 'Notes issued less repaid',
  words: 'notes received in the month of issue, repaid in cash at their end',
  source: 'that the notes are not converted is the careful case',
  fromDecision: true,
  formula: when(
    month.equals(portfolioInput('convertMonth')),
    portfolioInput('convertUsd').times(perMonth),
    when(month.equals(notesEnd), zero.minus(portfolioInput('convertUsd')).times(perMonth), zero),
  ),
});

export const coupon = line('portfolio.coupon', {
  unit: 'USD/month',
  label: 'Coupon of the notes',
  words: 'notes outstanding the month before times a twelfth of the coupon',
  formula: notesOutstanding
    .previous(zero)
    .times(portfolioInput('convertCoupon'))
    .over(constant(12, 'month', 'months in a year')),
});

export const companyIncome = line('portfolio.companyIncome', {
  unit: 'USD/month',
  label: 'Income of the company before interest and tax',
  words: 'income of all conversions and mining that stays, less overhead',
  fromDecision: true,
  formula: taxIncomeOfAll.plus(keptMining).minus(overhead),
});

const interest = interestLines(
  'portfolio.company',
  ', company',
  interestOfAll.minus(capitalisedOfAll).plus(loanCostsOfAll).plus(oldInterest).plus(coupon),
  noiOfAll.plus(miningOfAll).minus(overhead),
  choiceIs('market', 'interestLimitOn', 'on'),
);

export const companyTaxRate = line('portfolio.companyTaxRate', {
  unit: '1',
  label: 'Tax rate of the company',
  words: 'state rate of the company, and federal rate on what it leaves',
  shownAs: 'percent',
  formula: combinedRate(portfolioInput('companyStateTaxRate')),
});

const tax = taxLines('portfolio.company', ', company', companyIncome, companyTaxRate, interest.deductible);

export const operatingCash = line('portfolio.companyCash', {
  unit: 'USD/month',
  label: 'Cash of the company',
  words:
    'cash of mining that stays and of all conversions after debt service, less overhead, interest, coupon and tax; before new money',
  fromDecision: true,
  formula: keptMining.plus(levered).minus(overhead).minus(oldInterest).minus(coupon).minus(tax.tax),
});

const cashBefore = previousOf('portfolio.cash', portfolioInput('openingCashUsd'));
const treasuryBefore = previousOf('portfolio.treasury', portfolioInput('treasuryBtc'));
const price = btcPrice.at(month.atLeast(firstMonth));

export const need = line('portfolio.cashNeed', {
  unit: 'USD/month',
  label: 'Cash needed',
  words: 'minimum cash less cash of before, cash of the company and notes, where that is short',
  fromDecision: true,
  formula: portfolioInput('minimumCashUsd')
    .minus(cashBefore)
    .times(perMonth)
    .minus(operatingCash)
    .minus(notesIssued)
    .atLeast(zero),
});

export const btcSold = line('portfolio.btcSold', {
  unit: 'BTC/month',
  label: 'BTC sold',
  words: 'cash needed over the BTC price, at most what may be sold',
  fromDecision: true,
  formula: when(
    price.isAbove(zero),
    need.over(price).atMost(
      treasuryBefore
        .minus(portfolioInput('treasuryBtc').times(portfolioInput('treasurySaleShare').complement()))
        .atLeast(zero)
        .times(perMonth),
    ),
    zero,
  ),
});

export const treasury = line('portfolio.treasury', {
  unit: 'BTC',
  label: 'BTC held',
  words: 'BTC of before less BTC sold',
  fromDecision: true,
  formula: treasuryBefore.minus(btcSold.times(aMonth)),
});

export const btcSale = line('portfolio.btcSale', {
  unit: 'USD/month',
  label: 'Cash from BTC sold',
  words: 'BTC sold times the BTC price',
  fromDecision: true,
  formula: btcSold.times(price),
});

export const equityRaised = line('portfolio.equityRaised', {
  unit: 'USD/month',
  label: 'Equity raised',
  words: 'cash needed that the sale of BTC does not bring',
  fromDecision: true,
  formula: need.minus(btcSale).atLeast(zero),
});

export const cash = line('portfolio.cash', {
  unit: 'USD',
  label: 'Cash',
  words: 'cash of before, cash of the company, notes, BTC sold and equity raised',
  source: 'cash roll-forward: sources = uses',
  fromDecision: true,
  formula: cashBefore.plus(operatingCash.plus(notesIssued).plus(btcSale).plus(equityRaised).times(aMonth)),
});

export const equitySoFar = line('portfolio.equitySoFar', {
  unit: 'USD',
  label: 'Equity raised so far',
  words: 'equity raised, summed up to this month',
  fromDecision: true,
  formula: cumulative('portfolio.equitySoFar', equityRaised),
});

export const liquidity = line('portfolio.liquidity', {
  unit: 'USD',
  label: 'Liquidity without new equity',
  words: 'cash and BTC held at their price, less equity raised so far',
  fromDecision: true,
  formula: cash.plus(treasury.times(price)).minus(equitySoFar),
});

export const liquidityLow = line('portfolio.liquidityLow', {
  unit: 'USD',
  label: 'Liquidity low point',
  words: 'lowest liquidity without new equity',
  formula: reduce('least', liquidity),
});

export const liquidityLowMonth = line('portfolio.liquidityLowMonth', {
  unit: 'month',
  label: 'Month of the liquidity low point',
  words: 'month of the lowest liquidity without new equity',
  shownAs: 'date',
  formula: reduce('leastMonth', liquidity),
});

export const equityTotal = line('portfolio.equityTotal', {
  unit: 'USD',
  label: 'New equity',
  words: 'equity raised in all months',
  formula: reduce('total', equityRaised),
});

export const netDebt = line('portfolio.netDebt', {
  unit: 'USD',
  label: 'Net debt',
  words: 'loans of all sites, debt of today and notes, less cash',
  fromDecision: true,
  formula: loansOfAll.plus(portfolioInput('debtUsd')).plus(notesOutstanding).minus(cash),
});

export const netLeverage = line('portfolio.netLeverage', {
  unit: '1',
  label: 'Net leverage',
  words: 'net debt over twelve times NOI and mining cash of the month',
  source: 'net debt / (contracted NOI + mining EBITDA)',
  mayBeNone: true,
  shownAs: 'multiple',
  formula: netDebt.over(
    noiOfAll
      .plus(miningOfAll)
      .atLeast(zero)
      .times(constant(12, 'month', 'months in a year')),
  ),
});

export const companyLines = [
  overhead,
  oldInterest,
  notesOutstanding,
  notesIssued,
  coupon,
  companyIncome,
  ...interest.all,
  companyTaxRate,
  ...tax.all,
  operatingCash,
  need,
  btcSold,
  treasury,
  btcSale,
  equityRaised,
  cash,
  equitySoFar,
  liquidity,
  liquidityLow,
  liquidityLowMonth,
  equityTotal,
  netDebt,
  netLeverage,
];
