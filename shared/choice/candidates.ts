import { formatMultiple } from '../domain/format.ts';
import { formatMonth, monthsBetween } from '../domain/months.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { optionFigures } from './figures.ts';
import { type FutureWish, OptionFutures } from './futures.ts';
import type { Limits } from './limits.ts';
import type { Candidates, OptionFigures, OptionShape, RefusedOption, SiteChoices } from './option.ts';
import { optionShapes } from './optionShapes.ts';

/** What keeps a site from converting at all, in words, by id: gates of readiness and the like. */
export type Gates = ReadonlyMap<string, string>;

/**
 * Everything that may be done at every site, with its worth: options generated as the limits wish, less
 * those that gates, dates and DSCR refuse. Limits on the plan as a whole refuse nothing here. `onShare` is told
 * the share of options that are valued; it may throw, to give up.
 */
export function findCandidates(
  portfolio: Portfolio,
  limits: Limits,
  risk: FutureWish['settings'],
  gates: Gates = new Map(),
  onShare: (share: number) => void = () => undefined,
): Candidates {
  const found = optionShapes(portfolio, limits);
  const { bases, options, company } = optionFigures(
    portfolio,
    found.map(({ shapes }) => shapes),
    onShare,
  );
  const without = new Set(limits.options.without);
  const sites = portfolio.sites.map((site, index) => {
    const shapes = found[index]?.shapes ?? [];
    const gate = gates.get(site.id) ?? null;
    const offered: { readonly shape: OptionShape; readonly figures: OptionFigures }[] = [];
    const refused: RefusedOption[] = [];
    shapes.forEach((shape, place) => {
      const figures = options[index]?.[place];
      if (!figures) return;
      const isLeftOut = without.has(shape.id);
      const reason = isLeftOut ? 'Left out by hand' : (gate ?? refusal(shape, figures, limits));
      if (reason === null) offered.push({ shape, figures });
      else refused.push({ shape, figures, isLeftOut, reason });
    });
    const { closed = null, unmade = [] } = found[index] ?? {};
    return { site, base: bases[index], offered, refused, unmade, closed: gate ?? closed };
  });
  const { futures, seed } = limits.risk;
  const drawn = new OptionFutures(
    portfolio,
    sites.map(({ offered }) => offered.map(({ shape }) => shape)),
    { settings: risk, futures, seed },
  );
  return {
    sites: sites.flatMap(({ site, base, offered, refused, unmade, closed }, index): SiteChoices[] =>
      base
        ? [
            {
              siteId: site.id,
              name: site.name,
              grid: site.grid,
              tenant: limits.tenants[site.id] ?? '',
              base,
              options: offered.map(({ shape, figures }, place) => ({
                ...shape,
                figures,
                get futures() {
                  return drawn.of(index, place);
                },
              })),
              refused,
              unmade,
              closed: offered.length > 0 ? null : (closed ?? refused[0]?.reason ?? null),
            },
          ]
        : [],
    ),
    company,
    months: portfolio.portfolio.horizonMonths,
    decisionMonth: portfolio.portfolio.decisionMonth,
    get doNothingFutures() {
      return drawn.doNothing;
    },
    drawFutures: (report) => drawn.drawAll(report),
  };
}

function refusal(shape: OptionShape, { leastDscr }: OptionFigures, limits: Limits): string | null {
  if (limits.latestReady !== null && monthsBetween(shape.ready, limits.latestReady) < 0)
    return `Ready in ${formatMonth(shape.ready)}, after ${formatMonth(limits.latestReady)}`;
  if (limits.leastDscr !== null && leastDscr !== null && leastDscr < limits.leastDscr)
    return `Lowest DSCR ${formatMultiple(leastDscr)} is under ${formatMultiple(limits.leastDscr)}`;
  return null;
}
