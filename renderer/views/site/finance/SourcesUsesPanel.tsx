import { formatNumber, formatPercent, formatUsdM } from '../../../../shared/domain/format.ts';
import { FigureTable } from '../../../components/figures/FigureTable.tsx';
import { usdMPerMw } from '../../../components/figures/measures.ts';
import { PassIcon, WarningIcon } from '../../../components/icons.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { SiteInView } from '../siteInView.ts';
import { useSiteFigures } from './siteFigures.ts';
import { fundingStatement } from './statement.ts';

const amount = [{ id: 'usd', head: null }];
/** Half a cent: less is the rounding of binary fractions. */
const cent = 0.005;

/** What must be funded and who funds it, in two columns that end in the same total. */
export function SourcesUsesPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const figures = useSiteFigures(view);
  const statement = fundingStatement(figures);
  const { totalUsd, loanShare, differenceUsd } = statement;
  const isBalanced = Math.abs(differenceUsd) < cent;
  return (
    <Panel
      className="funding-panel"
      label={`Sources and uses of ${site.name}`}
      title={
        loanShare > 0
          ? `${formatUsdM(totalUsd)} to fund: ${formatPercent(loanShare, 0)} loan, ${formatPercent(1 - loanShare, 0)} equity`
          : `${formatUsdM(totalUsd)} to fund, all of it equity`
      }
      subtitle="Uses and sources until the loan is repaid, USD M nominal, and their shares"
    >
      <div className="funding">
        <div className="funding-side">
          <h3>Uses</h3>
          <FigureTable label="Uses" columns={amount} rows={statement.uses} />
        </div>
        <div className="funding-side">
          <h3>Sources</h3>
          <FigureTable label="Sources" columns={amount} rows={statement.sources} />
        </div>
      </div>
      <p className="funding-balance">
        {isBalanced ? <PassIcon /> : <WarningIcon />}
        {isBalanced
          ? 'Sources equal uses to the cent'
          : `Sources and uses differ by USD ${formatNumber(differenceUsd, 2)}`}
      </p>
      <FigureTable
        label="Cost per IT MW"
        className="funding-per-mw"
        columns={amount}
        rows={[
          {
            id: 'hard',
            label: 'Hard cost per IT MW',
            unit: 'USD M, as announced',
            figures: [figures.figure('hardCostPerItMw', usdMPerMw)],
          },
          {
            id: 'financed',
            label: 'Financed cost per IT MW',
            unit: 'USD M, all in',
            figures: [figures.figure('financedCostPerItMw', usdMPerMw)],
          },
        ]}
      />
    </Panel>
  );
}
