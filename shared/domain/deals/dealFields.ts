import { choice, type FieldSpec, field, number, share } from '../fields/fieldSpec.ts';

const text = <const L extends string>(label: L, words: string) =>
  field({ kind: 'text', label, words, default: '' });

const usdPerItMw = (label: string, words: string) =>
  number({
    label,
    words,
    unit: 'USD/MWit',
    min: 0,
    max: 200e6,
    nullable: true,
    default: null,
    decimals: 0,
  });

const megawatts = (label: string, words: string, unit: 'MW' | 'MWit') =>
  number({ label, words, unit, min: 0.1, max: 50_000, nullable: true, default: null, decimals: 1 });

/** What is known of an announced deal. Empty where its sources do not say. */
export const dealFields = {
  company: text('Company', 'Owner of the site'),
  counterparty: text('Counterparty', 'Tenant, customer or partner'),
  site: text('Site', 'Name of the site or phase'),
  region: text('State', 'State or province, and country'),
  announced: text('Announced', 'Date as published: 2025-12-17, 2025-12 or 2025'),
  record: choice(
    [
      { value: 'deal', label: 'Deal' },
      { value: 'aggregate', label: 'Sum of deals' },
      { value: 'intent', label: 'Letter of intent' },
      { value: 'framework', label: 'Framework' },
      { value: 'acquisition', label: 'Acquisition' },
      { value: 'pipeline', label: 'Pipeline' },
    ],
    { label: 'Kind', words: 'Whether it is signed, planned, or a sum of deals that also stand alone' },
  ),
  business: choice(
    [
      { value: 'lease', label: 'Rent for halls' },
      { value: 'gpuCloud', label: 'GPU cloud' },
      { value: 'other', label: 'Other' },
    ],
    { label: 'Business', words: 'What is paid for: halls with power, or servers in them' },
  ),
  terms: text('Commercial model', 'Model and kind of lease as published'),
  status: text('Status', 'How far it has come, as published'),
  itMw: megawatts('Critical IT', 'Critical IT load that is let', 'MWit'),
  utilityMw: megawatts('Utility power', 'Gross power at the grid connection', 'MW'),
  statedMw: megawatts('MW, basis not stated', 'Power whose basis, IT or utility, no source says', 'MW'),
  termYears: number({
    label: 'Term',
    words: 'Years of the first term, without options',
    unit: 'year',
    min: 0.5,
    max: 100,
    band: [5, 25],
    bandSource: 'announced deals to June 2026',
    nullable: true,
    default: null,
    decimals: 1,
  }),
  contractUsd: number({
    label: 'Contract value',
    words: 'Total contract value over the first term',
    unit: 'USD',
    min: 0,
    max: 1e12,
    nullable: true,
    default: null,
    decimals: 0,
  }),
  revenueUsdYear: number({
    label: 'Revenue a year, as stated',
    words: 'Average yearly revenue where the company gives one; empty: contract value over term',
    unit: 'USD/year',
    min: 0,
    max: 1e12,
    nullable: true,
    default: null,
    decimals: 0,
  }),
  escalator: share({
    label: 'Escalator',
    words: 'Yearly step of the rent; empty where none is known',
    max: 0.25,
    band: [0, 0.05],
    bandSource: 'announced deals to June 2026: 3 % where published',
    nullable: true,
    default: null,
  }),
  escalatorBasis: choice(
    [
      { value: 'published', label: 'Published' },
      { value: 'assumed', label: 'Assumed' },
    ],
    { label: 'Escalator is', words: 'Whether a source gives the escalator', default: 'assumed' },
  ),
  hardCostLow: usdPerItMw('Hard cost, from', 'Announced building cost per critical IT MW, lower end'),
  hardCostHigh: usdPerItMw('Hard cost, to', 'Announced building cost per critical IT MW, upper end'),
  financedCost: usdPerItMw(
    'All-in financed',
    'Money raised per critical IT MW, reserves and interest included',
  ),
  capex: text('Capex, as published', 'What is said of the cost'),
  funding: text('Who pays', 'Who funds the building and how'),
  support: text('Backstop or prepayment', 'Guarantees, prepayments and what they cost'),
  ready: text('Ready for service', 'When the halls are ready, as published'),
  source: text('Source', 'Where it was read'),
  confidence: choice(
    [
      { value: 'high', label: 'High' },
      { value: 'medium', label: 'Medium' },
      { value: 'low', label: 'Low' },
    ],
    { label: 'Confidence', words: 'How far the source can be trusted', default: 'medium' },
  ),
  note: text('Note', 'What else is known'),
} as const satisfies Record<string, FieldSpec>;

export type DealField = keyof typeof dealFields;
