import { newDeal } from '../newRows.ts';
import type { Deal } from '../portfolio.ts';

/** One deal of the library. Everything not given is not in its sources. */
export const announced = (id: string, given: Partial<Deal>): Deal => newDeal(id, given);
