import type { Tier } from '../../../shared/domain/portfolio.ts';

/** Invented sources: title, detail, date. */
export const demoSources = {
  interconnection: [
    'Interconnection agreements',
    'Schedule A, energised capacity by point of delivery',
    '2025-11',
  ],
  register: ['Fleet register', 'Machines by hall, model and nameplate efficiency', '2026-10-31'],
  powerContract: ['Power purchase agreements', 'Price schedules, all-in with wires and adders', '2026-09'],
  tariff: ['Utility tariff sheets', 'Industrial tariffs in force, credits not counted', '2026-07'],
  bills: ['Power bills, twelve months', 'Average paid, all-in', '2025-10 to 2026-09'],
  broker: ['Letter of a leasing broker', 'Indicated year-1 rents, 10 to 75 MW, NNN', '2026-10-14'],
  loi: ['Letters of intent', 'Year-1 rent and escalator, subject to financing', '2026-11-03'],
  deals: ['Announced deals to June 2026', 'Year-1 rent at a 3 % escalator, median of 17 deals', '2026-06'],
  contractor: ['Budget offers of two contractors', 'Shell, power and cooling per critical IT MW', '2026-10'],
  engineer: ['Desk study of the owner’s engineer', 'Class 4 estimate, −30 to +50 %', '2026-08'],
  aggregator: ['Demand-response contract', 'Capacity payments by season, with their end', '2026-05'],
  node: ['Hourly prices of the node, 24 months', 'Quantiles of all hours, congestion included', '2026-10'],
  guarantor: ['Term sheet of a guarantor', 'Cap of support, its run-off, warrants asked for', '2026-11-10'],
  bonds: ['Announced bonds of 2025 and 2026', 'Spread of unbacked over backed leases', '2026-06'],
  machineOffer: ['Offer of a machine maker', 'Air-cooled, 11 J/TH, delivery in early 2028', '2026-10'],
  landLetter: ['Letter of a developer', 'Yearly rent per MW of powered land, 20 years', '2026-10-22'],
  buyer: ['Letter of a buyer', 'Price per energised MW with land and contract', '2026-11-05'],
  venture: ['Joint venture agreement', 'Shares of cost and income, article 4', '2026-10-30'],
  lender: ['Indicative terms of two lenders', 'Loan to cost, coupon, sculpting, sweep', '2026-11-12'],
  caps: ['Cap rates of early 2026', 'Powered shell 7 to 8 %, secondary source quoting JLL', 'Q1 2026'],
  statute: ['State tax rates', 'Corporate franchise tax, highest bracket', '2026'],
  gpuOffer: ['Offer of a server maker', 'Air-cooled systems with network, per GPU', '2026-10-27'],
  cloudContract: ['Draft contract of a cloud customer', 'Price of a GPU-hour for five years', '2026-11-06'],
  accounts: ['Management accounts', 'Cash, holdings, debt and overhead', '2026-10-31'],
  management: ['Management estimate', 'Nobody has quoted it yet', '2026-11'],
} as const satisfies Record<string, readonly [title: string, detail: string, date: string]>;

/** What vouches for an input of an invented site: a source of the demo and how far it can be trusted. */
export type Basis = readonly [source: keyof typeof demoSources, tier: Tier];
