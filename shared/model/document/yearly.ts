import type { Chapter } from './document.ts';

/**
 * The worked example computed monthly, as the product does, and yearly, as a sheet would. Both sets of
 * figures are reference results of the known answers; a test holds them against those and the engine.
 */
export const yearlyComparison = {
  conversionNpv: { yearly: 140_119_610, monthly: 138_081_980 },
  conversionIrr: { yearly: 0.1333, monthly: 0.1295 },
  leveredIrr: { yearly: 0.305, monthly: 0.2814 },
  loan: { yearly: 447_156_445, monthly: 447_203_375 },
  leastDscr: { yearly: 1.531, monthly: 1.559 },
  miningGivenUpNpv: { yearly: 8_466_411, monthly: 11_992_568 },
} as const;

const millions = (usd: number): string => `USD ${(usd / 1e6).toFixed(2)} M`;
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const signed = (value: number, unit: string, decimals: number): string =>
  `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(decimals)} ${unit}`;

const { conversionNpv, conversionIrr, leveredIrr, loan, leastDscr, miningGivenUpNpv } = yearlyComparison;
type Pair = { readonly yearly: number; readonly monthly: number };

const money = (name: string, pair: Pair): readonly string[] => [
  name,
  millions(pair.yearly),
  millions(pair.monthly),
  signed(
    (pair.monthly / pair.yearly - 1) * 100,
    '%',
    Math.abs(pair.monthly / pair.yearly - 1) < 0.001 ? 2 : 1,
  ),
];
const rate = (name: string, pair: Pair): readonly string[] => [
  name,
  percent(pair.yearly),
  percent(pair.monthly),
  signed((pair.monthly - pair.yearly) * 100, 'points', 2),
];

export const yearlyChapter: Chapter = {
  id: 'yearly',
  title: 'Monthly against yearly',
  intro: [
    'Switchyard computes month by month. The worked example of its known answers (a site of 100 MW that converts 70 MW in two blocks) exists a second time, computed year by year with flows at year ends, as many planning sheets do. It is the same case; the two do not agree to the dollar, and should not.',
    'The value of the conversion differs by less than 3 %; a test holds it there. The monthly result is the reference.',
  ],
  parts: [
    {
      kind: 'table',
      table: {
        caption: 'The worked example, computed yearly and monthly',
        head: ['measure', 'yearly', 'monthly', 'difference'],
        rows: [
          money('NPV of the conversion at 9 %', conversionNpv),
          rate('IRR before debt and tax', conversionIrr),
          rate('IRR after debt', leveredIrr),
          money('Loan at the end of year 2', loan),
          [
            'Least DSCR',
            leastDscr.yearly.toFixed(3),
            leastDscr.monthly.toFixed(3),
            signed(leastDscr.monthly - leastDscr.yearly, '', 3).trim(),
          ],
          money('NPV of the mining given up at 15 %', miningGivenUpNpv),
        ],
      },
    },
    {
      kind: 'notes',
      notes: [
        {
          id: 'yearly.spending',
          title: 'Spending comes earlier by months',
          text: 'Yearly, 60 % of the cost falls at the end of year 1 and 40 % at the end of year 2, on average 16.8 months after the decision. Monthly, the S-curve spends it over 18 months, on average after 9.5. Seven months earlier cost about 5 % of the capex in value.',
        },
        {
          id: 'yearly.rent',
          title: 'Rent comes earlier too',
          text: 'Yearly, a year of rent arrives at its end; monthly, each month does, on average five and a half months sooner. This adds about 4 % to the value of the rent. The two effects are each tens of millions and nearly cancel: that is why the values are close while the rates of return, which weigh early months more, are further apart.',
        },
        {
          id: 'yearly.mining',
          title: 'Mining closes by month, not by year',
          text: 'Yearly, the subsidy of a halving year is a blend of its days and the site closes for whole years. Monthly, the site mines until the month in which it would lose money. The halving falls into year 2: monthly, the months before it still earn. What is given up is therefore larger monthly; against the value of the conversion it is small.',
        },
        {
          id: 'yearly.loan',
          title: 'Interest accrues by month',
          text: 'Yearly, a draw bears half a year of interest in its year; monthly, half a month in its month and whole months after. Loans differ by a ten-thousandth; coverage differs because payments and rent meet monthly.',
        },
      ],
    },
  ],
};
