import { useElementSize } from '@mantine/hooks';
import { liquiditySpec } from '../../../../shared/deck/charts/liquidity.ts';
import { readScope, wholePortfolio } from '../../../../shared/deck/evaluation.ts';
import type { ExplainTarget } from '../../../../shared/engine/explain.ts';
import { LiquidityChart } from '../../../charts/LiquidityChart.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { ReturnsPanel } from '../../../components/returns/ReturnsPanel.tsx';
import { type Evaluated, useEvaluated, useSession } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import { CashYearsPanel } from './CashYearsPanel.tsx';
import { PositionPanel } from './PositionPanel.tsx';
import './company.css';

/** The company behind the sites: how long its cash lasts, what it raises and owes, what it earns on it. */
export function CompanyView() {
  const evaluated = useEvaluated();
  const baseline = useSession((state) => state.baseline);
  if (!evaluated) return null;
  const { engine, portfolio } = evaluated;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="company" aria-label="Company" tabIndex={0}>
      <LiquidityPanel evaluated={evaluated} />
      <PositionPanel evaluated={evaluated} />
      <ReturnsPanel
        scope="portfolio"
        name="all sites"
        portfolio={portfolio}
        className="company-returns"
        source={{
          read: readScope(engine, wholePortfolio),
          before: (name) => baseline?.portfolio(name) ?? null,
          why: (name) => ({ line: `portfolio.${name}` }),
        }}
      />
      <CashYearsPanel evaluated={evaluated} />
    </section>
  );
}

const linesOfMarks: Readonly<Record<string, string>> = {
  cash: 'portfolio.cash',
  btc: 'portfolio.treasury',
  liquidity: 'portfolio.liquidity',
  low: 'portfolio.liquidityLow',
  minimum: 'portfolio.cashNeed',
};

function targetOf(mark: string): ExplainTarget {
  return { line: linesOfMarks[mark.split(' ')[0] ?? ''] ?? 'portfolio.liquidity' };
}

function LiquidityPanel({ evaluated }: { readonly evaluated: Evaluated }) {
  const { ref, width, height } = useElementSize();
  const spec = liquiditySpec(evaluated.portfolio, evaluated.engine);
  return (
    <Panel
      className="chart-panel company-liquidity"
      label="Liquidity of the company"
      title={spec.title}
      subtitle={spec.subtitle}
    >
      <div className="company-chart" {...whyAttributes({ line: 'portfolio.liquidityLow' })}>
        <div className="company-chart-size" ref={ref}>
          {width > 80 && height > 60 && (
            <LiquidityChart
              spec={spec}
              width={Math.floor(width)}
              height={Math.floor(height)}
              whyOf={(mark) => JSON.stringify(targetOf(mark))}
            />
          )}
        </div>
      </div>
    </Panel>
  );
}
