import { z } from 'zod';
import { limitNames, mostLimitText } from '../choice/limitInputs.ts';
import { limitsSchema } from '../choice/limits.ts';
import type { OptionList } from '../choice/result.ts';
import type { DocumentChange } from './documentState.ts';
import { gives, id, request, scenario } from './request.ts';

/** The optimiser: its limits, searches and plans. */
export const choiceRequests = {
  /** Chooses the best plan under limits, in the base or as a scenario sees it; tells by `choice/moved`. One at a time. */
  'choice.start': request(
    z.strictObject({ limits: limitsSchema, scenario }),
    gives<{ readonly jobId: string }>(),
  ),
  /**
   * Every option that a choice under these limits would look at, with its worth and how it stands before the
   * search. One at a time: an earlier one that still runs answers that it was cancelled.
   */
  'choice.options': request(z.strictObject({ limits: limitsSchema, scenario }), gives<OptionList>()),
  /** Sets parts of the limits of the optimiser, each as the JSON of its value. */
  'choice.setLimits': request(
    z.strictObject({
      changes: z
        .array(z.strictObject({ id: z.enum(limitNames), value: z.string().max(mostLimitText) }))
        .min(1)
        .max(limitNames.length)
        .readonly(),
    }),
    gives<DocumentChange>(),
  ),
  /** Ends the search: its best plan so far stands. */
  'choice.stop': request(z.strictObject({ jobId: id }), gives<null>()),
  /** Ends the search without an answer. */
  'choice.cancel': request(z.strictObject({ jobId: id }), gives<null>()),
  /** Puts a plan, by the ids of its options, into what is in view: one undo step. */
  'choice.apply': request(
    z.strictObject({
      limits: limitsSchema,
      options: z.array(id).max(5_000).readonly(),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
} as const;
