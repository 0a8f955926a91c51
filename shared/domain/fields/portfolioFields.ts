import { type FieldSpec, field, number } from './fieldSpec.ts';

/** Inputs of the portfolio itself. */
export const portfolioFields = {
  name: field({ kind: 'text', label: 'Portfolio', words: 'Name of the portfolio', default: 'New portfolio' }),
  client: field({ kind: 'text', label: 'Client', words: 'Whose portfolio it is', default: '' }),
  note: field({
    kind: 'text',
    label: 'Basis',
    words: 'What the figures are: public, invented, or the client’s own',
    default: '',
  }),
  decisionMonth: field({
    kind: 'month',
    label: 'Decision date',
    words: 'End of this month is t = 0; flows follow at month ends',
    default: '2026-12',
  }),
  horizonMonths: number({
    label: 'Horizon',
    words: 'Months after the decision that are counted; nothing is counted after them',
    unit: 'month',
    min: 12,
    max: 600,
    whole: true,
    band: [120, 360],
    bandSource: 'lease terms of 10 to 25 years, announced deals to June 2026',
    default: 240,
    decimals: 0,
  }),
} as const satisfies Record<string, FieldSpec>;
