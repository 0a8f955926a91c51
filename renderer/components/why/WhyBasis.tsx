import { weighedFigures } from '../../../shared/engine/confidence.ts';
import type { Explanation } from '../../../shared/engine/explain.ts';
import { useSession } from '../../state/context.tsx';
import { useConfidence } from '../../state/useFindings.ts';
import { restsOn } from '../confidence/confidenceWords.ts';
import { KeyInputs } from '../confidence/KeyInputs.tsx';
import { TierShares } from '../confidence/TierShares.tsx';

/** What a value rests on, where the explained number is one whose inputs are weighed. */
export function WhyBasis({ explanation }: { readonly explanation: Explanation }) {
  const { line, siteId } = explanation.target;
  const figure = weighedFigures.find((name) => line === `site.${name}` || line === `portfolio.${name}`);
  if (!figure) return null;
  return (
    <Basis
      figure={figure}
      siteId={line.startsWith('site.') ? (siteId ?? null) : null}
      label={explanation.label}
    />
  );
}

function Basis(props: {
  readonly figure: (typeof weighedFigures)[number];
  readonly siteId: string | null;
  readonly label: string;
}) {
  const found = useConfidence(props.siteId);
  const here = useSession((state) => state.shown?.sites.find(({ id }) => id === props.siteId)?.name);
  const confidence = found?.value[props.figure];
  if (!confidence || confidence.inputCount === 0) return null;
  return (
    <section
      className="why-basis"
      data-late={found.isLate || undefined}
      aria-label={`What ${props.label} rests on`}
    >
      <p>
        {restsOn(confidence).replace(/^./, (letter) => letter.toUpperCase())}
        <span className="muted"> by what each input could move</span>
      </p>
      <TierShares confidence={confidence} />
      <KeyInputs inputs={confidence.inputs} {...(here === undefined ? {} : { here })} />
    </section>
  );
}
