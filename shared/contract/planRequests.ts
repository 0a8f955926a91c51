import { z } from 'zod';
import { answerLimits } from '../domain/answers.ts';
import { commercialModels } from '../domain/fields/leaseFields.ts';
import type { DocumentChange } from './documentState.ts';
import { cell, gives, id, request, scenario } from './request.ts';

/** Edits of sites, blocks and inputs; what a scenario can hold may be edited in one. */
export const planRequests = {
  /** Puts `utilityMw` of a site to AI: one gesture, one undo step. */
  'site.setConversion': request(
    z.strictObject({ siteId: id, utilityMw: z.number(), scenario }),
    gives<DocumentChange>(),
  ),
  /** Sets the commercial model of a site or block with the terms that go with it: one undo step. */
  'site.setCommercialModel': request(
    z.strictObject({
      table: z.enum(['site', 'block']),
      key: id,
      model: z.enum(commercialModels.map((model) => model.value)).nullable(),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Moves a block in time: all of its dates, the end of its mining, or the month in which it is ready. */
  'block.move': request(
    z.strictObject({
      blockId: id,
      part: z.enum(['whole', 'stop', 'ready']),
      month: z.string().max(7),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  'block.resize': request(
    z.strictObject({ blockId: id, utilityMw: z.number(), scenario }),
    gives<DocumentChange>(),
  ),
  'block.add': request(z.strictObject({ siteId: id, scenario }), gives<DocumentChange>()),
  'block.remove': request(z.strictObject({ blockId: id, scenario }), gives<DocumentChange>()),
  /** Splits a block into two of whole halls, with the same dates and terms. */
  'block.split': request(z.strictObject({ blockId: id, scenario }), gives<DocumentChange>()),
  'site.add': request(z.strictObject({ name: z.string().max(200) }), gives<DocumentChange>()),
  'site.remove': request(z.strictObject({ siteId: id }), gives<DocumentChange>()),
  /** Sets one input of the portfolio, the market, a site or a block; its provenance may come with it. */
  'field.set': request(
    z.strictObject({
      table: z.enum(['portfolio', 'market', 'site', 'block']),
      key: id,
      field: z.string().min(1).max(80),
      value: cell,
      original: z.string().max(1_000).default(''),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Sets several inputs as one undo step, which `label` names. */
  'inputs.set': request(
    z.strictObject({
      label: z.string().min(1).max(200),
      inputs: z
        .array(
          z.strictObject({
            table: z.enum(['portfolio', 'market', 'site', 'block']),
            key: id,
            field: z.string().min(1).max(80),
            value: cell,
          }),
        )
        .max(100_000),
      original: z.string().max(1_000).default(''),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Sets source and tier of one input. */
  'field.setSource': request(
    z.strictObject({
      entity: id,
      field: z.string().min(1).max(80),
      tier: z.enum(['signed', 'quote', 'benchmark', 'estimate', 'placeholder']),
      title: z.string().max(1_000),
      detail: z.string().max(4_000),
      date: z.string().max(100),
    }),
    gives<DocumentChange>(),
  ),
  /** Puts several sliders where they shall stand: what a rehearsal keeps, as one undo step. */
  'sliders.set': request(
    z.strictObject({
      positions: z.array(z.strictObject({ slider: id, value: z.number() })).max(answerLimits.sliders),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
} as const;
