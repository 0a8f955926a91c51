import type { DriverId } from './drivers.ts';

/** Numbers of the drivers in the keys of random numbers, which must never change. */
export const streamOf: Readonly<Record<DriverId | 'jumps' | 'regimes' | 'spikes' | 'signingTime', number>> = {
  btcPrice: 1,
  network: 2,
  power: 3,
  hardCost: 4,
  delay: 5,
  rent: 6,
  signing: 7,
  loanRate: 8,
  capRate: 9,
  gpuPrice: 10,
  tenantDefault: 11,
  spikes: 12,
  signingTime: 13,
  jumps: 14,
  regimes: 15,
};
