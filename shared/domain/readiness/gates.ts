import type { SiteField } from '../fields.ts';
import { formatMw } from '../format.ts';
import type { Site } from '../portfolio.ts';

/** A fact without which a site cannot convert, whatever its points. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  /** The input that decides it. */
  readonly field: SiteField;
  /** Why the site is barred, as the end of a sentence; null where it is not. */
  readonly failure: (site: Site, convertibleMw: number) => string | null;
}

const stated = (
  field: Extract<SiteField, 'gatePowerRight' | 'gateFloodWay' | 'gateFibreRoute'>,
  label: string,
  words: string,
): Gate => ({
  id: field,
  label,
  field,
  failure: (site) => (site[field] === 'fails' ? words : null),
});

/** The gates in the order in which they are looked at. */
export const gates: readonly Gate[] = [
  stated('gatePowerRight', 'Power right', 'the power right cannot be assigned'),
  stated('gateFloodWay', 'Flood way', 'the site lies in a flood way'),
  stated('gateFibreRoute', 'Second fibre route', 'no second fibre route is possible'),
  {
    id: 'minimumBlock',
    label: 'Minimum block',
    field: 'minimumBlockMw',
    failure: (site, convertibleMw) =>
      convertibleMw > 0 && convertibleMw < site.minimumBlockMw
        ? `${formatMw(convertibleMw)} MW can convert, below the minimum block of ${formatMw(site.minimumBlockMw)} MW`
        : null,
  },
];

/** Every reason that bars the site from converting; `convertibleMw` is its power less what is reserved. */
export function failedGates(site: Site, convertibleMw: number): readonly string[] {
  return gates.flatMap((gate) => gate.failure(site, convertibleMw) ?? []);
}
