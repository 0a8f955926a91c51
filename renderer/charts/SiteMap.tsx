import { arc } from 'd3-shape';
import { useMemo } from 'react';
import type { MapSite, SiteMapSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatMw } from '../../shared/domain/format.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { type LabelRequest, overlaps, type PlacedLabel, placeLabels, type Rect } from './labelPlacement.ts';
import { type MapView, mapViews } from './mapLayout.ts';

interface SiteMapProps extends ChartProps<SiteMapSpec> {
  /** Site with a ring and the first right to a label. */
  readonly selectedId?: string | null;
  readonly onSelect?: (siteId: string) => void;
}

interface Disc {
  readonly site: MapSite;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where the sites are: disc area is energised MW, the wedge what goes to AI. */
export function SiteMap({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  selectedId = null,
  onSelect,
}: SiteMapProps) {
  const type = lettering[setting];
  // Positions do not change while power is moved: the outlines are projected once for them.
  const places = spec.sites.map((site) => `${site.id} ${site.latitude} ${site.longitude}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` stands for the positions in `spec.sites`
  const views = useMemo(() => mapViews(spec.sites, width, height), [places, width, height]);
  const current = new Map(spec.sites.map((site) => [site.id, site]));
  const largest = Math.max(1, ...spec.sites.map((site) => site.energisedMw));
  const most = Math.min(
    26,
    Math.max(11, Math.sqrt((width * height) / Math.max(12, spec.sites.length)) * 0.28),
  );
  const radiusOf = (mw: number): number => Math.max(2.4, Math.sqrt(mw / largest) * most);
  const discs = views.map((view): readonly Disc[] =>
    view.sites.flatMap((old) => {
      const site = current.get(old.id) ?? old;
      const point = view.project(site.longitude, site.latitude);
      return point ? [{ site, x: point[0], y: point[1], radius: radiusOf(site.energisedMw) }] : [];
    }),
  );
  const labels = placeAll(views, discs, type.label - (setting === 'slide' ? 1 : 0.5), selectedId);

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      {views.map((view, index) => (
        <g key={view.isInset ? 'inset' : 'main'}>
          <rect
            x={view.frame.x}
            y={view.frame.y}
            width={view.frame.width}
            height={view.frame.height}
            fill="var(--sea)"
            stroke={view.isInset ? 'var(--ink3)' : 'none'}
            strokeWidth={1}
          />
          <path d={view.land} fill="var(--land)" stroke="var(--line2)" strokeWidth={0.8} />
          <path d={view.borders} fill="none" stroke="var(--line2)" strokeWidth={0.6} />
          {view.isInset ? <rect {...view.frame} fill="none" stroke="var(--ink3)" strokeWidth={1} /> : null}
          {selectedLast(discs[index] ?? [], selectedId).map((disc) => (
            <SiteDisc
              key={disc.site.id}
              disc={disc}
              isSelected={disc.site.id === selectedId}
              onSelect={onSelect}
            />
          ))}
          {(labels[index] ?? []).map((label) => (
            <text
              key={label.id}
              x={label.x}
              y={label.y + label.height - 3.5}
              fontSize={type.label - (setting === 'slide' ? 1 : 0.5)}
              fontWeight={label.id === selectedId ? 600 : 400}
              className="map-label tone-ink"
            >
              {labelOf(current.get(label.id))}
            </text>
          ))}
        </g>
      ))}
    </ChartFigure>
  );
}

/** The selected site lies on top, so that no neighbour hides what was chosen. */
const selectedLast = (discs: readonly Disc[], selectedId: string | null): readonly Disc[] => [
  ...discs.filter((disc) => disc.site.id !== selectedId),
  ...discs.filter((disc) => disc.site.id === selectedId),
];

const labelOf = (site: MapSite | undefined): string =>
  site ? (site.aiMw > 0 ? `${site.name} ${formatMw(site.aiMw)}` : site.name) : '';

/** Labels keep off the edge, where their last letter would touch the frame. */
function withinMargin({ x, y, width, height }: Rect): Rect {
  const margin = 4;
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Sites that may try for a label: among a thousand, the smallest would only look for room in vain. */
const mostLabelled = 120;

function placeAll(
  views: readonly MapView[],
  discs: readonly (readonly Disc[])[],
  size: number,
  selectedId: string | null,
): readonly (readonly PlacedLabel[])[] {
  const insets = views.filter((view) => view.isInset).map((view) => view.frame);
  return views.map((view, index) => {
    const own = discs[index] ?? [];
    const taken: Rect[] = own
      .filter((disc) => disc.radius > 3)
      .map((disc) => ({
        x: disc.x - disc.radius * 0.9,
        y: disc.y - disc.radius * 0.9,
        width: disc.radius * 1.8,
        height: disc.radius * 1.8,
      }));
    const rank = (site: MapSite): number => (site.id === selectedId ? 2 : site.aiMw > 0 ? 1 : 0);
    const requests = [...own]
      .sort((a, b) => rank(b.site) - rank(a.site) || b.site.energisedMw - a.site.energisedMw)
      .slice(0, mostLabelled)
      .map(
        (disc): LabelRequest => ({
          id: disc.site.id,
          x: disc.x,
          y: disc.y,
          radius: disc.radius,
          width: textWidth(labelOf(disc.site), { size, weight: disc.site.id === selectedId ? 600 : 400 }) + 2,
          height: size + 3,
        }),
      );
    const blocked = view.isInset ? taken : [...taken, ...insets];
    const visible = requests.filter(
      (request) =>
        view.isInset ||
        !insets.some((inset) => overlaps({ x: request.x, y: request.y, width: 1, height: 1 }, inset)),
    );
    return placeLabels(visible, blocked, withinMargin(view.frame));
  });
}

function SiteDisc({
  disc,
  isSelected,
  onSelect,
}: {
  readonly disc: Disc;
  readonly isSelected: boolean;
  readonly onSelect: ((siteId: string) => void) | undefined;
}) {
  const { site, x, y, radius } = disc;
  const share = site.energisedMw > 0 ? Math.min(1, site.aiMw / site.energisedMw) : site.aiMw > 0 ? 1 : 0;
  const wedge =
    share > 0
      ? (arc()({ innerRadius: 0, outerRadius: radius, startAngle: 0, endAngle: share * 2 * Math.PI }) ?? '')
      : '';
  const isEmpty = site.energisedMw <= 0 && share === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the table does the same by keyboard
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={onSelect ? () => onSelect(site.id) : undefined}
      style={onSelect ? { cursor: 'pointer' } : undefined}
    >
      <circle
        r={radius}
        fill={isEmpty ? 'var(--panel)' : 'var(--mining-fill)'}
        stroke={isEmpty ? 'var(--reserved-fill)' : 'var(--panel)'}
        strokeWidth={0.8}
      />
      {wedge ? <path d={wedge} fill="var(--ai-fill)" /> : null}
      {isSelected ? <circle r={radius + 2.5} fill="none" stroke="var(--accent)" strokeWidth={2} /> : null}
    </g>
  );
}
