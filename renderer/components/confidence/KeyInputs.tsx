import { formatPercent } from '../../../shared/domain/format.ts';
import type { WeighedInput } from '../../../shared/engine/confidence.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { showInput } from '../../state/showInput.ts';
import { TierIcon } from '../TierIcon.tsx';
import './confidence.css';

/** The inputs on which most of a figure rests; each leads to its box. */
export function KeyInputs(props: {
  readonly inputs: readonly WeighedInput[];
  /** Leaves out the name of this place, which is said already. */
  readonly here?: string;
}) {
  const services = useServices();
  const portfolio = useSession((state) => state.shown);
  if (!portfolio) return null;
  return (
    <ol className="key-inputs">
      {props.inputs.map((input) => {
        const place = props.here ? input.place.replace(props.here, '').trim() : input.place;
        const { source } = input;
        return (
          <li key={`${input.key} ${input.field}`}>
            <TierIcon tier={source.tier} />
            <button
              type="button"
              className="key-input"
              data-tip={`${input.label} ${input.text}\n${source.tier}: ${source.title}${source.date ? `, ${source.date}` : ''}`}
              aria-label={`Go to ${input.label}${input.place ? ` of ${input.place}` : ''}: ${formatPercent(input.share, 0)}, ${source.tier}`}
              onClick={() => showInput(services, portfolio, input)}
            >
              {input.label}
              {place && <span className="muted"> {place}</span>}
            </button>
            <span className="key-value">{input.text}</span>
            <span className="key-share">{formatPercent(input.share, 0)}</span>
          </li>
        );
      })}
    </ol>
  );
}
