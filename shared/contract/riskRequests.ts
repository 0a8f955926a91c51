import { z } from 'zod';
import type { DocumentChange } from './documentState.ts';
import { gives, id, nothing, request } from './request.ts';
import type { RiskResult, RiskRun } from './risk.ts';

const riskState = z.strictObject({ scenarioId: id.nullable() });

/** Simulations and their settings. */
export const riskRequests = {
  /** Sets one setting of risk; null is what the catalogue says. */
  'risk.set': request(
    z.strictObject({
      id: z.string().min(1).max(120),
      value: z.union([z.number(), z.string().max(80), z.null()]),
      source: z.string().max(1_000).default(''),
    }),
    gives<DocumentChange>(),
  ),
  /** What the latest simulations of the states of the document came to. */
  'risk.results': request(nothing, gives<readonly RiskResult[]>()),
  /** Starts a simulation of a state; `risk/progressed` and `risk/ended` tell of it. One that runs is cancelled. */
  'risk.start': request(
    z.strictObject({ state: riskState, against: riskState.nullable() }),
    gives<RiskRun>(),
  ),
  /** Ends a simulation; answers when it is over, with what was counted kept. */
  'risk.cancel': request(z.strictObject({ runId: id }), gives<null>()),
} as const;
