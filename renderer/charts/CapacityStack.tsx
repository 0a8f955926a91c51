import type { CapacitySite, CapacitySpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth, wrapText } from '../../shared/deck/textWidth.ts';
import { formatMw, notApplicable } from '../../shared/domain/format.ts';
import { axisRoom, ValueAxis, valueScale } from './axis.tsx';
import { Bracket } from './Bracket.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LegendItem, Mark, type Meaning } from './marks.tsx';

/** Utility MW by use, one column per site up to its connection. */
export function CapacityStack({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<CapacitySpec>) {
  const type = lettering[setting];
  const { sites, groups } = spec;
  const longestWord = Math.max(
    1,
    ...sites
      .flatMap((site) => site.name.replace(/\(.*?\)/g, '').split(/\s+/))
      .map((word) => textWidth(word, nameFace(1))),
  );
  const roughStep = (width - 48) / Math.max(1, sites.length);
  const nameSize = Math.min(type.axis - 0.5, Math.max(smallestName[setting], (roughStep - 3) / longestWord));
  const line = nameSize + 3;
  const count = Math.max(1, sites.length);
  const nameLines = Math.max(1, ...sites.map((site) => nameOf(site, roughStep, nameSize).length));
  const below = 8 + nameLines * line + 2 * line + 26;
  const bottom = height - below;
  const top = type.label * 2 + 8;
  const scale = valueScale(0, Math.max(1, ...sites.map((site) => site.availableMw)), bottom, top);
  const left = axisRoom(scale, type.axis);
  const step = (width - left) / count;
  const barWidth = Math.min(64, step * 0.75);
  const centre = (index: number): number => left + (index + 0.5) * step;
  const legend = legendPlace({ sites, scale, left, width, top, size: type.label });
  const meanings: readonly { meaning: Meaning; label: string; has: boolean }[] = [
    { meaning: 'ai', label: 'AI, utility MW', has: sites.some((site) => site.aiMw > 0) },
    { meaning: 'mining', label: 'Mining', has: sites.some((site) => site.miningMw > 0) },
    { meaning: 'reserved', label: 'Reserved', has: sites.some((site) => site.reservedMw > 0) },
    { meaning: 'unused', label: 'Unused', has: sites.some((site) => site.unusedMw > 0.05) },
  ];
  const shownMeanings = meanings.filter((one) => one.has);

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <text x={left - 6} y={top - 12} textAnchor="end" fontSize={type.axis} className="axis-label">
        MW
      </text>
      <ValueAxis scale={scale} left={left} right={width} size={type.axis} />
      {sites.map((site, index) => (
        <SiteColumn
          key={site.id}
          site={site}
          x={centre(index) - barWidth / 2}
          barWidth={barWidth}
          scale={scale}
          size={type.label}
          strongSize={type.strong - 0.5}
        />
      ))}
      {sites.map((site, index) => {
        const lines = nameOf(site, step, nameSize).slice(0, nameLines);
        const weight = site.aiMw > 0 ? 600 : 400;
        const start = bottom + 8 + nameSize;
        const underNames = start + nameLines * line;
        return (
          <g key={site.id} textAnchor="middle" fontSize={nameSize}>
            {lines.map((text, at) => (
              <text
                key={text}
                x={centre(index)}
                y={start + at * line - 1}
                fontWeight={weight}
                className={`condensed ${site.aiMw > 0 ? 'tone-ink' : ''}`}
              >
                {text}
              </text>
            ))}
            <text x={centre(index)} y={underNames} className="condensed tone-muted">
              {site.aiMw > 0 ? `${formatMw(site.criticalItMw)} IT` : notApplicable}
            </text>
            {site.ready ? (
              <text x={centre(index)} y={underNames + line - 1} className="condensed tone-muted">
                {step < 46 ? site.ready.replace(' 20', ' ’') : site.ready}
              </text>
            ) : null}
          </g>
        );
      })}
      {groups.map((group) => (
        <Bracket
          key={group.label}
          from={centre(group.from) - barWidth / 2 - 2}
          to={centre(group.to) + barWidth / 2 + 2}
          y={height - 23}
          label={group.label}
          size={type.label}
          tone={group.tone}
          low={left}
          high={width}
        />
      ))}
      {legend
        ? shownMeanings.map((one, index) => (
            <LegendItem
              key={one.meaning}
              meaning={one.meaning}
              label={one.label}
              x={legend.x + (index % 2) * (type.label * 10.5)}
              y={legend.y + Math.floor(index / 2) * (type.label + 8)}
              size={type.label}
            />
          ))
        : null}
      {legend ? (
        <text
          x={legend.x}
          y={legend.y + Math.ceil(shownMeanings.length / 2) * (type.label + 8)}
          fontSize={type.axis - 1}
          className="halo tone-muted"
        >
          Figure on top of each column: connection, MW
        </text>
      ) : null}
    </ChartFigure>
  );
}

