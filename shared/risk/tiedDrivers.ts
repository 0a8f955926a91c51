import type { DriverId } from './drivers.ts';

/** Drivers that the copula ties together, in its order; the network follows the price by its own rule. */
export const tiedDrivers = [
  'btcPrice',
  'power',
  'hardCost',
  'delay',
  'rent',
  'signing',
  'loanRate',
  'capRate',
  'gpuPrice',
  'tenantDefault',
] as const satisfies readonly DriverId[];
export type TiedDriver = (typeof tiedDrivers)[number];

/**
 * Default correlations. Of the two price paths it is the last value that is correlated; of tenant default
 * how soon it comes.
 */
export const defaultCorrelations: readonly {
  readonly a: TiedDriver;
  readonly b: TiedDriver;
  readonly correlation: number;
}[] = [
  { a: 'btcPrice', b: 'rent', correlation: 0.15 },
  { a: 'rent', b: 'hardCost', correlation: 0.4 },
  { a: 'hardCost', b: 'delay', correlation: 0.5 },
  { a: 'rent', b: 'gpuPrice', correlation: 0.6 },
  { a: 'tenantDefault', b: 'rent', correlation: -0.6 },
  { a: 'loanRate', b: 'capRate', correlation: 0.6 },
  { a: 'power', b: 'btcPrice', correlation: 0 },
];
