import { formatCount, formatNumber, sentenceCase } from '../../../shared/domain/format.ts';
import type { Portfolio, Site } from '../../../shared/domain/portfolio.ts';
import {
  type FactorStanding,
  type SiteReadiness,
  siteReadiness,
} from '../../../shared/domain/readiness/readiness.ts';

/** A site with how ready it is. */
export interface ReadinessRow {
  readonly site: Site;
  readonly readiness: SiteReadiness;
  /** Why it is barred, or empty. */
  readonly barred: string;
}

export interface ReadinessOrder {
  /** `name`, `score`, or the id of a factor. */
  readonly by: string;
  readonly isDescending: boolean;
}

/** Every site with its readiness. */
export function readinessRows(portfolio: Portfolio): readonly ReadinessRow[] {
  return portfolio.sites.map((site) => {
    const readiness = siteReadiness(portfolio, site);
    const barred = readiness.gates.flatMap(({ failure }) => failure ?? []).join('; ');
    return { site, readiness, barred };
  });
}

/** Rows in the order of one column; what has no number stands last. */
export function ordered(rows: readonly ReadinessRow[], order: ReadinessOrder): readonly ReadinessRow[] {
  const sign = order.isDescending ? -1 : 1;
  const value = ({ readiness }: ReadinessRow): number | null =>
    order.by === 'score'
      ? sortScore(readiness)
      : (readiness.factors.find((each) => each.factor.id === order.by)?.points ?? null);
  return [...rows].sort((a, b) => {
    const byName = a.site.name.localeCompare(b.site.name, 'en', { numeric: true });
    if (order.by === 'name') return sign * byName;
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return left === right ? byName : left === null ? 1 : -1;
    return sign * (left - right) || byName;
  });
}

/** A score, or what it is at least while factors have no points. */
function sortScore(readiness: SiteReadiness): number | null {
  return readiness.score.kind === 'number' ? readiness.score.value : (readiness.range?.low ?? null);
}

/** `63.4`, `41–73` while factors have no points, an en dash while weights do not add. */
export function scoreText({ score, range }: SiteReadiness): string {
  if (score.kind === 'number') return formatNumber(score.value, 1);
  return range ? `${formatNumber(range.low)}–${formatNumber(range.high)}` : '–';
}

export const pointsText = ({ points }: Pick<FactorStanding, 'points'>): string =>
  points === null ? '–' : formatNumber(points);

/** The message of the view, from its numbers. */
export function readinessTitle(rows: readonly ReadinessRow[]): string {
  const scored = rows.flatMap(({ readiness }) =>
    readiness.score.kind === 'number' ? [readiness.score.value] : [],
  );
  const barred = rows.filter((row) => row.barred !== '').length;
  const gates = barred === 0 ? 'no gate fails' : `${formatCount(barred, 'site is', 'sites are')} barred`;
  if (rows.length === 0) return 'No site to score yet';
  if (scored.length === 0) return `No site has a score yet, ${gates}`;
  const ready = scored.filter((score) => score >= 70).length;
  const of = `of ${formatCount(rows.length, 'site')}`;
  return `${sentenceCase(formatCount(ready, of, of))} ${ready === 1 ? 'scores' : 'score'} 70 or more, ${gates}`;
}
