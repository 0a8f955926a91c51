import type { MarketField } from '../../shared/domain/fields.ts';

/** A market input with a slider: how far one key press moves it. */
export interface MarketControl {
  readonly field: MarketField;
  readonly step: number;
  readonly fineStep: number;
}

/** The assumptions that move every site, in the groups in which people think of them. */
export const marketControls: readonly {
  readonly name: string;
  readonly note?: string;
  readonly controls: readonly MarketControl[];
}[] = [
  {
    name: 'Bitcoin',
    note: 'halving included',
    controls: [
      { field: 'btcPriceUsd', step: 500, fineStep: 100 },
      { field: 'btcGrowth', step: 0.01, fineStep: 0.001 },
      { field: 'networkEh', step: 10, fineStep: 1 },
      { field: 'networkGrowth', step: 0.01, fineStep: 0.001 },
      { field: 'marginalPowerUsdPerMwh', step: 0.5, fineStep: 0.1 },
    ],
  },
  { name: 'Power', controls: [{ field: 'powerShiftUsdPerMwh', step: 0.5, fineStep: 0.1 }] },
  {
    name: 'AI lease and build',
    controls: [
      { field: 'rentShiftUsdPerKwMonth', step: 1, fineStep: 0.1 },
      { field: 'hardCostShift', step: 0.01, fineStep: 0.001 },
      { field: 'delayMonths', step: 1, fineStep: 1 },
    ],
  },
  {
    name: 'Worth of money',
    controls: [
      { field: 'miningDiscountRate', step: 0.005, fineStep: 0.001 },
      { field: 'leaseDiscountRate', step: 0.005, fineStep: 0.001 },
    ],
  },
];
