import { laws } from '../../engine/checks/laws.ts';
import type { LineQuantity } from '../../language/line.ts';
import { cashLines } from '../cash.ts';
import { companyLines } from '../company.ts';
import { comparisonLines } from '../comparison.ts';
import { constructionLines } from '../construction.ts';
import { contractLines } from '../contract.ts';
import { energyLines } from '../energy.ts';
import { equityMetricLines } from '../equityMetrics.ts';
import { fleetLines } from '../fleet.ts';
import { gpuCloudLines } from '../gpuCloud.ts';
import { incomeLines } from '../income.ts';
import { leaseLines } from '../lease.ts';
import { loanLines } from '../loan.ts';
import { marketLines } from '../market.ts';
import { metricLines } from '../metrics.ts';
import { miningLines } from '../mining.ts';
import { portfolioLines } from '../portfolio.ts';
import { powerSplitLines } from '../powerSplit.ts';
import { returnLines } from '../returns.ts';
import { stabilisedLines } from '../stabilised.ts';
import { taxModelLines } from '../tax.ts';
import { terminalLines } from '../terminal.ts';
import { conventions } from './conventions.ts';
import type { Chapter, NoteEntry } from './document.ts';
import { simplifications } from './simplifications.ts';

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
      'What is the same for every site: BTC price, network, subsidy and fees come to the hashprice, the income of one PH/s in a day. The network grows at a rate, follows the price, or answers to what marginal machines earn; growing both price and network at constant rates through halvings drives the hashprice to nonsense. Discount factors belong here too.',
    ],
    lines: marketLines,
  },
  {
    id: 'mining',
    title: 'Mining',
    intro: [
      'What one MW of mining earns at a site, by batch of machines. Revenue per MWh is the figure to hold against the price of power; breakevens turn the same formula around. Power is bought at one all-in price, at a fixed price with hours sold back, or by a price-duration curve at which machines run while they earn more than power costs.',
    ],
    lines: miningLines,
  },
  {
    id: 'power-split',
    title: 'Power split',
    intro: [
      'Where each MW of the connection goes in each month: reserve first, then blocks from the month their power is taken, mining with what is left, up to its fleet. Utility MW is what the grid delivers, IT MW what tenants rent: the ratio between them is of the design and is not the annual PUE, which decides only the power bill.',
    ],
    lines: powerSplitLines,
  },
  {
    id: 'fleet',
    title: 'Fleet and mining cash',
    intro: [
      'What the machines earn, in the plan and if nothing is done, with new machines bought or not, and what those bring that leave: sold by price or by their margin, or moved to cheaper power.',
    ],
    lines: fleetLines,
  },
  {
    id: 'lease',
    title: 'Leases',
    intro: [
      'Rent of each block under its commercial model: powered land, powered shell, retrofit, build-to-suit colocation with the tenant paying the costs, or modified gross with facility cost on the landlord. Our share counts where a partner owns the rest. Total contract value is what announcements quote: never rank deals by it over the term.',
    ],
    lines: leaseLines,
  },
  {
    id: 'gpu-cloud',
    title: 'GPU cloud',
    intro: [
      'Blocks that run servers of our own: GPUs bought, let at a contract or market price, sold and bought anew.',
    ],
    lines: gpuCloudLines,
  },
  {
    id: 'energy',
    title: 'Energy of the halls',
    intro: ['What halls draw, what that costs, and who pays it.'],
    lines: energyLines,
  },
  {
    id: 'income',
    title: 'Income and NOI',
    intro: [
      'Income of a site from its blocks, and what is left of it: the figure that lenders and buyers look at.',
    ],
    lines: incomeLines,
  },
  {
    id: 'contract',
    title: 'Contract terms',
    intro: [
      'Prepayment, late damages, default of a tenant, support by a guarantor and its price in warrants, sale of powered land, and the loss to expect from defaults.',
    ],
    lines: contractLines,
  },
  {
    id: 'construction',
    title: 'Construction',
    intro: [
      'What the conversion costs and when it is spent. Hard cost is what is announced; the all-in financed cost in the chapter on equity is what must be funded.',
    ],
    lines: constructionLines,
  },
  {
    id: 'terminal',
    title: 'Terminal value',
    intro: [
      'Nothing after the lease (the view of the lender), a sale at a cap rate, or a renewal with a probability. One is chosen and counts; all three are always computed and shown beside each other.',
    ],
    lines: terminalLines,
  },
  {
    id: 'cash',
    title: 'Cash',
    intro: [
      'Flows of the plan and of do-nothing, month by month, before debt and tax, and their running sums.',
    ],
    lines: [...cashLines, ...stabilisedLines],
  },
  {
    id: 'loan',
    title: 'Loan',
    intro: [
      'A loan for each site: sized by cost, by coverage and by value, whichever is least; drawn with the capex, with interest capitalised, then paid, then repaid in level or sculpted payments, with a reserve and a sweep. Interest is on opening balances and half a month on draws, so nothing is circular.',
    ],
    lines: loanLines,
  },
  {
    id: 'tax',
    title: 'Depreciation and tax',
    intro: [
      'Each site as if it paid tax by itself, before and after debt: depreciation by class with bonus, losses carried forward up to their limit, interest up to its limit. The company pays on everything together; that is in its own chapter.',
    ],
    lines: taxModelLines,
  },
  {
    id: 'metrics',
    title: 'Value and return of a site',
    intro: [
      'Present values, the gain over do-nothing with its causes, rates of return, payback and yields, before debt and tax. The causes add to the gain, by construction and by check.',
    ],
    lines: metricLines,
  },
  {
    id: 'equity',
    title: 'Value and return after debt and tax',
    intro: ['What is left to equity, how well the loan is covered, and what must be funded in all.'],
    lines: equityMetricLines,
  },
  {
    id: 'comparison',
    title: 'Uses of the same MW compared',
    intro: ['Revenue and profit of AI and of mining per MWh and per MW of the same utility power.'],
    lines: comparisonLines,
  },
  {
    id: 'portfolio',
    title: 'Portfolio',
    intro: ['Sums over all sites, and ratios of these sums. No ratio is an average of ratios.'],
    lines: portfolioLines,
  },
  {
    id: 'returns',
    title: 'Returns side by side',
    intro: [
      'The same returns of the same conversion four times: before debt and tax, after debt, after tax, after both; of each site and of all. Beside them the figures of statements of cost and loan.',
    ],
    lines: returnLines,
  },
  {
    id: 'company',
    title: 'Company',
    intro: [
      'Cash of the whole company: what sites bring after debt service, less overhead, old debt, notes and tax. Where cash would fall below its minimum, BTC is sold as far as allowed, then equity is raised.',
    ],
    lines: companyLines,
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
