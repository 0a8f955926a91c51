import type { ChoiceResult, FrontierResult, PlanFutures } from '../../../shared/choice/result.ts';
import type { FrontierSpec, HistogramSpec } from '../../../shared/deck/charts/chartSpec.ts';
import { formatCount, formatNumber, formatPercent, formatSigned } from '../../../shared/domain/format.ts';

const millions = (usd: number): number => usd / 1e6;

/** Value against a limit, with the plan that is shown marked. `inView` is the plan of the document. */
export function frontierSpec(
  frontier: FrontierResult,
  result: ChoiceResult,
  inView: { readonly x: number; readonly value: number } | null,
  pickedName: string | null,
): FrontierSpec | null {
  if (frontier.points.length === 0) return null;
  const isShare = frontier.id === 'chanceOfLoss';
  const scale = (value: number): number => (isShare ? value : millions(value));
  const limit = limitOf(frontier, result);
  const points = frontier.points.map((point) => ({
    id: frontierName(frontier, point.level),
    x: scale(point.used),
    value: millions(point.objectiveUsd),
    label: `${formatCount(point.options.length, 'site')}, gain USD ${formatNumber(millions(point.objectiveUsd))} M`,
    isPicked: pickedName === frontierName(frontier, point.level),
  }));
  const title = slopeTitle(frontier, limit, scale, isShare);
  return {
    kind: 'frontier',
    title,
    subtitle: isShare
      ? 'Best gain over do-nothing at each chance to end below mining on'
      : `Best gain over do-nothing against ${frontier.label.toLowerCase()}, USD M; all other limits as they are${frontier.others.length > 0 ? '; faint: plans that lose' : ''}`,
    summary: `${title}. ${points.map(({ x, value }) => `${isShare ? formatPercent(x) : formatNumber(x)}: ${formatNumber(value)}`).join('; ')}`,
    xLabel: isShare ? 'futures below mining on, %' : `${frontier.label.toLowerCase()}, USD M`,
    isShare,
    points,
    others: frontier.others.map(({ used, objectiveUsd, words }) => ({
      x: scale(used),
      value: millions(objectiveUsd),
      label: `${words}: ${formatNumber(millions(objectiveUsd))}`,
    })),
    limit: limit === null ? null : scale(limit),
    inView,
  };
}

export const frontierName = (frontier: FrontierResult, level: number): string => `${frontier.id} at ${level}`;

function limitOf({ id }: FrontierResult, { limits }: ChoiceResult): number | null {
  switch (id) {
    case 'chanceOfLoss':
      return limits.risk.chanceOfLoss;
    case 'cvarUsd':
      return limits.risk.cvarUsd;
    case 'capexUsd':
    case 'equityUsd':
    case 'peakEquityUsd':
      return limits[id];
    default:
      return null;
  }
}

/** What the next part of the limit buys. */
function slopeTitle(
  { points, label }: FrontierResult,
  limit: number | null,
  scale: (value: number) => number,
  isShare: boolean,
): string {
  const at = points.findLast((point) => limit === null || point.level <= limit) ?? points[0];
  const next = points.find(
    (point) => at && point.level > at.level && point.objectiveUsd > at.objectiveUsd + 1e5,
  );
  if (!at || !next) return `More ${label.toLowerCase()} buys nothing more`;
  const by = millions(next.objectiveUsd - at.objectiveUsd);
  const step = isShare
    ? `${formatNumber((next.level - at.level) * 100)} more points of chance`
    : `USD ${formatNumber(scale(next.level - at.level))} M more`;
  return `${step} would buy USD ${formatNumber(by)} M of gain`;
}

const bins = 22;

/** Gains of a plan in the sampled futures, in bins that meet at zero. */
export function histogramSpec(futures: PlanFutures, seed: number): HistogramSpec {
  const gains = futures.gainsUsd.map(millions).sort((a, b) => a - b);
  const low = Math.min(0, gains[Math.floor(gains.length * 0.005)] ?? 0);
  const high = Math.max(1, gains[Math.floor(gains.length * 0.995)] ?? 1);
  const width = (high - low) / bins;
  const from = -Math.ceil(-low / width) * width;
  const count = Math.ceil((high - from) / width - 1e-9);
  const shares = Array.from({ length: count }, () => 0);
  for (const gain of gains) {
    const place = Math.min(count - 1, Math.max(0, Math.floor((gain - from) / width)));
    shares[place] = (shares[place] ?? 0) + 1 / gains.length;
  }
  const title = `${formatNumber(futures.lossShare * 100)} futures in 100 end below mining on`;
  const marks = [
    { value: millions(futures.gainP10Usd), label: `P10 ${formatSigned(millions(futures.gainP10Usd))}` },
    { value: millions(futures.gainP50Usd), label: `P50 ${formatSigned(millions(futures.gainP50Usd))}` },
    { value: millions(futures.gainP90Usd), label: `P90 ${formatSigned(millions(futures.gainP90Usd))}` },
  ];
  return {
    kind: 'histogram',
    title,
    subtitle: `Gain of this plan over do-nothing, USD M NPV, share of futures; hatched: less than mining on`,
    summary: `${title}; ${marks.map(({ label }) => label).join(', ')}, USD M`,
    decimals: 0,
    bars: shares.map((share, index) => ({
      from: from + index * width,
      to: from + (index + 1) * width,
      share,
    })),
    marks,
    note: `${formatNumber(futures.futures)} futures, seed ${seed}`,
  };
}
