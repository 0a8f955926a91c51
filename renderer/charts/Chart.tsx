import type { ChartSpec } from '../../shared/deck/charts/chartSpec.ts';
import { BridgeChart } from './BridgeChart.tsx';
import { CapacityStack } from './CapacityStack.tsx';
import { CashColumns } from './CashColumns.tsx';
import { CashCurve } from './CashCurve.tsx';
import { CdfChart } from './CdfChart.tsx';
import { ComparedCash } from './ComparedCash.tsx';
import type { ChartProps } from './chartType.ts';
import { DealScatter } from './DealScatter.tsx';
import { DebtChart } from './DebtChart.tsx';
import { FanChart } from './FanChart.tsx';
import { FrontierChart } from './FrontierChart.tsx';
import { HeatMap } from './HeatMap.tsx';
import { HistogramChart } from './HistogramChart.tsx';
import { IncomeChart } from './IncomeChart.tsx';
import { LiquidityChart } from './LiquidityChart.tsx';
import { MonthlyChanceChart } from './MonthlyChanceChart.tsx';
import { PowerSplitChart } from './PowerSplitChart.tsx';
import { SiteMap } from './SiteMap.tsx';
import { SpiderChart } from './SpiderChart.tsx';

/** Any chart by its specification. */
export function Chart({ spec, ...rest }: ChartProps<ChartSpec>) {
  switch (spec.kind) {
    case 'scatter':
      return <DealScatter spec={spec} {...rest} />;
    case 'power-split':
      return <PowerSplitChart spec={spec} {...rest} />;
    case 'capacity':
      return <CapacityStack spec={spec} {...rest} />;
    case 'bridge':
      return <BridgeChart spec={spec} {...rest} />;
    case 'cash-curve':
      return <CashCurve spec={spec} {...rest} />;
    case 'compared-cash':
      return <ComparedCash spec={spec} {...rest} />;
    case 'cash-columns':
      return <CashColumns spec={spec} {...rest} />;
    case 'income':
      return <IncomeChart spec={spec} {...rest} />;
    case 'debt':
      return <DebtChart spec={spec} {...rest} />;
    case 'liquidity':
      return <LiquidityChart spec={spec} {...rest} />;
    case 'site-map':
      return <SiteMap spec={spec} {...rest} />;
    case 'heat-map':
      return <HeatMap spec={spec} {...rest} />;
    case 'fan':
      return <FanChart spec={spec} {...rest} />;
    case 'histogram':
      return <HistogramChart spec={spec} {...rest} />;
    case 'cdf':
      return <CdfChart spec={spec} {...rest} />;
    case 'monthly-chance':
      return <MonthlyChanceChart spec={spec} {...rest} />;
    case 'frontier':
      return <FrontierChart spec={spec} {...rest} />;
    case 'spider':
      return <SpiderChart spec={spec} {...rest} />;
  }
}
