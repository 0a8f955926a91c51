import { formatCount, formatMw, sentenceCase } from '../../domain/format.ts';
import { addMonths, formatQuarter } from '../../domain/months.ts';
import type { Portfolio, Site } from '../../domain/portfolio.ts';
import { type Evaluation, settledMonth } from '../evaluation.ts';
import type { CapacityGroup, CapacitySite, CapacitySpec } from './chartSpec.ts';

/** Columns that stay legible, with names, across a slide. */
export const mostCapacityColumns = 18;

/** Sites that convert come first, by power to AI; the others follow by connection. */
export function bySizeOfPlan(a: CapacitySite, b: CapacitySite): number {
  return b.aiMw - a.aiMw || b.availableMw - a.availableMw || (a.name < b.name ? -1 : 1);
}

function capacityOf(portfolio: Portfolio, evaluation: Evaluation, site: Site, at: number): CapacitySite {
  const state = (name: string): number => evaluation.siteSeries(site.id, `site.${name}`)[at] ?? 0;
  const ai = evaluation.siteSeries(site.id, 'site.aiMw');
  const settled = settledMonth(ai);
  const aiMw = ai[at] ?? 0;
  return {
    id: site.id,
    name: site.name,
    aiMw,
    miningMw: state('miningMw'),
    reservedMw: state('reservedMw'),
    unusedMw: state('unusedMw') + state('inBuildMw'),
    availableMw: state('availableMw'),
    criticalItMw: state('itMw'),
    ready: aiMw > 0 ? formatQuarter(addMonths(portfolio.portfolio.decisionMonth, settled)) : null,
  };
}

/** The end state of every site, in the order of `bySizeOfPlan`, and the month in which it is reached. */
export function endState(
  portfolio: Portfolio,
  evaluation: Evaluation,
): { readonly at: number; readonly sites: readonly CapacitySite[] } {
  const at = Math.max(1, settledMonth(evaluation.portfolioSeries('portfolio.aiMw')));
  const sites = portfolio.sites.map((site) => capacityOf(portfolio, evaluation, site, at));
  return { at, sites: sites.sort(bySizeOfPlan) };
}

const sum = (sites: readonly CapacitySite[], pick: (site: CapacitySite) => number): number =>
  sites.reduce((total, site) => total + pick(site), 0);

/** Utility MW by use and site once everything planned is in service. */
export function capacitySpec(portfolio: Portfolio, evaluation: Evaluation): CapacitySpec {
  const { at, sites } = endState(portfolio, evaluation);
  const when = formatQuarter(addMonths(portfolio.portfolio.decisionMonth, at));
  const converting = sites.filter((site) => site.aiMw > 0);
  const shown = sites.slice(0, mostCapacityColumns);
  const rest = sites.slice(mostCapacityColumns);
  const shownConverting = shown.filter((site) => site.aiMw > 0).length;
  const full = converting.filter((site) => site.miningMw < 0.05);
  const groups: CapacityGroup[] = [];
  if (shownConverting > 0)
    groups.push({
      from: 0,
      to: shownConverting - 1,
      tone: 'ai',
      label:
        shownConverting === converting.length
          ? `Convert: ${formatMw(sum(converting, (site) => site.aiMw))} MW, ${formatMw(sum(converting, (site) => site.criticalItMw))} MW IT`
          : `Convert, largest ${shownConverting} of ${converting.length}: ${formatMw(sum(shown, (site) => site.aiMw))} MW`,
    });
  if (shown.length > shownConverting) {
    const keep = shown.slice(shownConverting);
    groups.push({
      from: shownConverting,
      to: shown.length - 1,
      tone: 'mining',
      label: `Keep mining: ${formatCount(keep.length, 'site')}, ${formatMw(sum(keep, (site) => site.miningMw))} MW`,
    });
  }
  const title = capacityTitle(sites.length, converting.length, full.length);
  const total = sum(sites, (site) => site.aiMw);
  return {
    kind: 'capacity',
    sites: shown,
    groups,
    others:
      rest.length > 0
        ? `Not drawn: ${rest.length} smaller sites with ${formatMw(sum(rest, (site) => site.aiMw))} MW to AI and ${formatMw(sum(rest, (site) => site.miningMw))} MW mining`
        : '',
    title,
    subtitle: `Utility MW by use at the end of ${when}, ${sites.length === 1 ? '1 site' : `${sites.length} sites`} ordered by MW to AI; under each name critical IT MW and quarter ready for service`,
    summary: `${title}. ${formatMw(total)} MW of ${formatMw(sum(sites, (site) => site.availableMw))} MW go to AI by ${when}; ${formatMw(sum(sites, (site) => site.miningMw))} MW keep mining.`,
  };
}

function capacityTitle(count: number, converting: number, full: number): string {
  if (converting === 0)
    return count === 1
      ? 'The site keeps its power: nothing converts'
      : `No site converts: all ${count} keep their power`;
  if (count === 1)
    return full === 1
      ? 'The site converts all its mining power'
      : 'The site converts and keeps mining beside it';
  if (full === count) return `All ${formatCount(count, 'site')} convert all of their mining power`;
  const who =
    converting === count
      ? `All ${formatCount(count, 'site')}`
      : sentenceCase(formatCount(converting, 'site'));
  const verb = converting === 1 ? 'carries' : 'carry';
  const ends =
    full === 0
      ? converting === 1
        ? 'and keeps mining beside it'
        : 'and none stops mining'
      : full === converting
        ? converting === 1
          ? 'and stops mining'
          : 'and all stop mining'
        : `and ${formatCount(full, 'of them', 'of them')} ${full === 1 ? 'stops' : 'stop'} mining`;
  return `${who} ${verb} the whole conversion, ${ends}`;
}
