import { useElementSize } from '@mantine/hooks';
import { debtSpec } from '../../../../shared/deck/charts/debt.ts';
import type { ExplainTarget } from '../../../../shared/engine/explain.ts';
import { DebtChart } from '../../../charts/DebtChart.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import type { SiteInView } from '../siteInView.ts';

const linesOfMarks: Readonly<Record<string, string>> = {
  balance: 'site.loanBalance',
  noi: 'site.noi',
  service: 'site.debtService',
};

/** What a mark of the chart shows. */
function targetOf(mark: string, siteId: string): ExplainTarget {
  const [name = '', at = ''] = mark.split(' ');
  if (name === 'dscr') return { line: 'site.dscr', siteId, month: Number(at) };
  const line = linesOfMarks[name];
  return line ? { line, siteId, year: Number(at) } : { line: 'site.covenantBreach', siteId };
}

/** What is owed, what is paid, and how often NOI covers it, year by year. */
export function LoanChartPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const { ref, width, height } = useElementSize();
  const spec = debtSpec(portfolio, engine, site);
  return (
    <Panel
      className="chart-panel loan-chart"
      label={`Loan of ${site.name} by year`}
      title={spec.title}
      subtitle={spec.subtitle}
    >
      <div className="chart-room" {...whyAttributes({ line: 'site.minimumDscr', siteId: site.id })}>
        <div className="chart-size" ref={ref}>
          {width > 80 && height > 60 && (
            <DebtChart
              spec={spec}
              width={Math.floor(width)}
              height={Math.floor(height)}
              whyOf={(mark) => JSON.stringify(targetOf(mark, site.id))}
            />
          )}
        </div>
      </div>
    </Panel>
  );
}
