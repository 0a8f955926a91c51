import { formatNumber, formatPercent } from '../../../shared/domain/format.ts';
import { addMonths } from '../../../shared/domain/months.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { FigureTable, outcomeWords } from '../figures/FigureTable.tsx';
import { Panel } from '../panel/Panel.tsx';
import { type ReturnScope, type ReturnSource, returnColumns, returnRows } from './returnRows.ts';

const rateWords = (outcome: Outcome): string =>
  outcome.kind === 'number'
    ? `${formatNumber(outcome.value * 100, 1)} %`
    : outcome.kind === 'none'
      ? 'has no rate'
      : outcomeWords.many;

/** Returns of the same conversion before and after debt and tax, side by side. */
export function ReturnsPanel(props: {
  readonly scope: ReturnScope;
  /** `Bosque Ridge` or `all sites`. */
  readonly name: string;
  readonly portfolio: Portfolio;
  readonly source: Omit<ReturnSource, 'monthOf'>;
  readonly className?: string;
}) {
  const { scope, name, portfolio, source, className = '' } = props;
  const { decisionMonth } = portfolio.portfolio;
  const { leaseDiscountRate, equityDiscountRate } = portfolio.market;
  const levered = source.read.outcome('leveredIrr');
  const before = source.read.outcome('irr');
  const title =
    levered.kind === 'number' && before.kind === 'number'
      ? `Debt ${levered.value >= before.value ? 'lifts' : 'lowers'} the IRR from ${rateWords(before)} to ${rateWords(levered)} before tax`
      : 'Returns before and after debt and tax';
  return (
    <Panel
      className={className}
      label={`Returns of ${name}`}
      title={title}
      subtitle={`Cash of the conversion; NPV at ${formatPercent(leaseDiscountRate)} before debt, at ${formatPercent(equityDiscountRate)} after it`}
    >
      <FigureTable
        label={`Returns of ${name}`}
        corner="Return"
        columns={returnColumns(scope).map(({ id, head }) => ({ id, head }))}
        rows={returnRows(scope, {
          ...source,
          monthOf: (t) => addMonths(decisionMonth, Math.round(t)),
        })}
      />
    </Panel>
  );
}
