import { formatNumber, formatSigned, notApplicable, roundToTotal } from '../../domain/format.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { CauseBridge } from '../../whatif/causeBridge.ts';
import { bridgeMessage } from '../../whatif/causeWords.ts';
import { type Figure, figureDecimals, figureInWords, figureText } from '../../whatif/figures.ts';
import type { HeatAxis, HeatMap } from '../../whatif/heatMap.ts';
import { positionText, positionUnit } from '../../whatif/ranges.ts';
import { type Spider, spiderParts } from '../../whatif/spider.ts';
import type { BridgeSpec, BridgeStep, HeatMapSpec, PlaneAxis, SpiderSpec } from './chartSpec.ts';

const valuesOf = (outcomes: readonly Outcome[]): readonly number[] =>
  outcomes.flatMap((outcome) => (outcome.kind === 'number' ? [outcome.value] : []));

/** From one state to another by cause; `names`: what the two states are called. Null where nothing is shared out. */
export function causeBridgeSpec(
  figure: Figure,
  bridge: CauseBridge,
  names: { readonly before: string; readonly after: string; readonly extent: string },
): BridgeSpec | null {
  const { before, after, steps } = bridge;
  if (!steps || before.kind !== 'number' || after.kind !== 'number') return null;
  const shown = (value: number): number => value / figure.perShown;
  const change = after.value - before.value;
  const decimals = figureDecimals(figure, Math.max(Math.abs(before.value), Math.abs(after.value)));
  const fine = Math.max(decimals, figureDecimals(figure, change));
  const round = (value: number): number => Number(value.toFixed(fine));
  const start = round(shown(before.value));
  const end = round(shown(after.value));
  const parts = roundToTotal(
    steps.map((step) => shown(step.change)),
    end - start,
    fine,
  );
  let level = start;
  const changes = steps.map(({ group }, index): BridgeStep => {
    const value = parts[index] ?? 0;
    const from = level;
    level += value;
    return { id: group.id, label: group.label, value, from, to: level, role: 'change' };
  });
  const title = bridgeMessage(figure, bridge);
  return {
    kind: 'bridge',
    unit: figure.unit,
    decimals: fine,
    steps: [
      { id: 'before', label: names.before, value: start, from: 0, to: start, role: 'start' },
      ...changes,
      { id: 'after', label: names.after, value: end, from: 0, to: end, role: 'end' },
    ],
    brackets: [],
    title,
    subtitle: `${figure.label}, ${figure.unit}, ${names.extent}; from ${names.before.toLowerCase()} to ${names.after.toLowerCase()}`,
    summary: `${title}. ${names.before} ${formatNumber(start, fine)}; ${changes
      .map((step) => `${step.label.toLowerCase()} ${formatSigned(step.value, fine)}`)
      .join(', ')}; ${names.after} ${formatNumber(end, fine)} ${figure.unit}.`,
  };
}

/** A figure over two drivers; `extent` names the place. */
export function heatMapSpec(figure: Figure, map: HeatMap, extent: string): HeatMapSpec {
  const values = valuesOf(map.cells.flat());
  const pivot = figure.target?.value ?? (map.base.kind === 'number' ? map.base.value : 0);
  const most = Math.max(0, ...values.map((value) => Math.abs(value - pivot)));
  const decimals = figureDecimals(figure, Math.max(0, ...values.map(Math.abs)));
  const isUpGood = figure.good === 'up';
  const ofCells = values.filter((value) => value > pivot === isUpGood && value !== pivot).length;
  const count = map.cells.flat().length;
  const words = figure.target?.words ?? 'the plan as it is';
  const title =
    ofCells === count
      ? `Better than ${words} all over both ranges`
      : ofCells === 0
        ? `Never better than ${words} in both ranges`
        : `${map.y.label} and ${map.x.label} together decide: ${formatNumber((100 * ofCells) / count)} % of the plane beats ${words}`;
  return {
    kind: 'heat-map',
    x: axis(map.x),
    y: axis(map.y),
    cells: map.cells.map((row) =>
      row.map((cell) => ({
        text: figureText(figure, cell, decimals),
        lean:
          cell.kind === 'number'
            ? most === 0
              ? 0
              : ((cell.value - pivot) / most) * (isUpGood ? 1 : -1)
            : null,
      })),
    ),
    contour:
      map.contour.length > 0 && figure.target ? { label: figure.target.words, pieces: map.contour } : null,
    title,
    subtitle: `${figure.label}, ${figure.unit}, ${extent}; over ${map.x.label.toLowerCase()} and ${map.y.label.toLowerCase()}`,
    summary: `${title}. From ${figureInWords(figure, { kind: 'number', value: Math.min(...values) })} to ${figureInWords(figure, { kind: 'number', value: Math.max(...values) })}.`,
  };
}

function axis(of: HeatAxis): PlaneAxis {
  return {
    label: of.label,
    unit: positionUnit(of),
    positions: of.positions,
    texts: of.positions.map((position) => positionText(of, position)),
    base: of.base,
  };
}

/** A figure along several drivers; `extent` names the place. */
export function spiderSpec(figure: Figure, spider: Spider, extent: string): SpiderSpec {
  const shown = (value: number): number => value / figure.perShown;
  const outcomes = spider.legs.flatMap(({ points }) => points.map(({ outcome }) => outcome));
  const decimals = figureDecimals(figure, Math.max(0, ...valuesOf(outcomes).map(Math.abs)));
  const lines = spider.legs.map(({ id, label, points }) => ({
    id,
    label,
    points: points.flatMap(({ part, outcome }) =>
      outcome.kind === 'number' ? [{ part, value: shown(outcome.value) }] : [],
    ),
  }));
  const slopes = lines
    .map((line) => {
      const ends = [line.points[0], line.points.at(-1)] as const;
      return { label: line.label, size: Math.abs((ends[1]?.value ?? 0) - (ends[0]?.value ?? 0)) };
    })
    .sort((a, b) => b.size - a.size);
  const [steepest] = slopes;
  const title = steepest ? `${steepest.label} is the steepest` : 'No driver to move';
  return {
    kind: 'spider',
    unit: figure.unit,
    decimals,
    parts: spiderParts,
    lines,
    target: figure.target ? { value: shown(figure.target.value), label: figure.target.words } : null,
    title,
    subtitle: `${figure.label}, ${figure.unit}, ${extent}; each driver moved by the same part`,
    summary: `${title}. ${slopes.map(({ label, size }) => `${label} moves ${size > 0 ? formatNumber(size, decimals) : notApplicable}`).join(', ')} ${figure.unit} from −30 to +30 %.`,
  };
}
