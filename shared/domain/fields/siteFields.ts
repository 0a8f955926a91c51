import { buildFields } from './buildFields.ts';
import { contractFields } from './contractFields.ts';
import { debtFields } from './debtFields.ts';
import { dispatchFields } from './dispatchFields.ts';
import { exitFields } from './exitFields.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { fleetFields } from './fleetFields.ts';
import { gateFields } from './gateFields.ts';
import { gpuFields } from './gpuFields.ts';
import { leaseFields } from './leaseFields.ts';
import { miningFields } from './miningFields.ts';
import { placeFields } from './placeFields.ts';

/** Inputs of a site, one file per subject. */
export const siteFields = {
  ...placeFields,
  ...miningFields,
  ...dispatchFields,
  ...fleetFields,
  ...buildFields,
  ...leaseFields,
  ...contractFields,
  ...gpuFields,
  ...debtFields,
  ...exitFields,
  ...gateFields,
} as const satisfies Record<string, FieldSpec>;
