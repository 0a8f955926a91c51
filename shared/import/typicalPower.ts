/** A typical all-in power price of mining sites of one grid, USD/MWh. */
export interface TypicalPower {
  readonly grid: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Typical all-in power prices of mining sites by grid, USD/MWh, from memory and unverified, as of June
 * 2026: placeholders to start from, better than one price for all grids and worse than any quote. Tried
 * in this order where a text names several grids.
 */
const typicalPrices: readonly (TypicalPower & { readonly names: RegExp })[] = [
  { grid: 'ERCOT West', low: 30, high: 42, names: /\bERCOT\b/i },
  { grid: 'PJM', low: 50, high: 70, names: /\bPJM\b/i },
  { grid: 'NYISO zone A', low: 35, high: 50, names: /\bNYISO\b/i },
  { grid: 'MISO and Big Rivers', low: 36, high: 45, names: /\bMISO\b|\bBig Rivers\b/i },
  {
    grid: 'TVA and Georgia EMC',
    low: 45,
    high: 60,
    names: /\bTVA\b|\bSouthern\b|\bGeorgia Power\b|\bEMC\b|\bMEAG\b/i,
  },
  { grid: 'SPP', low: 30, high: 45, names: /\bSPP\b/i },
  { grid: 'BC Hydro', low: 45, high: 55, names: /\bBC Hydro\b|\bFortisBC\b/i },
  { grid: 'Quebec', low: 40, high: 50, names: /\bHydro[- ]Qu[eé]bec\b/i },
  { grid: 'Norway', low: 35, high: 60, names: /\bStatnett\b|\bNO[1-5]\b/i },
  { grid: 'Paraguay', low: 40, high: 55, names: /\bANDE\b/i },
  { grid: 'Bhutan', low: 40, high: 50, names: /\bDruk Green\b/i },
];

export const typicalPowerSource = {
  title: 'Typical all-in mining power prices by grid, memory, unverified',
  detail: 'Ranges by grid of 2025 and 2026; the middle of the range stands until a price is known',
  date: 'June 2026',
} as const;

/** The typical price of the grid that `gridText` names, or null where none is known. */
export function typicalPower(gridText: string): TypicalPower | null {
  const found = typicalPrices.find((price) => price.names.test(gridText));
  return found ? { grid: found.grid, low: found.low, high: found.high } : null;
}

/** The middle of the range, USD/MWh. */
export const middleOf = (price: TypicalPower): number => (price.low + price.high) / 2;
