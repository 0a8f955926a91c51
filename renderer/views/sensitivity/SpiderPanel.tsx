import { spiderSpec } from '../../../shared/deck/charts/whatIf.ts';
import { spiderOf } from '../../../shared/whatif/spider.ts';
import { SpiderChart } from '../../charts/SpiderChart.tsx';
import { useAnswer } from '../../state/whatIf.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { Place } from './place.ts';
import { strongest, useTornado } from './useTornado.ts';

/** Lines that can still be told apart. */
const mostLegs = 6;

/** The strongest drivers moved by the same parts: the steeper a line, the more it decides. */
export function SpiderPanel({ place }: { readonly place: Place }) {
  const { figure, siteId } = place;
  const ids = strongest(useTornado(place)?.value, mostLegs);
  const answer = useAnswer('spider', `${figure.name} ${siteId} ${ids.join(' ')}`, ({ shown }) =>
    shown && ids.length > 0 ? spiderOf(shown, siteId, figure.name, ids) : null,
  );
  return (
    <ChartPanel
      className="spider-panel"
      name="Inputs by the same part"
      waiting={answer ? 'No input moves this figure.' : 'Being computed'}
      spec={answer?.value ? spiderSpec(figure, answer.value, place.extent) : null}
      isLate={answer?.isLate ?? false}
      draw={SpiderChart}
    />
  );
}