/** Names are set in bold where a site converts; all are measured so. */
const nameFace = (size: number) => ({ size, weight: 600, isCondensed: true }) as const;
const smallestName = { panel: 9.5, slide: 10.5 } as const;
const mostNameLines = 3;

/** A name in at most three lines. What does not fit ends in an ellipsis; the tables have it in full. */
function nameOf(site: CapacitySite, step: number, size: number): string[] {
  const room = step - 3;
  const lines = wrapText(site.name, room, nameFace(size));
  const fits =
    lines.length <= mostNameLines && lines.every((text) => textWidth(text, nameFace(size)) <= room);
  if (fits) return lines;
  const shortened = wrapText(site.name.replace(/\s*[(/].*$/, ''), room, nameFace(size)).slice(
    0,
    mostNameLines,
  );
  const last = shortened.length - 1;
  return shortened.map((text, index) => cutTo(text, room, size, index === last));
}

function cutTo(text: string, room: number, size: number, isMarked: boolean): string {
  if (textWidth(isMarked ? `${text}…` : text, nameFace(size)) <= room) return isMarked ? `${text}…` : text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, nameFace(size)) > room) cut = cut.slice(0, -1);
  return `${cut}…`;
}

function SiteColumn({
  site,
  x,
  barWidth,
  scale,
  size,
  strongSize,
}: {
  readonly site: CapacitySite;
  readonly x: number;
  readonly barWidth: number;
  readonly scale: (value: number) => number;
  readonly size: number;
  readonly strongSize: number;
}) {
  let base = 0;
  const parts = (
    [
      ['ai', site.aiMw],
      ['mining', site.miningMw],
      ['reserved', site.reservedMw],
      ['unused', site.unusedMw],
    ] as const
  ).map(([meaning, mw]) => {
    const from = base;
    base += mw;
    return { meaning, mw, y: scale(base), height: scale(from) - scale(base) };
  });
  return (
    <g>
      {parts.map((part) =>
        part.mw > 0 ? (
          <Mark
            key={part.meaning}
            meaning={part.meaning}
            x={x}
            y={part.y}
            width={barWidth}
            height={part.height}
          />
        ) : null,
      )}
      {parts.map((part) => {
        const text = formatMw(part.mw);
        const fits =
          part.height >= strongSize + 3 &&
          textWidth(text, { size: strongSize, weight: 600 }) <= barWidth - 2 &&
          (part.meaning === 'ai' || part.meaning === 'mining');
        return fits ? (
          <text
            key={part.meaning}
            x={x + barWidth / 2}
            y={part.y + part.height / 2 + strongSize * 0.35}
            textAnchor="middle"
            fontSize={strongSize}
            fontWeight={600}
            className={part.meaning === 'ai' ? 'tone-on-ai' : 'tone-on-mining'}
          >
            {text}
          </text>
        ) : null;
      })}
      <text
        x={x + barWidth / 2}
        y={scale(Math.max(site.availableMw, base)) - 6}
        textAnchor="middle"
        fontSize={size}
        className="halo tone-ink"
      >
        {formatMw(site.availableMw)}
      </text>
    </g>
  );
}

/** The emptiest place for the legend above the columns, or null where there is none. */
function legendPlace({
  sites,
  scale,
  left,
  width,
  top,
  size,
}: {
  readonly sites: readonly CapacitySite[];
  readonly scale: (value: number) => number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly size: number;
}): { readonly x: number; readonly y: number } | null {
  const needWidth = size * 21;
  const needHeight = (size + 8) * 3 + 4;
  const step = (width - left) / Math.max(1, sites.length);
  for (let x = width - needWidth; x > left; x -= step / 2) {
    const highest = Math.min(
      ...sites.map((site, index) => {
        const start = left + index * step;
        return start + step < x - 8 || start > x + needWidth
          ? Number.POSITIVE_INFINITY
          : scale(site.availableMw);
      }),
    );
    if (highest - size * 1.8 - top >= needHeight) return { x, y: top + size + 4 };
  }
  return null;
}
