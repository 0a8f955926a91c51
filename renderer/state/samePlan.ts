import type { Portfolio } from '../../shared/domain/portfolio.ts';

/** What a choice is made of, besides its limits. */
const planParts = ['portfolio', 'market', 'sites', 'blocks', 'riskInputs'] as const;

/** Whether a choice made of one portfolio stands for the other. Tables are compared by identity, which edits keep. */
export function isSamePlan(one: Portfolio | null, other: Portfolio | null): boolean {
  return (
    one === other || (one !== null && other !== null && planParts.every((part) => one[part] === other[part]))
  );
}
