import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Panel } from '../../components/panel/Panel.tsx';

/** A panel whose chart is drawn as large as there is room. */
export function ChartPart(props: {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly draw: (width: number, height: number) => ReactNode;
}) {
  const { ref, width, height } = useElementSize();
  return (
    <Panel className="optimise-chart" label={props.name} title={props.title} subtitle={props.subtitle}>
      <div className="optimise-chart-room">
        <div className="optimise-chart-size" ref={ref}>
          {width > 80 && height > 60 && props.draw(Math.floor(width), Math.floor(height))}
        </div>
      </div>
    </Panel>
  );
}
