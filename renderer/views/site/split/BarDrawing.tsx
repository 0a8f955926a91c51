import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../../../shared/deck/textWidth.ts';
import { formatMw, formatNumber } from '../../../../shared/domain/format.ts';
import { Mark } from '../../../charts/marks.tsx';
import { fittingText, placeLabels, type WantedLabel } from './barLabels.ts';
import type { SiteSplit } from './siteSplit.ts';

/** Where things stand in the drawing, px. */
export const barGeometry = { height: 98, side: 14, barTop: 34, barHeight: 34, rule: 77, words: 93 } as const;

export interface BarBlock {
  readonly id: string;
  readonly name: string;
  readonly utilityMw: number;
}

interface Props {
  readonly width: number;
  readonly split: SiteSplit;
  readonly blocks: readonly BarBlock[];
  readonly limitMw: number;
  /** What of it is possible with the power of today. */
  readonly nowMw: number;
  /** From when the rest is, in words. */
  readonly laterWords: string;
  /** Another state to hold it against: as opened, or when the hand took hold. */
  readonly ringMw: number | null;
  readonly ringWords: string;
  /** The hard stop and its reason. */
  readonly stopWords: string;
  readonly baselineMw: number | null;
  readonly baselineWords: string;
  /** What the mining part says under its name, longest first. */
  readonly miningWords: readonly string[];
  readonly aiWords: readonly string[];
}

const onBar = { size: 11 } as const;
const nameOnBar = { size: 13, weight: 600 } as const;
const { side, barTop, barHeight, rule, words } = barGeometry;

/** The picture of the power split: parts with their words, baseline, scale, feasible zone and hard stop. */
export function BarDrawing(props: Props) {
  const { width, split, limitMw, nowMw, baselineMw, ringMw } = props;
  const span = Math.max(1, width - 2 * side);
  const x = (mw: number): number => side + (split.trackMw > 0 ? (mw / split.trackMw) * span : 0);
  const parts = [
    { meaning: 'ai' as const, mw: split.aiMw },
    { meaning: 'mining' as const, mw: split.miningMw },
    { meaning: 'reserved' as const, mw: split.reservedMw },
    { meaning: 'unused' as const, mw: split.unusedMw },
  ];
  let from = 0;
  const drawn = parts.map((part) => {
    const start = from;
    from += part.mw;
    return { ...part, left: x(start), right: x(from) };
  });
  const hasBaseline = baselineMw !== null && Math.abs(baselineMw - split.aiMw) > 1e-6;
  const hasRing =
    ringMw !== null &&
    Math.abs(ringMw - split.aiMw) > 1e-6 &&
    !(hasBaseline && Math.abs(ringMw - baselineMw) < 1e-6);
  return (
    <svg className="split-drawing keeps-colour" width={width} height={barGeometry.height} aria-hidden="true">
      {drawn.map((part) => (
        <Mark
          key={part.meaning}
          meaning={part.meaning}
          x={part.left}
          y={barTop}
          width={part.right - part.left}
          height={barHeight}
        />
      ))}
      <AiWords {...props} x={x} />
      <MiningWords {...props} left={x(split.aiMw)} right={x(split.aiMw + split.miningMw)} />
      <OutsideLabels {...props} x={x} hasBaseline={hasBaseline} hasRing={hasRing} />
      {hasBaseline && baselineMw !== null && <BaselineTick x={x(baselineMw)} />}
      <path className="split-feasible" d={`M${side} ${rule}H${x(nowMw)}`} />
      {limitMw - nowMw > 1e-6 && <path className="split-later" d={`M${x(nowMw)} ${rule}H${x(limitMw)}`} />}
      <path className="split-beyond" d={`M${x(limitMw)} ${rule}H${x(split.trackMw)}`} />
      <ScaleWords {...props} x={x} />
      <path className="split-stop" d={`M${x(limitMw)} ${rule - 5}v11`} />
      {hasRing && <circle className="split-ring" cx={x(ringMw)} cy={rule} r={4} />}
    </svg>
  );
}

