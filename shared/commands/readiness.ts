import { appError } from '../contract/errors.ts';
import { formatNumber, roundToTotal } from '../domain/format.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import { type Portfolio, portfolioLimits, type Rating, ratingId, type Weight } from '../domain/portfolio.ts';
import { factorOf, factors } from '../domain/readiness/factors.ts';
import { readinessWeights } from '../domain/readiness/readiness.ts';
import type { EditResult } from './command.ts';

export interface RateSiteInput {
  readonly siteId: string;
  readonly factor: string;
  /** 0 to 100; null leaves them to what the inputs of the site suggest. */
  readonly points: number | null;
  readonly reason: string;
  readonly evidence: string;
}

const noFactor = (id: string) => appError('invalid-input', `There is no factor "${id}"`, { field: 'factor' });

/** Gives a site its points for one factor, with reason and evidence. All three empty takes them back. */
export function rateSite(portfolio: Portfolio, input: RateSiteInput): EditResult {
  const site = portfolio.sites.find((candidate) => candidate.id === input.siteId);
  if (!site) return fail(appError('not-found', `No site has the id "${input.siteId}"`));
  const factor = factorOf(input.factor);
  if (!factor) return fail(noFactor(input.factor));
  const { points } = input;
  if (points !== null && !(points >= 0 && points <= 100))
    return fail(appError('invalid-input', 'Points go from 0 to 100', { field: 'points' }));
  for (const [field, text] of [
    ['reason', input.reason],
    ['evidence', input.evidence],
  ] as const)
    if (text.length > portfolioLimits.text)
      return fail(
        appError(
          'invalid-input',
          `The text is at most ${formatNumber(portfolioLimits.text)} characters long`,
          {
            field,
          },
        ),
      );
  const id = ratingId(site.id, factor.id);
  const before = portfolio.ratings.find((row) => row.id === id) ?? null;
  const reason = input.reason.trim();
  const evidence = input.evidence.trim();
  const isEmpty = points === null && reason === '' && evidence === '';
  const after: Rating | null = isEmpty
    ? null
    : { id, siteId: site.id, factor: factor.id, points, reason, evidence };
  return ok({
    label:
      (before?.points ?? null) === points
        ? `Note ${factor.label.toLowerCase()} of ${site.name}`
        : `Set ${factor.label.toLowerCase()} of ${site.name} to ${points === null ? 'what its inputs say' : `${formatNumber(points, Number.isInteger(points) ? 0 : 1)} points`}`,
    patch: rowChange('rating', id, before as Row | null, after as Row | null),
  });
}

/** Sets the weight of one factor. Weights need not add to 100 while they are being set. */
export function setReadinessWeight(portfolio: Portfolio, factorId: string, weight: number): EditResult {
  const factor = factorOf(factorId);
  if (!factor) return fail(noFactor(factorId));
  if (!(weight >= 0 && weight <= 100))
    return fail(appError('invalid-input', 'A weight goes from 0 to 100', { field: 'weight' }));
  return ok({
    label: `Set the weight of ${factor.label.toLowerCase()} to ${formatNumber(weight, Number.isInteger(weight) ? 0 : 1)}`,
    patch: weightChange(portfolio, factor.id, weight),
  });
}

/** Scales all weights by one factor so that they add to 100, in tenths. */
export function scaleReadinessWeights(portfolio: Portfolio): EditResult {
  const weights = readinessWeights(portfolio);
  const present = factors.map((factor) => weights.get(factor.id) ?? 0);
  const sum = present.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0))
    return fail(
      appError('rule-violation', 'Weights that are all 0 cannot be scaled', { advice: 'Set one of them' }),
    );
  const scaled = roundToTotal(
    present.map((weight) => (weight * 100) / sum),
    100,
    1,
  );
  return ok({
    label: 'Scale the weights of readiness to 100',
    patch: factors.flatMap((factor, index) => weightChange(portfolio, factor.id, scaled[index] ?? 0)),
  });
}

/** Weights of the catalogue are not written down. */
function weightChange(portfolio: Portfolio, id: string, weight: number): Patch {
  const before = portfolio.weights.find((row) => row.id === id) ?? null;
  const after: Weight | null = factorOf(id)?.weight === weight ? null : { id, weight };
  return rowChange('weight', id, before as Row | null, after as Row | null);
}
