import { heatMapSpec } from '../../../shared/deck/charts/whatIf.ts';
import { driversOf } from '../../../shared/whatif/drivers.ts';
import { heatMapOf } from '../../../shared/whatif/heatMap.ts';
import { HeatMap } from '../../charts/HeatMap.tsx';
import { useServices } from '../../state/context.tsx';
import { useAnswer, useWhatIf } from '../../state/whatIf.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { movedStateName } from './movedStates.ts';
import { explainedFigure, type Place } from './place.ts';
import { strongest, useRanges, useTornado } from './useTornado.ts';

/** A figure over two drivers, with the line where the plan tips. */
export function HeatPanel({ place }: { readonly place: Place }) {
  const { figure, siteId, portfolio } = place;
  const { whatIf } = useServices();
  const { rule, own, key } = useRanges(siteId);
  const tornado = useTornado(place)?.value;
  const [first = '', second = ''] = strongest(tornado, 2);
  const chosenX = useWhatIf((state) => state.xId);
  const chosenY = useWhatIf((state) => state.yId);
  const xId = chosenX ?? (first === chosenY ? second : first);
  const yId = chosenY ?? (second === xId ? first : second);
  const level = figure.target?.value ?? null;
  const answer = useAnswer('heat', `${figure.name} ${siteId} ${key} ${xId} ${yId} ${level}`, ({ shown }) =>
    shown && xId !== '' && yId !== ''
      ? heatMapOf(shown, { figure: figure.name, siteId, rule, own, xId, yId, target: level })
      : null,
  );
  const drivers = driversOf(portfolio, siteId);
  const target = explainedFigure(place);
  const map = answer?.value ?? null;
  const marks = target &&
    map && {
      whyOf: () => JSON.stringify(target),
      stateOf: (mark: string) => {
        const [x = 0, y = 0] = mark.split(' ').map(Number);
        return movedStateName([
          [map.x.id, x],
          [map.y.id, y],
        ]);
      },
    };
  const pick = (label: string, value: string, other: string, set: (id: string) => void) => (
    <span className="quantity-box choice-box">
      <select aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {drivers
          .filter(({ id }) => id !== other)
          .map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </span>
  );
  return (
    <ChartPanel
      className="heat-panel"
      name="Two inputs together"
      waiting={answer ? 'One of these inputs cannot move here.' : 'Being computed'}
      spec={answer?.value ? heatMapSpec(figure, answer.value, place.extent) : null}
      isLate={answer?.isLate ?? false}
      draw={HeatMap}
      {...(marks ? { marks } : {})}
      tools={
        <>
          {pick('Upwards', yId, xId, (id) => whatIf.set({ yId: id, xId }))}
          {pick('Across', xId, yId, (id) => whatIf.set({ xId: id, yId }))}
        </>
      }
    />
  );
}