type AtMw = (mw: number) => number;

function AiWords({ split, blocks, aiWords, x }: Props & { readonly x: AtMw }) {
  const room = x(split.aiMw) - side - 20;
  const name = `AI ${formatMw(split.aiMw)} MW`;
  const nameWidth = textWidth(name, nameOnBar);
  if (room < nameWidth) return null;
  const more = fittingText(aiWords, room - nameWidth - 12, onBar);
  let mw = 0;
  const segments = blocks.map((block) => {
    const left = x(mw);
    mw += block.utilityMw;
    return { ...block, left, right: x(mw) };
  });
  return (
    <g className="on-ai">
      <text x={side + 10} y={barTop + 15} fontSize={13} fontWeight={600}>
        {name}
      </text>
      {more && (
        <text x={side + 10 + nameWidth + 10} y={barTop + 15} fontSize={11}>
          {more}
        </text>
      )}
      {segments.map((block, index) => {
        const inset = index === 0 ? 10 : 7;
        const text = fittingText(
          [block.name, String(index + 1)],
          block.right - block.left - inset - 5,
          onBar,
        );
        return (
          <g key={block.id}>
            {index > 0 && (
              <path className="block-edge" d={`M${block.left} ${barTop + 19}V${barTop + barHeight}`} />
            )}
            {text && (
              <text x={block.left + inset} y={barTop + 29} fontSize={11}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function MiningWords({
  split,
  miningWords,
  left,
  right,
}: Props & { readonly left: number; readonly right: number }) {
  const room = right - left - 26;
  const name = `Mining ${formatMw(split.miningMw)} MW`;
  if (split.miningMw <= 0 || room < textWidth(name, nameOnBar)) return null;
  const more = fittingText(miningWords, room, onBar);
  return (
    <g className="on-mining">
      <text x={left + 14} y={barTop + (more ? 15 : 21)} fontSize={13} fontWeight={600}>
        {name}
      </text>
      {more && (
        <text x={left + 14} y={barTop + 29} fontSize={11}>
          {more}
        </text>
      )}
    </g>
  );
}

function OutsideLabels(
  props: Props & { readonly x: AtMw; readonly hasBaseline: boolean; readonly hasRing: boolean },
) {
  const { width, split, baselineMw, baselineWords, ringMw, ringWords, x, hasBaseline, hasRing } = props;
  const wanted: WantedLabel[] = [];
  const { aiMw, miningMw, reservedMw, unusedMw, trackMw } = split;
  const narrow = (name: string, mw: number, left: number, right: number): void => {
    if (mw > 0.05 && right - left - 26 < textWidth(`${name} ${formatMw(mw)} MW`, nameOnBar))
      wanted.push({ id: name, text: `${name} ${formatMw(mw)}`, x: (left + right) / 2, side: 'right' });
  };
  if (unusedMw > 0.05)
    wanted.push({ id: 'unused', text: `unused ${formatMw(unusedMw)}`, x: x(trackMw) + 5, side: 'left' });
  if (reservedMw > 0.05)
    wanted.push({
      id: 'reserved',
      text: `reserved ${formatMw(reservedMw)}`,
      x: x(aiMw + miningMw + reservedMw) + 5,
      side: 'left',
    });
  if (hasBaseline && baselineMw !== null)
    wanted.push({
      id: 'baseline',
      text: `${baselineWords} ${formatMw(baselineMw)}`,
      x: x(baselineMw),
      side: baselineMw < aiMw ? 'left' : 'right',
    });
  if (hasRing && ringMw !== null)
    wanted.push({
      id: 'ring',
      text: `${ringWords} ${formatMw(ringMw)}`,
      x: x(ringMw),
      side: ringMw < aiMw ? 'left' : 'right',
    });
  narrow('AI', aiMw, x(0), x(aiMw));
  narrow('mining', miningMw, x(aiMw), x(aiMw + miningMw));
  return placeLabels(wanted, side, width - side).map((label) => (
    <text key={label.id} className="outside" x={label.x} y={27 - label.row * 14} fontSize={11}>
      {label.text}
    </text>
  ));
}

function BaselineTick({ x }: { readonly x: number }) {
  return (
    <g>
      <path
        className="baseline-edge"
        d={`M${x - 1.7} ${barTop}V${barTop + barHeight}M${x + 1.7} ${barTop}V${barTop + barHeight}`}
      />
      <path className="baseline-tick" d={`M${x} ${barTop - 7}V${barTop + barHeight + 3}`} />
    </g>
  );
}

/** Ticks with their values; the words of the feasible zone and of the hard stop take the place of values. */
function ScaleWords({
  width,
  split,
  limitMw,
  nowMw,
  laterWords,
  stopWords,
  x,
}: Props & { readonly x: AtMw }) {
  const { trackMw } = split;
  if (trackMw <= 0) return null;
  const ticks = scaleLinear()
    .domain([0, trackMw])
    .ticks(Math.max(2, Math.min(8, Math.round(width / 140))));
  const step = (ticks[1] ?? trackMw) - (ticks[0] ?? 0);
  const minor = Array.from(
    { length: Math.floor((trackMw / step) * 4) + 1 },
    (_, index) => (index * step) / 4,
  );
  const stopAt = x(limitMw);
  const stopWidth = textWidth(stopWords, { size: 11 });
  const isRight = stopAt + 7 + stopWidth <= width - side;
  const stopLeft = isRight ? stopAt + 7 : Math.max(side, Math.min(stopAt, width - side) - stopWidth);
  const taken: [number, number][] = [[stopLeft - 8, stopLeft + stopWidth + 8]];
  const isFree = (left: number, right: number): boolean => taken.every(([a, b]) => right < a || left > b);
  const zoneLeft = side + 24;
  const roomFor = (text: string): boolean => {
    const end = zoneLeft + textWidth(text, { size: 11 });
    return end < stopAt && isFree(zoneLeft, end);
  };
  const whole = `feasible 0 to ${formatMw(limitMw)} MW`;
  const zone =
    [
      ...(limitMw - nowMw > 1e-6 ? [`feasible 0 to ${formatMw(nowMw)} MW now, ${laterWords}`] : []),
      whole,
    ].find(roomFor) ?? whole;
  const zoneWidth = textWidth(zone, { size: 11 });
  const hasZone = limitMw > 0 && roomFor(zone);
  if (hasZone) taken.push([zoneLeft - 6, zoneLeft + zoneWidth + 6]);
  const values = [...ticks, trackMw].filter((mw, index, all) => all.indexOf(mw) === index);
  return (
    <g>
      {minor.map((mw) => (
        <path key={mw} className="axis-tick" d={`M${x(mw)} ${rule}v3`} />
      ))}
      {values.map((mw) => {
        const isEnd = mw === trackMw;
        const text = `${formatNumber(mw, Number.isInteger(mw) ? 0 : 1)}${isEnd ? ' MW' : ''}`;
        const half = textWidth(text, { size: 10 }) / 2;
        const middle = mw === 0 ? side + half : isEnd ? width - side - half : x(mw);
        const isShown = isFree(middle - half, middle + half);
        if (isShown) taken.push([middle - half - 6, middle + half + 6]);
        return (
          <g key={mw}>
            <path className="axis-tick" d={`M${x(mw)} ${rule}v5`} />
            {isShown && (
              <text className="axis-label" x={middle} y={words} fontSize={10} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
      {hasZone && (
        <text className="outside" x={zoneLeft} y={words} fontSize={11}>
          {zone}
        </text>
      )}
      <text className="outside" x={stopLeft} y={words} fontSize={11}>
        {stopWords}
      </text>
    </g>
  );
}
