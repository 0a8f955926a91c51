import { choice, type FieldSpec, number } from './fieldSpec.ts';

const gate = (label: string, words: string) =>
  choice(
    [
      { value: 'open', label: 'Not checked' },
      { value: 'clear', label: 'Clear' },
      { value: 'fails', label: 'Fails' },
    ],
    { label, words, defaultSource: 'nobody has looked yet', defaultTier: 'placeholder' },
  );

/** Inputs of a site that can bar it from converting. They never count in money. */
export const gateFields = {
  gatePowerRight: gate('Gate: power right', 'Fails where the right to the power cannot be assigned'),
  gateFloodWay: gate('Gate: flood way', 'Fails where the site lies in a flood way'),
  gateFibreRoute: gate('Gate: second fibre route', 'Fails where no second fibre route is possible'),
  minimumBlockMw: number({
    label: 'Minimum block',
    words: 'Least utility power that is worth converting; a site with less cannot convert',
    unit: 'MW',
    min: 0,
    max: 1_000,
    band: [0, 25],
    bandSource: 'smallest announced lease 5 MW of IT load, WhiteFiber',
    default: 2,
    defaultSource: 'judgement of Nov 2026',
    defaultTier: 'estimate',
    decimals: 1,
  }),
} as const satisfies Record<string, FieldSpec>;
