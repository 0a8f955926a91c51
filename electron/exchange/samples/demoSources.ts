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
  management: ['Management estimate', 'Nobody has quoted it yet', '2026-11'],
} as const satisfies Record<string, readonly [title: string, detail: string, date: string]>;

/** What vouches for an input of an invented site: a source of the demo and how far it can be trusted. */
export type Basis = readonly [source: keyof typeof demoSources, tier: Tier];
