import type { ReactNode } from 'react';
import type { ChartSpec } from '../../../shared/deck/charts/chartSpec.ts';
import type { ChartProps } from '../../charts/chartType.ts';
import { Measured } from '../../components/panel/Measured.tsx';
import { Panel } from '../../components/panel/Panel.tsx';

/** A chart of futures, as large as there is room. Its title is what it finds. */
export function RiskChart<Spec extends ChartSpec>(props: {
  readonly name: string;
  readonly spec: Spec | null;
  /** What is said where the figures are not the whole simulation of what is on screen. */
  readonly late: string | null;
  readonly isDrawing?: boolean;
  readonly draw: (props: ChartProps<Spec>) => ReactNode;
  readonly note?: ReactNode;
}) {
  const { name, spec, late, draw: Draw } = props;
  return (
    <Panel
      className="risk-chart"
      label={name}
      title={spec?.title ?? name}
      subtitle={spec ? (late ? `${late}. ${spec.subtitle}` : spec.subtitle) : ''}
    >
      {spec ? (
        <Measured className="risk-drawing">
          {(width, height) => <Draw spec={spec} width={width} height={height} />}
        </Measured>
      ) : (
        <p className="risk-waiting muted">
          {props.isDrawing ? 'Futures are being drawn' : 'No future is drawn yet: F9 draws them'}
        </p>
      )}
      {props.note}
    </Panel>
  );
}
