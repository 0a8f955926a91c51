import { positionText } from '../../../shared/whatif/ranges.ts';
import type { TornadoBar } from '../../../shared/whatif/tornado.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { useServices } from '../../state/context.tsx';

/** The range of one driver in two boxes, kept while the document is open, and the way back to the rule. */
export function RangeEditor({ bar, siteId }: { readonly bar: TornadoBar; readonly siteId: string | null }) {
  const { whatIf } = useServices();
  const { range } = bar;
  const set = (low: number, high: number): void => whatIf.setRange(siteId, bar.id, { low, high });
  return (
    <fieldset className="range-editor">
      <legend className="visually-hidden">Range of {bar.label}</legend>
      <b>{bar.label}</b>
      <span>from</span>
      <QuantityBox
        spec={bar.spec}
        label={`Low end of ${bar.label}`}
        value={range.low}
        refuse={(low) =>
          low !== null && low >= range.high ? `The low end is below ${positionText(bar, range.high)}` : null
        }
        onCommit={(low) => low !== null && set(low, range.high)}
      />
      <span>to</span>
      <QuantityBox
        spec={bar.spec}
        label={`High end of ${bar.label}`}
        value={range.high}
        refuse={(high) =>
          high !== null && high <= range.low ? `The high end is above ${positionText(bar, range.low)}` : null
        }
        onCommit={(high) => high !== null && set(range.low, high)}
      />
      <span className="muted range-words" data-tip={range.words}>
        {range.words}
      </span>
      {range.kind === 'own' && (
        <button type="button" className="tag" onClick={() => whatIf.setRange(siteId, bar.id, null)}>
          Forget this range
        </button>
      )}
    </fieldset>
  );
}
