import type { NoteEntry } from './document.ts';

/** Numerical conventions that a formula alone does not show. */
export const conventions: readonly NoteEntry[] = [
  {
    id: 'months',
    title: 'Months and their ends',
    text: 't = 0 is the decision date, the end of its month. Flows fall at month ends, t = 1 to the horizon N. At t = 0 only lines marked "from the decision" have a value: states of power, sales of machines on that day, discount factors and running sums. Month t is the t-th calendar month after that of the decision.',
  },
  {
    id: 'hours',
    title: 'Hours and days',
    text: 'Every month has 730 hours and so 30.4167 days; a year has 8,760 hours. Months of 28 and of 31 days are not told apart.',
  },
  {
    id: 'discounting',
    title: 'Discounting',
    text: 'A flow of month t is worth (1 + r)^(−t/12) of it at the decision. Mining that stays and do-nothing are discounted at the mining rate, everything of the conversion at the lease rate, its mining until handover included.',
  },
  {
    id: 'mid-month',
    title: 'Growth at mid-month',
    text: 'BTC price and network hashrate grow all the time and are taken at mid-month: X0 (1 + g)^((t − 0.5)/12).',
  },
  {
    id: 'yearly-steps',
    title: 'Yearly steps',
    text: 'Power price and other mining cost step up once a year: (1 + e)^floor((t − 1)/12), so months 1 to 12 are year 1. Rent steps up each full year after the first month ready for service.',
  },
  {
    id: 'halving',
    title: 'Halvings and blocks',
    text: 'Blocks are found on target, 144 a day. The subsidy halves after the halving month: the next month is the first with half of it, and each interval of months halves it again.',
  },
  {
    id: 's-curve',
    title: 'S-curve of spending',
    text: 'After the share x of its months a block has spent S(x) = 3x² − 2x³ of its cost; a month spends the difference to the month before. What the curve places before the decision is sunk and not counted.',
  },
  {
    id: 'delay',
    title: 'Delay',
    text: 'A delay moves the ready month and stretches the spending of every block; mining still stops when it was planned to.',
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
    text: 'A ratio to nothing has no number and shows as a dash. It is neither zero nor left out of a list, and no line computes with it.',
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

export const simplifications: readonly NoteEntry[] = [
  {
    id: 'before-debt',
    title: 'Before debt and tax',
    text: 'No loan, no tax and no terminal value: nothing is counted after the lease or the horizon.',
  },
  {
    id: 'one-lease',
    title: 'One lease for a site',
    text: 'One lease and one commercial model (build-to-suit colocation) for each site; its blocks share rent, escalator and term.',
  },
  {
    id: 'network',
    title: 'Network without response',
    text: 'Network hashrate grows at a constant rate and does not answer to the price.',
  },
  {
    id: 'dispatch',
    title: 'No hourly dispatch',
    text: 'Mining runs at one all-in power price.',
  },
  { id: 'fleet', title: 'One fleet', text: 'One average fleet for each site, without refresh.' },
];
