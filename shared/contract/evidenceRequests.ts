import { z } from 'zod';
import { answerLimits } from '../domain/answers.ts';
import { dealTermIds } from '../domain/deals/dealTerms.ts';
import type { DocumentChange } from './documentState.ts';
import { cell, gives, id, nothing, request, scenario } from './request.ts';

/** Deals, readiness and saved answers. */
export const evidenceRequests = {
  /** Adds a deal of one's own, empty or as a copy of one of the library. */
  'deal.add': request(
    z.strictObject({ name: z.string().max(200), copyOf: id.nullable() }),
    gives<DocumentChange>(),
  ),
  'deal.setField': request(
    z.strictObject({ dealId: id, field: z.string().min(1).max(80), value: cell }),
    gives<DocumentChange>(),
  ),
  'deal.remove': request(z.strictObject({ dealId: id }), gives<DocumentChange>()),
  /** Puts terms of a deal into a block, with the source of the deal: one undo step. */
  'deal.apply': request(
    z.strictObject({
      dealId: id,
      blockId: id,
      terms: z.array(z.enum(dealTermIds)).max(dealTermIds.length),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Gives a site points for one factor of readiness, with reason and evidence. */
  'readiness.rate': request(
    z.strictObject({
      siteId: id,
      factor: z.string().min(1).max(80),
      points: z.number().nullable(),
      reason: z.string().max(10_000),
      evidence: z.string().max(10_000),
    }),
    gives<DocumentChange>(),
  ),
  'readiness.setWeight': request(
    z.strictObject({ factor: z.string().min(1).max(80), weight: z.number() }),
    gives<DocumentChange>(),
  ),
  /** Scales the weights of readiness so that they add to 100. */
  'readiness.scaleWeights': request(nothing, gives<DocumentChange>()),
  /** Keeps a question with the sliders and figures that answered it. */
  'answer.save': request(
    z.strictObject({
      question: z.string().max(10_000),
      sliders: z
        .array(z.strictObject({ slider: id, value: z.number(), start: z.number() }))
        .max(answerLimits.sliders),
      figures: z
        .array(z.strictObject({ line: id, value: z.number().nullable(), start: z.number().nullable() }))
        .max(answerLimits.figures),
    }),
    gives<DocumentChange>(),
  ),
  'answer.remove': request(z.strictObject({ answerId: id }), gives<DocumentChange>()),
} as const;
