import { useElementSize } from '@mantine/hooks';
import { formatList, formatPercent } from '../../../shared/domain/format.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import { driverBreakEvens } from '../../../shared/whatif/driverBreakEven.ts';
import { type Figure, figureDecimals, figureText } from '../../../shared/whatif/figures.ts';
import type { Tornado } from '../../../shared/whatif/tornado.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices } from '../../state/context.tsx';
import { useAnswer, useWhatIf } from '../../state/whatIf.ts';
import { explainedFigure, type Place } from './place.ts';
import { RangeEditor } from './RangeEditor.tsx';
import { TornadoRow } from './TornadoRow.tsx';
import { plotOf } from './tornadoPlot.ts';
import { useTornado } from './useTornado.ts';

/** Bars at most: the rest moves little. */
const mostBars = 12;

/** Drivers by what they move, each alone over its range, with the value at which the plan tips. */
export function TornadoPanel(props: {
  readonly place: Place;
  readonly triedId: string | null;
  readonly tryAt: (driverId: string, position: number) => void;
}) {
  const { place, triedId, tryAt } = props;
  const { figure, siteId } = place;
  const { whatIf } = useServices();
  const answer = useTornado(place);
  const tornado = answer?.value ?? null;
  const target = figure.target?.value ?? null;
  const tips = useAnswer('break-evens', `${figure.name} ${siteId} ${target}`, ({ shown }) =>
    shown && target !== null ? driverBreakEvens(shown, siteId, figure.name, target) : null,
  );
  const driverId = useWhatIf((state) => state.driverId);
  const { ref, width } = useElementSize();
  const shown = tornado?.bars.slice(0, mostBars) ?? [];
  const chosen = shown.find(({ id }) => id === driverId) ?? null;
  const plot = tornado && plotOf(tornado, shown, width);
  const decimals = plot ? figureDecimals(figure, plot.largest) : 0;
  const rest = (tornado?.bars.length ?? 0) - shown.length;
  return (
    <Panel
      className="tornado-panel"
      label="Tornado"
      title={tornado ? messageOf(figure, tornado, decimals) : 'What moves the plan'}
      subtitle={
        answer?.isLate
          ? 'Out of date: computed again as soon as nothing moves'
          : `${figure.label}, ${figure.unit}, ${place.extent}; each input alone, all others as they are`
      }
    >
      <div className="tornado" data-late={answer?.isLate || undefined}>
        {tornado && shown.length > 0 && (
          <div className="tornado-row is-head" aria-hidden="true">
            <span>Input and range</span>
            <span className="tornado-base" style={{ left: plot?.baseAt }}>
              plan {figureText(figure, tornado.base, decimals)}
            </span>
            <span>{figure.target ? `${tipName(figure)} at` : ''}</span>
          </div>
        )}
        <div className="tornado-measure" ref={ref} />
        <ol className="tornado-rows" aria-label="Inputs by what they move">
          {plot &&
            shown.map((bar) => (
              <TornadoRow
                key={bar.id}
                bar={bar}
                base={tornado.base}
                figure={figure}
                plot={plot}
                decimals={decimals}
                tip={tipOf(tips?.value, bar.id, target)}
                isTipLate={tips?.isLate ?? false}
                why={answer?.isLate ? null : explainedFigure(place)}
                isChosen={bar.id === driverId}
                isTried={bar.id === triedId}
                choose={() => whatIf.set({ driverId: bar.id === driverId ? null : bar.id })}
                tryAt={(position) => tryAt(bar.id, position)}
              />
            ))}
        </ol>
        {!tornado && <p className="muted">Being computed</p>}
        {tornado && shown.length === 0 && (
          <p className="muted">
            {tornado.base.kind === 'number'
              ? 'No input moves this figure.'
              : 'This figure has no number under the plan, at neither end of any range.'}
          </p>
        )}
        {tornado && (rest > 0 || tornado.still.length > 0) && (
          <p className="tornado-rest muted">
            {rest > 0 && `${rest} more ${rest === 1 ? 'input moves' : 'inputs move'} it less. `}
            {tornado.still.length > 0 && `No effect: ${formatList(tornado.still.map(lowerCase))}.`}
          </p>
        )}
      </div>
      {chosen && <RangeEditor key={chosen.id} bar={chosen} siteId={siteId} />}
    </Panel>
  );
}

const lowerCase = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function tipName(figure: Figure): string {
  if (figure.name === 'irr' || figure.name === 'leveredIrr') return formatPercent(figure.target?.value ?? 0);
  return figure.target?.words ?? '';
}

/** Where a driver tips the plan; null while that is not known, or where nothing tips. */
function tipOf(
  tips: ReadonlyMap<string, Outcome> | null | undefined,
  driverId: string,
  target: number | null,
): Outcome | null {
  return target === null ? null : (tips?.get(driverId) ?? null);
}

function messageOf(figure: Figure, { base, bars }: Tornado, decimals: number): string {
  const [first] = bars;
  if (!first)
    return base.kind === 'number' ? `Nothing moves ${figure.label}` : `${figure.label}: ${base.kind}`;
  const [low, high] = [first.low, first.high].map((end) => figureText(figure, end, decimals));
  return `${first.label} moves it most: ${figure.label} ${low} at its low end, ${high} at its high end`;
}
