import type { BlockField, SiteField } from '../../../shared/domain/fields.ts';
import type { Block, Site } from '../../../shared/domain/portfolio.ts';
import { easternSites } from './demoEast.ts';
import { interiorSites } from './demoInterior.ts';
import { northernSites } from './demoNorth.ts';
import type { Basis } from './demoSources.ts';
import { texasSites } from './demoTexas.ts';

/** Own terms of one block, each with what vouches for it. */
export type DemoBlock = { readonly [F in BlockField]?: readonly [value: Block[F], basis: Basis] };

export interface DemoSite {
  readonly given: Partial<Site> & Pick<Site, 'name' | 'energisedMw'>;
  /** Utility MW that the plan puts to AI. */
  readonly toAiMw: number;
  readonly power: Basis;
  readonly rent: Basis;
  readonly cost: Basis;
  /** What vouches for inputs that only some sites have. */
  readonly stands?: Partial<Record<SiteField, Basis>>;
  /** Own terms of the blocks, in their order; blocks beyond the list take the terms of their site. */
  readonly blocks?: readonly DemoBlock[];
}

/**
 * The sites of an invented company in real regions. Power, fleets, rents and costs are chosen to differ
 * as real ones do: near cities rent is high and power dear, far from them power is cheap, building dear
 * and tenants few; small sites carry the same substation as large ones. Together they show every
 * commercial model, and every part of the financial model at one site at least.
 */
export const demoSites: readonly DemoSite[] = [
  ...texasSites,
  ...interiorSites,
  ...easternSites,
  ...northernSites,
];
