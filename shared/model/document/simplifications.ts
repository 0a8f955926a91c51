import type { NoteEntry } from './document.ts';

/** What the model leaves out on purpose. */
export const simplifications: readonly NoteEntry[] = [
  {
    id: 'one-path',
    title: 'One path of the market',
    text: 'Prices, network and rates follow one path. What is uncertain is not in these figures; compare scenarios.',
  },
  {
    id: 'one-loan',
    title: 'One loan for a site',
    text: 'All blocks of a site share its loan. There is no second lien, no refinancing and no hedge; rates are fixed.',
  },
  {
    id: 'one-contract',
    title: 'One set of contract terms',
    text: 'Blocks may have their own commercial model, rent, escalator, term, occupancy, cost and share; prepayment, backstop, damages, default and power terms are of the site.',
  },
  {
    id: 'dispatch',
    title: 'No hourly dispatch',
    text: 'Power prices are a curve of durations, not a series of hours: ramp times, minimum run times and forecast errors do not count.',
  },
  {
    id: 'two-batches',
    title: 'Two batches of machines',
    text: 'A site has a main batch and an older one, and new machines at most once.',
  },
  {
    id: 'network-one',
    title: 'The network does not see the plan',
    text: 'Machines that the plan switches off do not change the network hashrate: no owner is large enough here.',
  },
  {
    id: 'tax-alone',
    title: 'Tax of a site stands alone',
    text: 'Returns of a site after tax are as if it paid by itself. Losses that other sites could use count only in the tax of the company.',
  },
  {
    id: 'tax-scope',
    title: 'Income tax only',
    text: 'Federal and one state rate. Property and sales tax, abatements, credits and recapture are not computed; enter them with running cost or capex.',
  },
  {
    id: 'notes-repaid',
    title: 'Convertible notes are repaid',
    text: 'That notes are not converted is the careful case. Dilution by equity that is raised is not valued.',
  },
  {
    id: 'share',
    title: 'Shares of a partner',
    text: 'A block of which we own a part counts with that part of its cost and income. Preferred returns and promotes are not modelled.',
  },
  {
    id: 'after-sale',
    title: 'Nothing after the sale',
    text: 'After a sale the conversion has no cash; mining that stays goes on.',
  },
  {
    id: 'working-capital',
    title: 'No working capital',
    text: 'Rent, power and cost are paid in the month they fall in.',
  },
];
