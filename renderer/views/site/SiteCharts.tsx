import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { bridgeSpec } from '../../../shared/deck/charts/bridge.ts';
import { cashCurveSpec } from '../../../shared/deck/charts/cashCurve.ts';
import type { ChartSpec } from '../../../shared/deck/charts/chartSpec.ts';
import { incomeSpec } from '../../../shared/deck/charts/income.ts';
import { powerSplitSpec } from '../../../shared/deck/charts/powerSplit.ts';
import { type ComparedState, oneSite } from '../../../shared/deck/evaluation.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { BridgeChart } from '../../charts/BridgeChart.tsx';
import { CashCurve } from '../../charts/CashCurve.tsx';
import type { ChartProps } from '../../charts/chartType.ts';
import { IncomeChart } from '../../charts/IncomeChart.tsx';
import { PowerSplitChart } from '../../charts/PowerSplitChart.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useSession } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import type { SiteInView } from './siteInView.ts';

/** What the charts of the site are held against; null where it is do-nothing, or has no such site or month. */
function useComparedState({ portfolio, engine, site }: SiteInView): ComparedState | null {
  const baseline = useSession((state) => state.baseline);
  const compared = useSession((state) => state.compared);
  const evaluation = baseline?.evaluation;
  if (!evaluation?.portfolio.sites.some((each) => each.id === site.id)) return null;
  if (
    evaluation.months !== engine.months ||
    evaluation.portfolio.portfolio.decisionMonth !== portfolio.portfolio.decisionMonth
  )
    return null;
  return { evaluation, words: compared.words };
}

interface ChartPanelProps<Spec extends ChartSpec> {
  readonly view: SiteInView;
  readonly className: string;
  readonly make: (view: SiteInView) => Spec;
  readonly draw: (props: ChartProps<Spec>) => ReactNode;
  /** The line of the site that the chart is about: F8 on the chart explains it. */
  readonly line: string;
  /** What a mark of the chart shows, without its site. */
  readonly figureOf?: (mark: string) => ExplainTarget | null;
}

/** A chart in its panel, drawn as large as the panel is. */
function ChartPanel<Spec extends ChartSpec>({
  view,
  className,
  make,
  draw: Draw,
  line,
  figureOf,
}: ChartPanelProps<Spec>) {
  const whyOf = (mark: string): string | undefined => {
    const figure = figureOf?.(mark);
    return figure ? JSON.stringify({ ...figure, siteId: view.site.id }) : undefined;
  };
  const { ref, width, height } = useElementSize();
  const spec = make(view);
  return (
    <Panel
      className={`chart-panel ${className}`}
      title={spec.title}
      subtitle={spec.subtitle}
      label={spec.title}
    >
      <div className="chart-room" {...whyAttributes({ line, siteId: view.site.id })}>
        <div className="chart-size" ref={ref}>
          {width > 80 && height > 60 && (
            <Draw spec={spec} width={Math.floor(width)} height={Math.floor(height)} whyOf={whyOf} />
          )}
        </div>
      </div>
    </Panel>
  );
}

export function PowerOverTime({ view }: { readonly view: SiteInView }) {
  const compared = useComparedState(view);
  return (
    <ChartPanel
      view={view}
      className="is-power"
      make={({ portfolio, engine, site }) => powerSplitSpec(portfolio, engine, oneSite(site.id), compared)}
      draw={PowerSplitChart}
      line="site.aiMw"
    />
  );
}

export function CashOverTime({ view }: { readonly view: SiteInView }) {
  const compared = useComparedState(view);
  return (
    <ChartPanel
      view={view}
      className="is-cash"
      make={({ portfolio, engine, site }) => cashCurveSpec(portfolio, engine, oneSite(site.id), compared)}
      draw={CashCurve}
      line="site.planCumulative"
      figureOf={(mark) => {
        const [name, month] = mark.split(' ');
        return name === 'payback'
          ? { line: 'site.paybackMonths' }
          : { line: 'site.planCumulative', month: Number(month) };
      }}
    />
  );
}

export function ValueBridge({ view }: { readonly view: SiteInView }) {
  return (
    <ChartPanel
      view={view}
      className="is-bridge"
      make={({ portfolio, engine, site }) => bridgeSpec(portfolio, engine, oneSite(site.id))}
      draw={BridgeChart}
      line="site.gain"
      figureOf={(part) => (part === 'other' ? null : { line: `site.${part}` })}
    />
  );
}

export function IncomeByYear({ view }: { readonly view: SiteInView }) {
  return (
    <ChartPanel
      view={view}
      className="is-income"
      make={({ portfolio, engine, site }) => incomeSpec(portfolio, engine, oneSite(site.id))}
      draw={IncomeChart}
      line="site.noi"
      figureOf={(mark) => {
        const [name, year] = mark.split(' ');
        return { line: name === 'lease' ? 'site.noi' : 'site.miningGivenUp', year: Number(year) };
      }}
    />
  );
}
