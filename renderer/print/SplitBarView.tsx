import type { SplitBar } from '../../shared/deck/deckModel.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatMw } from '../../shared/domain/format.ts';
import { Mark } from '../charts/marks.tsx';
import { slideWidth } from './geometry.ts';

const barTop = 22;
const barHeight = 28;

/** The power split of the portfolio in one bar across the slide, do-nothing as a dashed line beneath. */
export function SplitBarView({ split }: { readonly split: SplitBar }) {
  const scale = (mw: number): number => (split.availableMw > 0 ? (mw / split.availableMw) * slideWidth : 0);
  const ai = scale(split.aiMw);
  const mining = scale(split.miningMw);
  const reserved = scale(split.reservedMw);
  const unused = Math.max(0, slideWidth - ai - mining - reserved);
  const aiText = split.aiMw > 0 ? `AI ${formatMw(split.aiMw)} MW` : '';
  const miningText = split.miningMw > 0 ? `Mining ${formatMw(split.miningMw)} MW` : '';
  const face = { size: 13, weight: 600 } as const;
  const restFrom = slideWidth - textWidth(split.rest, { size: 13 });
  const miningFrom = Math.max(ai + 3, aiText === '' ? 0 : textWidth(aiText, face) + 14);
  const hasMiningLabel = miningText !== '' && miningFrom + textWidth(miningText, face) + 16 < restFrom;
  const gap = ai > 0 && mining > 0 ? 3 : 0;
  return (
    <div className="sw-chart split-bar">
      <svg
        width={slideWidth}
        height={76}
        viewBox={`0 0 ${slideWidth} 76`}
        role="img"
        aria-label={`${[aiText, miningText, split.rest].filter((text) => text !== '').join(', ')}. ${split.ghost}.`}
      >
        <text x={0} y={13} fontSize={13} fontWeight={600} className="tone-ai">
          {aiText}
        </text>
        {hasMiningLabel ? (
          <text x={miningFrom} y={13} fontSize={13} fontWeight={600} className="tone-mining">
            {miningText}
          </text>
        ) : null}
        <text x={slideWidth} y={13} textAnchor="end" fontSize={13}>
          {split.rest}
        </text>
        <Mark meaning="ai" x={0} y={barTop} width={ai} height={barHeight} />
        <Mark meaning="mining" x={ai + gap} y={barTop} width={mining - gap} height={barHeight} />
        <Mark meaning="reserved" x={ai + mining} y={barTop} width={reserved} height={barHeight} />
        <Mark
          meaning="unused"
          x={ai + mining + reserved}
          y={barTop}
          width={unused < 1 ? 0 : unused}
          height={barHeight}
        />
        <path
          d={`M0 ${barTop + barHeight + 7.5}H${scale(split.doNothingMiningMw)}`}
          stroke="var(--ghost)"
          strokeWidth={1.6}
          strokeDasharray="5 3"
        />
        <text x={0} y={barTop + barHeight + 24} fontSize={12}>
          {split.ghost}
        </text>
      </svg>
    </div>
  );
}
