import { useState } from 'react';
import { formatCount } from '../../../../shared/domain/format.ts';
import type { WeighedFigure } from '../../../../shared/engine/confidence.ts';
import { restsOn } from '../../../components/confidence/confidenceWords.ts';
import { KeyInputs } from '../../../components/confidence/KeyInputs.tsx';
import { TierShares } from '../../../components/confidence/TierShares.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useConfidence } from '../../../state/useFindings.ts';
import type { SiteInView } from '../siteInView.ts';
import './basis.css';

const figures: readonly { readonly id: WeighedFigure; readonly name: string }[] = [
  { id: 'npvPlan', name: 'NPV' },
  { id: 'gain', name: 'Gain' },
];

/** What the value of the site rests on: tiers of sources, and the inputs that could move it most. */
export function ConfidencePanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const [figure, setFigure] = useState<WeighedFigure>('npvPlan');
  const found = useConfidence(site.id);
  const confidence = found?.value[figure];
  const name = figure === 'npvPlan' ? 'NPV' : 'gain';
  return (
    <Panel
      className="basis-panel"
      label={`What the value of ${site.name} rests on`}
      title={confidence ? `Of this ${name}, ${restsOn(confidence)}` : `What this ${name} rests on`}
      subtitle={
        found?.isLate
          ? 'Out of date: weighed again as soon as nothing moves'
          : `By what ${formatCount(confidence?.inputCount ?? 0, 'input')} could move, each swung by a tenth or a point`
      }
      tools={figures.map(({ id, name: shown }) => (
        <button
          type="button"
          className="tag"
          key={id}
          aria-pressed={figure === id}
          onClick={() => setFigure(id)}
        >
          {shown}
        </button>
      ))}
    >
      <div className="basis-body" data-late={found?.isLate || undefined}>
        {confidence ? (
          <>
            <TierShares confidence={confidence} />
            <KeyInputs inputs={confidence.inputs} here={site.name} />
          </>
        ) : (
          <p className="muted">Being weighed</p>
        )}
      </div>
    </Panel>
  );
}
