import type { NoteEntry } from './document.ts';

/** Numerical conventions that a formula alone does not show. */
export const conventions: readonly NoteEntry[] = [
  {
    id: 'months',
    title: 'Months and their ends',
    text: 't = 0 is the decision date, the end of its month. Flows fall at month ends, t = 1 to the horizon N. At t = 0 only lines marked "from the decision" have a value: states of power, sales of machines and deposits on that day, discount factors and running sums. Month t is the t-th calendar month after that of the decision.',
  },
  {
    id: 'hours',
    title: 'Hours and days',
    text: 'Every month has 730 hours and so 30.4167 days; a year has 8,760 hours. Months of 28 and of 31 days are not told apart.',
  },
  {
    id: 'discounting',
    title: 'Discounting',
    text: 'A flow of month t is worth (1 + r)^(−t/12) of it at the decision. Mining that stays and do-nothing are discounted at the mining rate, leases and sales at the lease rate with their mining until handover, a GPU cloud at its own rate, cash after debt service at the equity rate.',
  },
  {
    id: 'mid-month',
    title: 'Growth at mid-month',
    text: 'BTC price and network hashrate grow all the time and are taken at mid-month: X0 (1 + g)^((t − 0.5)/12).',
  },
  {
    id: 'yearly-steps',
    title: 'Yearly steps',
    text: 'Power price, running cost and other mining cost step up once a year: (1 + e)^floor((t − 1)/12), so months 1 to 12 are year 1. Rent steps up each full year after the start of its lease.',
  },
  {
    id: 'halving',
    title: 'Halvings and blocks',
    text: 'Blocks are found on target, 144 a day. The subsidy halves after the halving month: the next month is the first with half of it, and each interval of months halves it again.',
  },
  {
    id: 's-curve',
    title: 'S-curve of spending',
    text: 'A deposit is paid when spending begins. After the share x of its months a block has spent S(x) = 3x² − 2x³ of the rest; a month spends the difference to the month before. What lies before the decision is sunk and not counted; a deposit of the decision itself is.',
  },
  {
    id: 'delay',
    title: 'Delay',
    text: 'A delay of the market or of a block moves the ready month and stretches the spending of the block; mining still stops when it was planned to.',
  },
  {
    id: 'closing',
    title: 'Mining that loses money',
    text: 'Mining closes rather than lose money: its EBITDA of a month is never below zero.',
  },
  {
    id: 'machines',
    title: 'Sale of machines',
    text: 'Machines are sold for the share of block power that displaces mining, at the price and in the month of the block.',
  },
  {
    id: 'price-curve',
    title: 'Price-duration curve',
    text: 'Market prices of power are seven points of a curve with straight lines between: 25, 25, 25, 15, 8 and 2 % of the hours. Machines run in the hours below what they earn and pay the mean of those. The curve keeps its shape; its prices step up yearly with the power price.',
  },
  {
    id: 'dispatch-month',
    title: 'Dispatch within a month',
    text: 'Every month has the same curve. Seasons and the order of hours do not count.',
  },
  {
    id: 'interest',
    title: 'Interest',
    text: 'A twelfth of the yearly rate on the balance of the month before, and on the draws of the month for half of it: draws come on average in its middle. The level payment is the annuity at the monthly rate.',
  },
  {
    id: 'loan-size',
    title: 'Size of the loan',
    text: 'The least of loan to cost, the present value of NOI over the sizing DSCR at the monthly rate of the loan, and loan to value. The share borrowed is the same for every month of capex.',
  },
  {
    id: 'tax-year',
    title: 'Tax year',
    text: 'A tax year is twelve months after the decision, not a calendar year; the last one ends with the horizon. Tax is paid in its last month. Federal tax is on what the state leaves: s + f (1 − s).',
  },
  {
    id: 'depreciation',
    title: 'Depreciation',
    text: 'Cost is split into 5-, 15- and 39-year classes and deducted in equal monthly parts from the month a share of the site is in service; the bonus share of the first two at once. Published tables with half-year conventions are not used.',
  },
  {
    id: 'losses',
    title: 'Losses and interest limits',
    text: 'Losses of earlier years reduce at most their limit of the income of a year (80 %). Where the interest limit is on, interest is deducted up to its share of income before interest and depreciation; the rest is carried forward.',
  },
  {
    id: 'contract-value',
    title: 'Total contract value',
    text: 'Counted as announcements count it: whole lease years at full occupancy, 12 kW r1 ((1 + g)^n − 1)/g. It is not a present value.',
  },
  {
    id: 'credit-loss',
    title: 'Expected credit loss',
    text: 'Chance times loss over the months, stated apart: the NPV of the plan does not contain it. A default that is entered as an event is in the plan itself.',
  },
  {
    id: 'irr-range',
    title: 'Range of rates of return',
    text: 'A rate of return is searched from −99 % to 1,000 % a year, on 96 steps of the monthly rate and around each turn between them, and found to fifteen digits. One root is the rate; none and many are said, never shown as a number. Rates are nominal, yearly and compounded: (1 + monthly)^12 − 1.',
  },
  {
    id: 'payback',
    title: 'Payback',
    text: 'The month, with its fraction, after which the running sum never is below zero again.',
  },
  {
    id: 'no-number',
    title: 'What has no number',
    text: 'A ratio to nothing has no number and shows as a dash. It is neither zero nor left out of a list. No line computes with it but the reductions over months that skip such months, such as the lowest DSCR.',
  },
  {
    id: 'rounding',
    title: 'Binary rounding and order of adding',
    text: 'Figures are binary fractions of 53 bits and are rounded when they are shown, never before. Sums over sites add by groups of sixteen in the order of their ids: the same portfolio gives the same bits, whatever was edited before.',
  },
  {
    id: 'money',
    title: 'Money',
    text: 'All money is nominal US dollars. Nothing is deflated; growth and escalators are nominal too.',
  },
];
