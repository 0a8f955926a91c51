import { z } from 'zod';
import { scenarioColours } from '../domain/scenarioRows.ts';
import { snapshotLimits } from '../domain/snapshotRows.ts';
import type { DocumentChange } from './documentState.ts';
import { cell, gives, id, request } from './request.ts';

/** With room for spaces at its ends, which do not count. */
const snapshotName = z.string().max(2 * snapshotLimits.name);
const scenarioInput = z.strictObject({
  table: z.enum(['portfolio', 'market', 'site', 'block']),
  key: id,
  field: z.string().min(1).max(80),
});
const scenarioInputs = z.array(scenarioInput).min(1).max(100_000).readonly();

/** Scenarios and snapshots of the plan. */
export const stateRequests = {
  /** Adds a scenario: blank, a copy of another, or a story told of the base. An empty name is found for it. */
  'scenario.create': request(
    z.strictObject({
      name: z.string().max(200),
      start: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('blank') }),
        z.strictObject({ kind: z.literal('copy'), scenarioId: id }),
        z.strictObject({ kind: z.literal('story'), story: id }),
      ]),
    }),
    gives<DocumentChange>(),
  ),
  'scenario.rename': request(
    z.strictObject({
      scenarioId: id,
      name: z.string().max(200).optional(),
      note: z.string().max(4_000).optional(),
      colour: z.enum(scenarioColours).optional(),
    }),
    gives<DocumentChange>(),
  ),
  /** Moves a scenario to a place of the strip, from 1. */
  'scenario.move': request(z.strictObject({ scenarioId: id, to: z.number() }), gives<DocumentChange>()),
  'scenario.remove': request(z.strictObject({ scenarioId: id }), gives<DocumentChange>()),
  /** Makes what a scenario sees the base, and removes the scenario. */
  'scenario.promote': request(z.strictObject({ scenarioId: id }), gives<DocumentChange>()),
  /** Gives one input its value in a scenario. */
  'scenario.set': request(scenarioInput.extend({ scenarioId: id, value: cell }), gives<DocumentChange>()),
  /** Gives inputs of a scenario the value of the base again. */
  'scenario.clear': request(
    z.strictObject({ scenarioId: id, inputs: scenarioInputs }),
    gives<DocumentChange>(),
  ),
  /** Copies changes of a scenario to other scenarios. */
  'scenario.copy': request(
    z.strictObject({ scenarioId: id, inputs: scenarioInputs, to: z.array(id).min(1).max(26).readonly() }),
    gives<DocumentChange>(),
  ),
  /** Keeps the plan as it is now, base and scenarios, under a name, to compare with later. */
  'snapshot.take': request(z.strictObject({ name: snapshotName }), gives<DocumentChange>()),
  'snapshot.rename': request(z.strictObject({ snapshotId: id, name: snapshotName }), gives<DocumentChange>()),
  'snapshot.remove': request(z.strictObject({ snapshotId: id }), gives<DocumentChange>()),
} as const;
