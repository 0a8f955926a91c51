import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { ChartSpec } from '../../../shared/deck/charts/chartSpec.ts';
import type { ChartProps } from '../../charts/chartType.ts';
import { Panel } from '../../components/panel/Panel.tsx';

/** A chart that is computed in idle moments: drawn as large as there is room, greyed while it is late. */
export function ChartPanel<Spec extends ChartSpec>(props: {
  readonly className: string;
  readonly name: string;
  /** What stands in the panel while there is no chart. */
  readonly waiting: string;
  readonly spec: Spec | null;
  readonly isLate: boolean;
  readonly draw: (props: ChartProps<Spec>) => ReactNode;
  /** What F8 explains of its marks; not while it is late. */
  readonly marks?: Pick<ChartProps<Spec>, 'whyOf' | 'stateOf'>;
  readonly tools?: ReactNode;
  readonly note?: ReactNode;
}) {
  const { spec, isLate, draw: Draw } = props;
  const { ref, width, height } = useElementSize();
  return (
    <Panel
      className={props.className}
      label={props.name}
      title={spec?.title ?? props.name}
      subtitle={isLate ? 'Out of date: computed again as soon as nothing moves' : (spec?.subtitle ?? '')}
      tools={props.tools}
    >
      <div className="what-if-chart" data-late={isLate || undefined}>
        <div className="what-if-size" ref={ref}>
          {spec && width > 80 && height > 60 && (
            <Draw
              spec={spec}
              width={Math.floor(width)}
              height={Math.floor(height)}
              {...(isLate ? {} : props.marks)}
            />
          )}
          {!spec && <p className="muted">{props.waiting}</p>}
        </div>
      </div>
      {props.note}
    </Panel>
  );
}
