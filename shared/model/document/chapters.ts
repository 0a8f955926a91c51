import { laws } from '../../engine/checks/laws.ts';
import type { LineQuantity } from '../../language/line.ts';
import { cashLines } from '../cash.ts';
import { constructionLines } from '../construction.ts';
import { leaseLines } from '../lease.ts';
import { marketLines } from '../market.ts';
import { metricLines } from '../metrics.ts';
import { miningLines } from '../mining.ts';
import { portfolioLines } from '../portfolio.ts';
import { powerSplitLines } from '../powerSplit.ts';
import { conventions, simplifications } from './conventions.ts';
import type { Chapter, NoteEntry } from './document.ts';

/** A chapter of calculation: what it is about, and the lines of its file. */
export interface LineChapter {
  readonly id: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly lines: readonly LineQuantity[];
}

/** The blocks of calculation in their order. A new file of lines gets its chapter here. */
export const lineChapters: readonly LineChapter[] = [
  {
    id: 'market',
    title: 'Market',
    intro: [
      'What is the same for every site: BTC price, network, subsidy and fees come to the hashprice, the income of one PH/s in a day. Discount factors belong here too.',
    ],
    lines: marketLines,
  },
  {
    id: 'mining',
    title: 'Mining',
    intro: [
      'What one MW of mining earns at a site. Revenue per MWh is the figure to hold against the price of power; breakevens turn the same formula around.',
    ],
    lines: miningLines,
  },
  {
    id: 'power-split',
    title: 'Power split',
    intro: [
      'Where each MW of the connection goes in each month: reserve first, then blocks from the month their power is taken, mining with what is left, up to its fleet. Utility MW is what the grid delivers, IT MW what tenants rent: the ratio between them is of the design and is not the annual PUE.',
    ],
    lines: powerSplitLines,
  },
  {
    id: 'lease',
    title: 'Lease',
    intro: ['Rent of the blocks that are ready, and what the landlord spends to keep it.'],
    lines: leaseLines,
  },
  {
    id: 'construction',
    title: 'Construction',
    intro: ['What the conversion costs and when it is spent, and what the machines that leave bring.'],
    lines: constructionLines,
  },
  {
    id: 'cash',
    title: 'Cash',
    intro: ['Flows of the plan and of do-nothing, month by month, and their running sums.'],
    lines: cashLines,
  },
  {
    id: 'metrics',
    title: 'Value and return of a site',
    intro: [
      'Present values, the gain over do-nothing with its causes, rates of return, payback and yields. The causes add to the gain, by construction and by check.',
    ],
    lines: metricLines,
  },
  {
    id: 'portfolio',
    title: 'Portfolio',
    intro: ['Sums over all sites, and ratios of these sums. No ratio is an average of ratios.'],
    lines: portfolioLines,
  },
];

const notes = (id: string, title: string, intro: string, entries: readonly NoteEntry[]): Chapter => ({
  id,
  title,
  intro: [intro],
  parts: [{ kind: 'notes', notes: entries.map((entry) => ({ ...entry, id: `${id}.${entry.id}` })) }],
});

export const conventionsChapter = notes(
  'conventions',
  'Numerical conventions',
  'What formulas alone do not show. Two models with the same formulas and other conventions give other figures.',
  conventions,
);

export const simplificationsChapter = notes(
  'simplifications',
  'Known simplifications',
  'What the model leaves out on purpose. None of it is hidden in a figure; each would move some.',
  simplifications,
);

export const lawsChapter = notes(
  'laws',
  'Checks',
  'Laws that the figures must obey whatever the inputs are. Each is computed apart from the line it looks at, after every change on screen, by `switchyard check` and in the workbook. A difference of a cent in a billion dollars is the rounding of binary fractions; anything above breaks the law and is said with site, month and amount.',
  laws.map(({ id, name, words }) => ({
    id,
    title: name,
    text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  })),
);
