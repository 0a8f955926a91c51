import { barredBy, convertedMw, finalAvailableMw } from './conversion.ts';
import { formatMw } from './format.ts';
import { formatMonth, monthsBetween } from './months.ts';
import type { Block, Site } from './portfolio.ts';

/** Dust of binary fractions that is no power. */
const tolerance = 1e-9;

/** Why the power of a site cannot be split as its inputs and blocks say, in words; or null. */
export function sitePowerProblem(site: Site, blocks: readonly Block[]): string | null {
  const available = finalAvailableMw(site);
  const converted = convertedMw(blocks);
  const mw = (value: number): string => `${formatMw(value)} MW`;
  if (site.reservedMw > available + tolerance)
    return `${site.name} cannot reserve ${mw(site.reservedMw)} of ${mw(available)}`;
  if (converted + site.reservedMw > available + tolerance)
    return `${site.name} converts ${mw(converted)} and reserves ${mw(site.reservedMw)}: more than its ${mw(available)}. Convert less first`;
  if (site.miningMw !== null && site.miningMw + site.reservedMw > site.energisedMw + tolerance)
    return `${site.name} cannot mine with ${mw(site.miningMw)} and reserve ${mw(site.reservedMw)} of ${mw(site.energisedMw)} energised`;
  const [barred] = barredBy(site);
  if (barred !== undefined && converted > 0)
    return `${site.name} converts ${mw(converted)}, but ${barred}. Convert nothing there first`;
  return blockDateProblem(site, blocks);
}

function blockDateProblem(site: Site, blocks: readonly Block[]): string | null {
  for (const block of blocks)
    if (monthsBetween(block.stopMonth, block.readyMonth) <= 0)
      return `Block ${block.ordinal} of ${site.name} is ready in ${formatMonth(block.readyMonth)}, but stops mining only after ${formatMonth(block.stopMonth)}`;
  const { contractedFrom } = site;
  if (contractedFrom === null) return null;
  const early = blocks.filter((block) => monthsBetween(block.stopMonth, contractedFrom) > 0);
  if (early.length > 0 && convertedMw(early) + site.reservedMw > site.energisedMw + tolerance)
    return `${site.name} has ${formatMw(site.energisedMw)} MW until ${formatMonth(contractedFrom)}, but its blocks take ${formatMw(convertedMw(early))} MW before`;
  return null;
}
