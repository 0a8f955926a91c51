import { type FieldSpec, field, number } from './fieldSpec.ts';

/** Inputs of a site that say what and where it is. */
export const placeFields = {
  company: field({ kind: 'text', label: 'Company', words: 'Owner or operator', default: '' }),
  name: field({ kind: 'text', label: 'Site', words: 'Name of the site', default: 'New site' }),
  region: field({ kind: 'text', label: 'State', words: 'State or province, and country', default: '' }),
  grid: field({ kind: 'text', label: 'Grid', words: 'Grid operator or utility', default: '' }),
  cooling: field({ kind: 'text', label: 'Cooling', words: 'Cooling of the mining halls', default: '' }),
  note: field({ kind: 'text', label: 'Note', words: 'What else is known of the site', default: '' }),
  latitude: number({
    label: 'Latitude',
    words: 'Degrees north',
    unit: '1',
    min: -90,
    max: 90,
    nullable: true,
    default: null,
    decimals: 2,
  }),
  longitude: number({
    label: 'Longitude',
    words: 'Degrees east',
    unit: '1',
    min: -180,
    max: 180,
    nullable: true,
    default: null,
    decimals: 2,
  }),
} as const satisfies Record<string, FieldSpec>;
